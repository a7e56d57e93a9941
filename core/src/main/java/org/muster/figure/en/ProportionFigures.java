package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;

/// Proportions: "one in five", "three out of four", "eight of 10", "four verdicts in five".
final class ProportionFigures implements Family {

    private static final Set<String> SPEECH = Words.near("speech");
    private static final Set<String> HARM = Words.near("harm");
    private static final Set<Rational> ROUND = Set.of(
            Rational.of(3),
            Rational.of(4),
            Rational.of(5),
            Rational.of(10),
            Rational.of(20),
            Rational.of(100),
            Rational.of(1000));
    private static final Rational TEN = Rational.of(10);

    @Override
    public Optional<Draft> at(Opening opening) {
        var line = opening.line();
        int at = opening.at();
        return Numerals.at(line, at).flatMap(part -> whole(line, at, part)).map(share -> draft(opening, share));
    }

    private record Share(int end, Rational value) {}

    private static Optional<Share> whole(Line line, int at, Numerals.Read part) {
        int link = line.hyphen(part.end()) ? part.end() + 1 : part.end();
        if (line.is(link, "out") && line.is(link + 1, "of")) {
            return share(line, part, link + 2, (small, large) -> true);
        }
        if (line.is(link, "in")) {
            boolean harm = HARM.contains(line.lemma(at - 1));
            boolean verb = harm || line.tag(at - 1) == Tag.VERB && !SPEECH.contains(line.lemma(at - 1));
            return share(line, part, link + 1, (small, large) -> isOne(small) ? !harm : !verb && ROUND.contains(large));
        }
        if (line.is(link, "of")) {
            boolean every = line.is(link + 1, "every");
            return share(line, part, link + 1, (small, large) -> every || large.equals(TEN));
        }
        if (line.tag(link) == Tag.NOUN && line.is(link + 1, "in")) {
            boolean plural = line.lower(link).endsWith("s");
            return share(line, part, link + 2, (small, large) -> (plural || isOne(small)) && ROUND.contains(large))
                    .filter(share -> line.is(link + 2, "every") || stands(line, share.end()));
        }
        return Optional.empty();
    }

    /// No noun follows that the whole would count: "four cases in five." but "two men in three cars".
    private static boolean stands(Line line, int end) {
        return !line.has(end) || Set.of(Tag.PUNCT, Tag.VERB, Tag.AUX).contains(line.tag(end));
    }

    private interface Fit {
        boolean allows(Rational small, Rational large);
    }

    private static Optional<Share> share(Line line, Numerals.Read part, int at, Fit fit) {
        int from = line.is(at, "every", "-") ? at + 1 : at;
        return Numerals.at(line, from)
                .filter(whole ->
                        part.numeral().value().compareTo(whole.numeral().value()) < 0)
                .filter(whole -> part.numeral().value().signum() == 1
                        && whole.numeral().value().isWhole())
                .filter(whole ->
                        fit.allows(part.numeral().value(), whole.numeral().value()))
                .filter(whole -> !Units.at(line, whole.end(), whole.digits()).isPresent()
                        && Currencies.after(line, whole.end()).isEmpty())
                .map(whole -> new Share(
                        whole.end(), part.numeral().value().over(whole.numeral().value())));
    }

    private static boolean isOne(Rational value) {
        return value.equals(Rational.ONE);
    }

    private static Draft draft(Opening opening, Share share) {
        var line = opening.line();
        int index = opening.index();
        var point = new Amount.Point(Numeral.simpleFraction(share.value()));
        var cues = opening.cues(Draft.cue(line, index, share.end(), "share.proportion"));
        var amount = Amounts.qualified(point, line, opening.qualifiers());
        return new Draft(index, share.end(), Kind.SHARE, Quantity.of(amount), cues);
    }
}
