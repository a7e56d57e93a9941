package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.util.List;
import org.muster.model.time.PartialDate;
import org.muster.text.Lexicon;
import org.muster.time.Feast;
import org.muster.time.Time;

/// Days of the year that go by a name.
final class Holidays {

    private Holidays() {}

    static List<Rule> rules() {
        return Lexicon.rows("/org/muster/time/holidays.en.tsv").stream()
                .map(row -> rule(row.get(0), Feast.of(row.get(1))))
                .toList();
    }

    /// "Easter", "Christmas 1963", "Thanksgiving last year".
    private static Rule rule(String words, Feast feast) {
        return Rule.of(
                "date.holiday",
                sequence(
                        phrase(words),
                        optional(choice(
                                sequence(optional(word(",", "of", "in")), named("year", Calendar.year())),
                                sequence(named("ago", word("last", "this", "next")), word("year"))))),
                match -> new Time.OnFeast(feast, year(match), by(match)));
    }

    private static PartialDate.Year year(Rule.Words words) {
        return words.has("year")
                ? new PartialDate.Year.Stated(
                        Integer.parseInt(words.token("year").text()))
                : new PartialDate.Year.Unstated();
    }

    private static Time.By by(Rule.Words words) {
        if (!words.has("ago")) {
            return Time.By.NEAREST;
        }
        return switch (words.token("ago").lower()) {
            case "last" -> Time.By.LAST_YEAR;
            case "next" -> Time.By.NEXT_YEAR;
            default -> Time.By.THIS_YEAR;
        };
    }
}
