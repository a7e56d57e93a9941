package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.AGO;
import static org.muster.time.en.RelativeWords.STAGE;
import static org.muster.time.en.RelativeWords.THE;
import static org.muster.time.en.RelativeWords.by;

import java.util.List;
import org.muster.model.time.PartialDate;
import org.muster.time.Time;

/// Months and seasons by their names: "last May", "the summer of 2015", "that winter".
final class RelativeSeasons {

    private static final PartialDate.Year NO_YEAR = new PartialDate.Year.Unstated();

    private RelativeSeasons() {}

    static List<Rule> rules() {
        return List.of(namedMonth(), seasonOfYear(), seasonAgo(), bareSeason());
    }

    private static Rule namedMonth() {
        return Rule.of(
                "relative.month",
                sequence(
                        STAGE,
                        choice(AGO, sequence(THE, named("ago", word("previous")))),
                        named("month", Calendar.month())),
                words -> new Time.NamedMonth(Calendar.month(words.token("month")), by(words.token("ago"))));
    }

    private static Rule seasonOfYear() {
        return Rule.of(
                "relative.season-year",
                sequence(
                        THE,
                        STAGE,
                        named("season", Calendar.of("season")),
                        optional(word("of")),
                        named("year", Calendar.year())),
                words -> new Time.InSeason(
                        season(words),
                        new PartialDate.Year.Stated(
                                Integer.parseInt(words.token("year").text())),
                        0));
    }

    private static Rule seasonAgo() {
        return Rule.of(
                "relative.season",
                sequence(
                        STAGE,
                        choice(sequence(THE, AGO), phrase("that same"), phrase("the same"), word("the", "that")),
                        STAGE,
                        named("season", Calendar.of("season")),
                        not(word("of", "-", "in"))),
                words -> new Time.InSeason(season(words), NO_YEAR, words.has("ago") ? by(words.token("ago")) : 0));
    }

    private static Rule bareSeason() {
        return Rule.of(
                "relative.season-bare",
                sequence(named("season", Calendar.of("season")), not(word("of", "-"))),
                words -> new Time.InSeason(season(words), NO_YEAR, 0));
    }

    private static Time.Season season(Rule.Words words) {
        return Calendar.name(Time.Season.class, "season", words.token("season"));
    }
}
