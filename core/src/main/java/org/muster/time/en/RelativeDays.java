package org.muster.time.en;

import static org.muster.grammar.Pattern.any;
import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.PART;
import static org.muster.time.en.RelativeWords.STAGE;
import static org.muster.time.en.RelativeWords.THE;
import static org.muster.time.en.RelativeWords.by;
import static org.muster.time.en.RelativeWords.shifted;

import java.time.DayOfWeek;
import java.util.List;
import org.muster.time.Time;
import org.muster.time.Time.Base;
import org.muster.time.Time.Unit;

/// Days by a name that counts from the report's date: "yesterday", "last night", "on Monday", "the weekend".
final class RelativeDays {

    private RelativeDays() {}

    static List<Rule> rules() {
        return List.of(namedDay(), partOfDay(), overnight(), weekday(), weekend());
    }

    private static Rule namedDay() {
        return Rule.of(
                "relative.day",
                sequence(STAGE, named("day", Calendar.of("day")), PART),
                words -> shifted(Unit.DAY, Integer.parseInt(Calendar.value("day", words.token("day"))), Base.ANCHOR));
    }

    private static Rule partOfDay() {
        return Rule.of(
                "relative.part-of-day",
                sequence(
                        STAGE,
                        named("which", word("this", "last", "that")),
                        optional(word("same")),
                        Calendar.of("part")),
                words -> shifted(
                        Unit.DAY,
                        words.token("which").is("last") ? -1 : 0,
                        words.token("which").is("that") ? Base.REFERENCE : Base.ANCHOR));
    }

    private static Rule overnight() {
        return Rule.of("relative.overnight", word("overnight"), _ -> new Time.Overnight());
    }

    private static Rule weekday() {
        return Rule.of(
                "relative.weekday",
                sequence(
                        STAGE,
                        optional(named("ago", word("last", "next", "this"))),
                        named("weekday", Calendar.weekday()),
                        any(choice(word("early"), word("late"), Calendar.of("part")), 2)),
                words -> new Time.Weekday(
                        DayOfWeek.of(Integer.parseInt(Calendar.value("weekday", words.token("weekday")))),
                        words.has("ago") ? by(words.token("ago")) : 0));
    }

    private static Rule weekend() {
        return Rule.of(
                "relative.weekend",
                sequence(
                        STAGE,
                        THE,
                        optional(named("ago", word("last", "past", "previous", "next", "this", "coming"))),
                        word("weekend")),
                words -> new Time.Weekend(words.has("ago") ? by(words.token("ago")) : 0));
    }
}
