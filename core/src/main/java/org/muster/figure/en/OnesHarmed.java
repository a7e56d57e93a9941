package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Line;
import org.muster.model.text.Tag;

/// The "one" that something happened to: "one dead", "killing one", "one man was shot", "one is in critical condition".
final class OnesHarmed {

    private static final Set<String> CARE = Words.near("care");
    private static final Set<String> HARM = Words.near("harm");
    private static final Set<String> SPEECH = Words.near("speech");
    private static final Set<String> PERSONS = Words.near("person");
    private static final int NEAR = 8;
    private static final int LONGEST_NAME = 4;

    private OnesHarmed() {}

    /// Returns whether something happened to the "one" at the index.
    static boolean at(Line line, int i) {
        boolean after = HARM.contains(line.lemma(i - 1)) || line.in(i - 1, HARM);
        boolean before = line.form(i + 1, HARM) && !line.is(i + 1, "shot", "fire", "charge", "fine", "hit", "strike");
        return after || before || isCaredFor(line, i) || isHurt(line, i) || isCharge(line, i) || isPerson(line, i);
    }

    /// "one in serious condition", "one was in the hospital"
    private static boolean isCaredFor(Line line, int i) {
        boolean state = line.is(i + 1, "in", "remains", "remained") && line.in(i + 2, CARE);
        boolean stays = line.is(i + 1, "was", "is") && line.is(i + 2, "in", "under", "still");
        int care = line.is(i + 3, "the", "a") ? i + 4 : i + 3;
        return state || stays && line.in(care, CARE);
    }

    /// "one fatally", "one, age 45, was hurt", "one was killed", "and one had a minor injury"
    private static boolean isHurt(Line line, int i) {
        boolean hurt = line.is(i + 1, "fatally", "critically", "seriously", "badly", "mortally");
        boolean aged = line.is(i + 1, ",") && line.is(i + 2, "age", "aged") && line.digits(i + 3);
        int verb = line.is(i + 2, "been", "fatally", "critically", "seriously", "badly", "also") ? i + 3 : i + 2;
        boolean passive = line.is(i + 1, "was", "is", "has") && line.form(verb, HARM);
        boolean suffers = line.is(i - 1, "and", ",", ";")
                && line.is(i + 1, "had", "suffered", "sustained", "received")
                && hasNumber(line, i);
        return hurt || aged || passive || suffers;
    }

    /// "one count of murder"
    private static boolean isCharge(Line line, int i) {
        return line.is(i + 1, "count", "charge") && line.is(i + 2, "of");
    }

    /// "one person was killed", "one Orvale State student dead"; but "one person said".
    private static boolean isPerson(Line line, int i) {
        int noun = i + 1;
        while (noun < i + LONGEST_NAME && (line.tag(noun) == Tag.ADJ || line.tag(noun) == Tag.PROPN)) {
            noun++;
        }
        if (!PERSONS.contains(line.lemma(noun)) && !line.in(noun, PERSONS) || SPEECH.contains(line.lemma(noun + 1))) {
            return false;
        }
        for (int j = noun + 1; j <= noun + NEAR && !line.is(j, ";"); j++) {
            if (line.form(j, HARM)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(Line line, int end) {
        for (int i = line.nextCounting(0); i < end; i = line.nextCounting(i + 1)) {
            if (line.digits(i) || NumberWords.is(line, i, NumberSort.UNIT) || NumberWords.is(line, i, NumberSort.TEN)) {
                return true;
            }
        }
        return false;
    }
}
