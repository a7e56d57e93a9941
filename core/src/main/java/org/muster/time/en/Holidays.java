package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.model.time.PartialDate;
import org.muster.text.Lexicon;
import org.muster.time.Feast;
import org.muster.time.Time;

/// Days of the year that go by a name.
///
/// One rule reads them all: where no first word of a name stands, no name is tried.
final class Holidays {

    private static final Map<String, Feast> FEASTS = feasts();

    private Holidays() {}

    private static Map<String, Feast> feasts() {
        var feasts = new HashMap<String, Feast>();
        Lexicon.pairs("/org/muster/time/holidays.en.tsv").forEach((words, rule) -> feasts.put(words, Feast.of(rule)));
        return Map.copyOf(feasts);
    }

    /// "Easter", "Christmas 1963", "Thanksgiving last year".
    static List<Rule> rules() {
        return List.of(Rule.maybe(
                "date.holiday",
                sequence(
                        named("name", name()),
                        optional(choice(
                                sequence(optional(word(",", "of", "in")), named("year", Calendar.year())),
                                sequence(named("ago", word("last", "this", "next")), word("year"))))),
                Holidays::feast));
    }

    /// The first word of a name and what may follow one, the longest first.
    private static Pattern name() {
        var heads = new HashSet<String>();
        var tails = new HashSet<List<String>>();
        for (var words : FEASTS.keySet()) {
            var parts = List.of(words.split(" "));
            heads.add(parts.getFirst());
            if (1 < parts.size()) {
                tails.add(parts.subList(1, parts.size()));
            }
        }
        var longestFirst = tails.stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(List::toString))
                .<Pattern>map(tail -> new Pattern.Sequence(
                        tail.stream().map(part -> word(part)).toList()))
                .toList();
        return sequence(word(heads), optional(new Pattern.Choice(longestFirst)));
    }

    private static Optional<Time> feast(Rule.Words words) {
        var name = words.tokens("name").stream().map(Token::lower).collect(Collectors.joining(" "));
        return Optional.ofNullable(FEASTS.get(name)).map(feast -> new Time.OnFeast(feast, year(words), by(words)));
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
