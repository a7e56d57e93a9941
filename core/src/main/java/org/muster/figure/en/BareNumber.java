package org.muster.figure.en;

import java.util.Set;
import java.util.stream.IntStream;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;

/// A bare number is a count with nothing counted behind it: "it was 225", "Tavia 9,900 and Eskar 7,200".
///
/// @param line the line
/// @param draft the number
record BareNumber(Line line, Draft draft) {

    private static final Set<Tag> THINGS = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.SYM);
    private static final Set<String> HOLDERS = Words.near("holder");
    /// What is no thing counted though a tagger may take it for one.
    private static final Set<String> DONE =
            Set.of("came", "went", "fell", "rose", "took", "stood", "more", "less", "higher", "lower", "forecast");

    private static final Set<String> COMPARED = Set.of("more", "less", "fewer");
    private static final Set<String> OTHERS = Words.near("counted-behind");
    private static final Set<String> DAYS = Set.of("today", "yesterday", "now", "last", "before", "then");
    private static final Set<String> WEEKDAYS = Words.near("weekday");
    private static final Set<String> MONTHS = Words.near("month");
    private static final Set<String> IT = Set.of("it", "them", "this", "that", "which", "these", "those");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "our", "this", "that");

    /// Returns whether it is one, and not what a city or a crowd holds.
    boolean stands() {
        int end = draft.end();
        return isAlone()
                && !line.hyphen(end)
                && (!THINGS.contains(line.tag(end)) || line.in(end, DONE))
                && !line.in(end, OTHERS)
                && !isDescribed(end)
                && !line.in(end + 1, COMPARED)
                && (!line.is(end, "of") || isOfOne(end + 1))
                && !isHeld();
    }

    /// "20 fairly large plants": an adverb and an adjective before the things that are counted.
    private boolean isDescribed(int at) {
        int noun = at + 1;
        while (line.tag(noun) == Tag.ADJ
                || line.tag(noun) == Tag.VERB && line.lower(noun).endsWith("ed")) {
            noun++;
        }
        return line.tag(at) == Tag.ADV && at + 1 < noun && line.tag(noun) == Tag.NOUN;
    }

    /// Returns whether it is a count without a unit.
    boolean isAlone() {
        return draft.kind() == Kind.COUNT
                && draft.quantity().unit() instanceof Unit.None
                && draft.quantity().per() instanceof Per.Nothing
                && isPrinted();
    }

    /// In digits or with a word such as "million": small numbers in words are of things.
    private boolean isPrinted() {
        return IntStream.range(draft.begin(), draft.end()).anyMatch(line::digits) || hasPower();
    }

    private boolean isWhen(int at) {
        return line.in(at, DAYS) || line.in(at, WEEKDAYS) || line.in(at, MONTHS) && line.capitalised(at);
    }

    boolean hasPower() {
        return hasPower(line, draft);
    }

    static boolean hasPower(Line line, Draft draft) {
        return IntStream.range(draft.begin(), draft.end())
                .anyMatch(i -> NumberWords.is(line, i, NumberSort.MULTIPLIER));
    }

    /// "of it", "of the extra cost", "the 500 of May", and no "of the voters".
    private boolean isOfOne(int at) {
        if (line.digits(at) || line.in(at, IT) || line.in(draft.begin() - 1, DETERMINERS) && isWhen(at)) {
            return true;
        }
        int noun = line.in(at, DETERMINERS) ? at + 1 : at;
        while (line.tag(noun) == Tag.ADJ) {
            noun++;
        }
        boolean measured = line.digits(noun);
        boolean one = line.tag(noun) == Tag.NOUN && line.lower(noun).equals(line.lemma(noun));
        return noun != at && (measured || one && !line.in(noun, HOLDERS));
    }

    /// "a city of 2 million", "watched by 3.2 million".
    boolean isHeld() {
        int before = draft.begin() - 1;
        return line.in(before, HOLDERS) || line.is(before, "of", "by") && line.in(before - 1, HOLDERS);
    }

    /// Returns whether it has digits behind a point, as counts have not.
    boolean isBroken() {
        return isBroken(line, draft);
    }

    static boolean isBroken(Line line, Draft draft) {
        return !hasPower(line, draft)
                && IntStream.range(draft.begin(), draft.end())
                        .anyMatch(i -> line.digits(i) && line.text(i).indexOf('.') > 0);
    }

    /// Returns whether the other is at most so many times as large and as small.
    boolean isWithin(Draft other, double times) {
        double one = value(draft);
        double two = value(other);
        return 0 < one && 0 < two && one <= two * times && two <= one * times;
    }

    static double value(Draft draft) {
        var exact = draft.quantity().amount().exact();
        return exact.low()
                .value()
                .or(exact.high()::value)
                .map(Rational::doubleValue)
                .orElse(0.0);
    }
}
