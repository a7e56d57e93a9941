package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// The "one" that counts nothing: "no one", "one of the men", "one source said", "this one", "one day".
final class Ones implements Exclusion {

    private static final Pattern ROUND = Pattern.compile("5|10|20|100|1,?000");
    private static final Pattern UP_TO_THREE_DIGITS = Pattern.compile("\\d{1,3}");

    private static final Set<String> SPEECH = Words.near("speech");
    private static final Set<String> RESTRICTING = Set.of(
            "only", "just", "least", "than", "most", "not", "exactly", "to", "fewer", "with", "about", "some", "every",
            "within");
    private static final Set<String> PRONOUN = Set.of(
            "no", "any", "every", "some", "this", "that", "the", "which", "each", "another", "either", "neither",
            "such", "a", "these", "first", "last", "latter", "new", "good", "bad", "big", "right", "wrong", "only",
            "as", "loved", "next", "old", "tough", "own", "is", "was");
    private static final int NEAR = 8;

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextCounting(0); i < line.size(); i = line.nextCounting(i + 1)) {
            if (line.is(i, "one") && !marks.marked(i) && !counts(line, i)) {
                marks.mark(i, i + 1, NumeralClass.OTHER);
            }
        }
    }

    private static boolean counts(Line line, int i) {
        if (line.hyphen(i - 1) && NumberWords.is(line, i - 2, NumberSort.TEN)) {
            return true;
        }
        if (line.hyphen(i + 1)) {
            return hyphened(line, i);
        }
        if (isRestricted(line, i) || isPartOfNumber(line, i)) {
            return !line.is(i + 1, "of", "'s", "another") || line.is(i - 1, "least", "than");
        }
        return isRated(line, i) || !isPronoun(line, i) && isCounted(line, i);
    }

    /// "one per 350", "one doctor for every 2,000", "one tap for eighty people"
    private static boolean isRated(Line line, int i) {
        boolean each = line.is(i + 3, "every", "each") || NumberWords.counts(line, i + 3) && !line.is(i + 3, "one");
        return line.is(i + 1, "per") || line.is(i + 2, "for") && each && line.tag(i + 1) == Tag.NOUN;
    }

    private static boolean isPronoun(Line line, int i) {
        return line.in(i - 1, PRONOUN) || line.is(i + 1, "another", "'s", "by", "who", "that", "which");
    }

    private static boolean isCounted(Line line, int i) {
        if (line.is(i + 1, "of")) {
            boolean part = line.is(i + 2, "whom", "which", "them") && line.is(i - 1, ",", "(", "-", "and");
            return part && numberBefore(line, i);
        }
        boolean apposed = line.is(i + 1, "for", "per", "each") && line.is(i - 1, "-", "–", ",", "(");
        return apposed || OnesHarmed.at(line, i) || isListed(line, i);
    }

    private static boolean hyphened(Line line, int i) {
        return Units.at(line, i + 2, false).isPresent()
                || NumberWords.is(line, i + 2, NumberSort.FRACTION)
                || NumberWords.is(line, i + 2, NumberSort.MULTIPLIER)
                || line.is(i + 2, "in", "and");
    }

    private static boolean isRestricted(Line line, int i) {
        boolean only = line.in(i - 1, RESTRICTING) && !(line.is(i - 1, "only") && line.is(i - 2, "the", "an"));
        boolean preposition = line.is(i - 1, "to", "with", "about", "than", "some")
                && !line.is(i - 2, "close", "up", "more", "less", "fewer");
        return only && !preposition && line.tag(i + 1) != Tag.AUX;
    }

    /// "one million", "one in five", "one third", "one kilometre"; "one day" and "one night" only after a preposition.
    private static boolean isPartOfNumber(Line line, int i) {
        boolean longer = Numerals.at(line, i).filter(read -> i + 1 < read.end()).isPresent();
        boolean share =
                line.is(i + 1, "in", "out") && (NumberWords.counts(line, i + 2) || line.is(i + 2, "every", "of", "a"));
        share = share
                || line.is(i + 2, "in")
                        && (line.is(i + 3, "every")
                                || ROUND.matcher(line.text(i + 3)).matches());
        boolean fraction = NumberWords.is(line, i + 1, NumberSort.FRACTION);
        boolean loose = line.is(i + 1, "day", "night", "second", "foot", "minute", "week", "month", "year", "hour")
                && !line.is(i + 2, "later", "earlier", "ago", "after", "before")
                && !line.is(i - 1, "for", "in", "after", "within", "by", "of", "and", "or", "over");
        boolean unit = !loose && Units.at(line, i + 1, false).isPresent()
                || Currencies.after(line, i + 1).isPresent();
        boolean range = line.is(i + 1, "or", "to")
                && NumberWords.counts(line, line.is(i + 2, "possibly", "perhaps", "maybe", "even") ? i + 3 : i + 2);
        return longer || share && !line.is(i + 2, "a") || fraction || unit || range;
    }

    /// "three buildings, one bridge", "four men and one woman", "one man and two women"
    private static boolean isListed(Line line, int i) {
        boolean aged = line.digits(i + 1) && line.hyphen(i + 2) && line.is(i + 3, "year", "month");
        boolean noun =
                aged || line.tag(i + 1) == Tag.NOUN || line.tag(i + 1) == Tag.ADJ || line.tag(i + 1) == Tag.PROPN;
        boolean speaks = SPEECH.contains(line.lemma(i + 2))
                || SPEECH.contains(line.lemma(i + 3))
                || SPEECH.contains(line.lemma(i + 1));
        if (!noun || speaks) {
            return false;
        }
        boolean before =
                line.is(i - 1, "and", ",", "plus", "or") && numberBefore(line, i) || numberWithin(line, i - 4, i);
        boolean after = false;
        for (int j = i + 2; j < i + 6; j++) {
            after = after || line.is(j, "and", ",", "plus") && numberWithin(line, j + 1, j + 3);
        }
        return before || after;
    }

    private static boolean numberBefore(Line line, int i) {
        return numberWithin(line, i - NEAR, i);
    }

    private static boolean numberWithin(Line line, int begin, int end) {
        for (int j = Math.max(begin, 0); j < end; j++) {
            if (line.free(j)
                    && !line.is(j, "one")
                    && (NumberWords.is(line, j, NumberSort.UNIT)
                            || NumberWords.is(line, j, NumberSort.TEN)
                            || UP_TO_THREE_DIGITS.matcher(line.text(j)).matches())) {
                return true;
            }
        }
        return false;
    }
}
