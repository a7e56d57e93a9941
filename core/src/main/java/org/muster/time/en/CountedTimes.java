package org.muster.time.en;

import static org.muster.grammar.Pattern.any;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.AGO;
import static org.muster.time.en.RelativeWords.COUNT;
import static org.muster.time.en.RelativeWords.STAGE;
import static org.muster.time.en.RelativeWords.THE;
import static org.muster.time.en.RelativeWords.UNIT;
import static org.muster.time.en.RelativeWords.by;
import static org.muster.time.en.RelativeWords.count;
import static org.muster.time.en.RelativeWords.shifted;
import static org.muster.time.en.RelativeWords.unit;

import java.util.List;
import org.muster.time.Time;
import org.muster.time.Time.Base;

/// What is counted in units from the report's date: "last year", "the past three weeks", "two days ago".
final class CountedTimes {

    private CountedTimes() {}

    static List<Rule> rules() {
        return List.of(unitAway(), pastUnit(), latest(), coming(), ago());
    }

    private static Rule unitAway() {
        return Rule.of(
                "relative.unit",
                sequence(STAGE, AGO, UNIT, not(word("-"))),
                words -> shifted(unit(words), by(words.token("ago")), Base.ANCHOR));
    }

    private static Rule pastUnit() {
        return Rule.of(
                "relative.past-unit",
                sequence(word("the", "this"), word("past", "last"), UNIT, not(word("of"))),
                words -> new Time.Latest(1, unit(words)));
    }

    private static Rule latest() {
        return Rule.of(
                "relative.latest",
                sequence(
                        THE,
                        word("past", "last", "previous", "preceding"),
                        optional(word("about", "some", "nearly", "almost")),
                        COUNT,
                        optional(word("-")),
                        UNIT,
                        not(word("of"))),
                words -> new Time.Latest(count(words), unit(words)));
    }

    private static Rule coming() {
        return Rule.of(
                "relative.coming",
                sequence(THE, word("next", "coming", "following"), COUNT, UNIT),
                words -> new Time.Coming(count(words), unit(words)));
    }

    private static Rule ago() {
        return Rule.of(
                "relative.ago",
                sequence(
                        any(word("about", "some", "nearly", "almost", "more", "than", "around", "just"), 2),
                        COUNT,
                        optional(word("-")),
                        UNIT,
                        word("ago")),
                words -> shifted(unit(words), -count(words), Base.ANCHOR));
    }
}
