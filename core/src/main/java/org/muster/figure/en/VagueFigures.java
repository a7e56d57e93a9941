package org.muster.figure.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.figure.Phrases;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;
import org.muster.text.Lexicon;

/// Vague figures: "dozens", "tens of thousands", "several hundred", "a few weeks", "the majority".
final class VagueFigures implements Family {

    private record Entry(Rational least, String sort) {}

    private record Part(int end, Rational least, Kind kind) {}

    private static final Phrases<Entry> WORDS = words();
    private static final Set<String> LAST = Words.near("last");
    private static final Set<Tag> CLOSING = Set.of(Tag.PUNCT, Tag.ADP, Tag.CCONJ, Tag.SCONJ);
    private static final Set<Tag> VERBS = Set.of(Tag.VERB, Tag.AUX);

    @Override
    public Optional<Draft> at(Opening opening) {
        var line = opening.line();
        int at = opening.at();
        return WORDS.at(line, at).flatMap(hit -> part(line, at, hit)).map(part -> draft(opening, part));
    }

    /// Returns the words that a vague count may begin with.
    static Set<String> firsts() {
        return WORDS.firsts();
    }

    private static Draft draft(Opening opening, Part part) {
        var line = opening.line();
        int at = opening.at();
        var unit = unit(line, part);
        int end = unit.map(Units.Found::end).orElse(part.end());
        var scale = unit.map(Units.Found::scale).orElse(new Scale(part.kind(), new Unit.None(), Rational.ONE, ""));
        var vague = new Amount.Vague(line.words(at, part.end()), part.least().times(scale.factor()));
        var cues = opening.cues(Draft.cue(line, at, part.end(), "vague"));
        var quantity = Amounts.quantity(Amounts.qualified(vague, line, opening.qualifiers()), scale);
        return new Draft(opening.index(), end, scale.kind(), quantity, cues);
    }

    private static Optional<Part> part(Line line, int at, Phrases.Hit<Entry> hit) {
        var entry = hit.value();
        boolean share = entry.sort().equals("share");
        var power = power(line, hit.end());
        if (power.isPresent() && !share) {
            var least = entry.least().times(power.get().least());
            return Optional.of(new Part(power.get().end(), least, Kind.COUNT));
        }
        return counts(line, at, hit.end(), entry.sort())
                ? Optional.of(new Part(hit.end(), entry.least(), share ? Kind.SHARE : Kind.COUNT))
                : Optional.empty();
    }

    private static boolean counts(Line line, int at, int end, String sort) {
        return switch (sort) {
            case "share" -> isShare(line, at, end);
            case "pair" -> Units.isDuration(line, end) || line.is(end, "more");
            case "bare" -> line.in(at - 1, LAST) && line.tag(end) == Tag.NOUN;
            case "head" -> false;
            default -> !isName(line, at, end);
        };
    }

    /// "Thousand Hills" in capitals, "scores" without "of", "a thousands"
    private static boolean isName(Line line, int at, int end) {
        return line.capitalised(at) && line.capitalised(end) && 0 < at && !Headlines.around(line, at)
                || line.is(at, "scores") && !line.is(end, "of")
                || line.is(at - 1, "a") && line.is(at, "thousands");
    }

    /// "tens of thousands", "several hundred", "a few dozen"
    private static Optional<Part> power(Line line, int end) {
        var single = NumberWords.value(line, end, NumberSort.MULTIPLIER);
        if (single.isPresent()) {
            return Optional.of(powers(line, end + 1, single.get()));
        }
        int noun = line.is(end, "of") ? end + 1 : end;
        var plural = line.free(noun) && line.lower(noun).endsWith("s")
                ? NumberWords.of(line.lower(noun).substring(0, line.lower(noun).length() - 1))
                        .filter(entry -> entry.sort() == NumberSort.MULTIPLIER)
                : Optional.<NumberWords.Entry>empty();
        return plural.filter(_ -> end < noun).map(entry -> powers(line, noun + 1, entry.value()));
    }

    private static Part powers(Line line, int end, Rational first) {
        return power(line, end)
                .map(more -> new Part(more.end(), first.times(more.least()), Kind.COUNT))
                .orElse(new Part(end, first, Kind.COUNT));
    }

    private static boolean isShare(Line line, int at, int end) {
        if (told(line, end)) {
            return false;
        }
        boolean article = line.is(at, "a", "the") || line.is(at + 1, "majority");
        return line.is(end, "of") || article && VERBS.contains(line.tag(end)) && !line.is(at, "majority");
    }

    /// "a majority of 63 percent", "a majority of 12 seats", "overturned a majority of 6,120.": how
    /// large it is, is told; not "a majority of 1,200 growers".
    private static boolean told(Line line, int end) {
        return line.is(end, "of")
                && line.digits(end + 1)
                && (line.is(end + 2, "percent", "per", "%", "points", "votes", "seats")
                        || !line.has(end + 2)
                        || CLOSING.contains(line.tag(end + 2)));
    }

    /// "several years", "millions of dollars", "a few blocks"
    private static Optional<Units.Found> unit(Line line, Part part) {
        int noun = line.is(part.end(), "of") ? part.end() + 1 : part.end();
        if (part.kind() == Kind.SHARE) {
            return Optional.empty();
        }
        return Currencies.after(line, noun)
                .filter(found -> !line.digits(found.end()))
                .or(() -> Units.at(line, noun, false));
    }

    private static Phrases<Entry> words() {
        Map<String, Entry> words = new HashMap<>();
        for (var row : Lexicon.rows(Words.file("vague"))) {
            words.put(row.get(0), new Entry(NumberWords.rational(row.get(1)), row.get(2)));
        }
        return new Phrases<>(words);
    }
}
