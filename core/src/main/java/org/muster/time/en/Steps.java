package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.COUNT;
import static org.muster.time.en.RelativeWords.LETTERS;
import static org.muster.time.en.RelativeWords.STAGE;
import static org.muster.time.en.RelativeWords.UNIT;
import static org.muster.time.en.RelativeWords.count;
import static org.muster.time.en.RelativeWords.shifted;
import static org.muster.time.en.RelativeWords.unit;

import java.util.List;
import org.muster.time.Time;
import org.muster.time.Time.Base;
import org.muster.time.Time.Unit;

/// Steps of some units away from the time told last: "a year earlier", "two days later", "the following month".
final class Steps {

    private Steps() {}

    static List<Rule> rules() {
        return List.of(earlier(), later(), previous(), theOneBefore(), nextOne());
    }

    private static Rule earlier() {
        return Rule.of(
                "relative.earlier",
                sequence(COUNT, UNIT, choice(word("earlier"), sequence(word("before", "previously"), not(LETTERS)))),
                words -> unit(words) == Unit.YEAR && count(words) == 1
                        ? new Time.YearBefore()
                        : shifted(unit(words), -count(words), Base.REFERENCE));
    }

    private static Rule later() {
        return Rule.of(
                "relative.later",
                sequence(
                        COUNT,
                        optional(word("full")),
                        UNIT,
                        choice(word("later", "afterwards", "afterward"), sequence(word("after"), not(LETTERS)))),
                words -> shifted(unit(words), count(words), Base.REFERENCE));
    }

    private static Rule previous() {
        return Rule.of(
                "relative.previous",
                sequence(word("the", "a"), named("which", word("previous", "preceding", "following", "prior")), UNIT),
                words -> shifted(unit(words), words.token("which").is("following") ? 1 : -1, Base.REFERENCE));
    }

    /// "than the year before", but not "the year before the war".
    private static Rule theOneBefore() {
        return Rule.of(
                "relative.before",
                sequence(word("the"), UNIT, word("before"), not(LETTERS)),
                words -> shifted(unit(words), -1, Base.REFERENCE));
    }

    private static Rule nextOne() {
        return Rule.of(
                "relative.next",
                sequence(STAGE, word("the"), word("next", "following"), choice(UNIT, Calendar.of("part"))),
                words -> shifted(words.has("unit") ? unit(words) : Unit.DAY, 1, Base.REFERENCE));
    }
}
