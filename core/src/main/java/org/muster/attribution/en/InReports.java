package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// "In a report by the ministry, …" attributes its sentence to the report and to whom it came from.
final class InReports implements SentenceRule {

    @Override
    public List<Reading> read(Clause clause) {
        if (clause.size() < 6 || !clause.token(0).is("in") || clause.quoted(0)) {
            return List.of();
        }
        int comma = comma(clause);
        if (comma < 0 || !clause.verbBetween(comma, clause.size())) {
            return List.of();
        }
        return clause.phrases()
                .beginningAt(1)
                .filter(vehicle -> Words.is(WordClass.VEHICLE, headOf(vehicle))
                        || SourceNouns.of(headOf(vehicle))
                                .filter(SourceNouns.Kind::written)
                                .isPresent())
                .filter(vehicle -> answered(clause, vehicle, comma) || !spoken(clause, comma))
                .map(vehicle -> read(clause, vehicle, comma))
                .map(List::of)
                .orElse(List.of());
    }

    /// "In a flash poll, 52 percent said …": those who answer are no source beside the poll.
    private static boolean answered(Clause clause, NounPhrase vehicle, int comma) {
        boolean counted =
                clause.token(comma + 1).hasDigit() || clause.token(comma + 1).tag() == Tag.NUM;
        return counted
                && SourceNouns.of(headOf(vehicle))
                        .filter(SourceNouns.Kind.POLL::equals)
                        .isPresent();
    }

    private static Token headOf(NounPhrase phrase) {
        return phrase.tokens().get(phrase.coreEnd() - 1);
    }

    private static Reading read(Clause clause, NounPhrase vehicle, int comma) {
        var cue = clause.token(0).span();
        var content = clause.content(comma + 1, clause.size());
        var origins = origins(clause, vehicle, comma);
        var reading = Reading.of(vehicle, cue, content, "in-report");
        for (var origin : origins) {
            reading = reading.citing(origin);
        }
        return reading;
    }

    /// Who the document came from: "by the ministry", "obtained through sources".
    private static List<NounPhrase> origins(Clause clause, NounPhrase vehicle, int comma) {
        var origins = new ArrayList<NounPhrase>();
        for (int i = vehicle.end(); i < comma; i++) {
            if (Words.is(WordClass.CONDUIT, clause.token(i))) {
                clause.phrases().beginningAt(i + 1).ifPresent(origins::add);
            }
        }
        return origins;
    }

    /// A person's own verb of saying after the comma takes the sentence: "In a statement, the ministry said …".
    private static boolean spoken(Clause clause, int comma) {
        return clause.any(
                comma,
                Math.min(clause.size(), comma + 12),
                i -> VerbGroup.at(clause.tokens(), i).isPresent());
    }

    private static int comma(Clause clause) {
        Optional<Integer> found = Optional.empty();
        for (int i = 2; i < Math.min(clause.size(), 40) && found.isEmpty(); i++) {
            boolean aside = i + 1 < clause.size()
                    && (Words.is(WordClass.REDUCED, clause.token(i + 1))
                            || clause.token(i + 1).tag().name().equals("ADV"));
            if (clause.token(i).is(",") && !aside) {
                found = Optional.of(i);
            }
        }
        return found.orElse(-1);
    }
}
