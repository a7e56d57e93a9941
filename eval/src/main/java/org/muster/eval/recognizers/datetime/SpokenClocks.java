package org.muster.eval.recognizers.datetime;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Times of day in words: "half past seven", "10 min past nine in the evening", "six pm".
final class SpokenClocks {

    private static final String HOUR = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1?\\d)";
    private static final String MINUTE =
            "((?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
                    + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|five)";
    private static final String HALF = "(?: (a ?m|p ?m)\\b)?(?: o'? ?clock)?(?: in the (morning|afternoon|evening))?";

    private SpokenClocks() {}

    static List<Rules> all() {
        return List.of(
                Rules.of(
                        "\\b(half|quarter|a quarter|" + Vocabulary.NUMBER + ")(?: min(?:ute)?s?)? past " + HOUR + "\\b"
                                + HALF,
                        m -> Optional.of(clock(m.group(2), minutes(m.group(1)), m.group(3), m.group(4)))),
                Rules.of("\\b" + HOUR + "[ -]" + MINUTE + "\\b" + HALF, SpokenClocks::words),
                Rules.of("\\b" + HOUR + " (a ?m|p ?m)\\b", m -> Optional.of(clock(m.group(1), "00", m.group(2), null))),
                Rules.of("\\bnoonish\\b", _ -> Optional.of(new Meaning.Clock(12, 0, 0, 1, false))),
                Rules.of(
                        "(?<=\\bat )" + HOUR + "\\.([0-5]\\d)\\b",
                        m -> Optional.of(clock(m.group(1), m.group(2), null, null))),
                Rules.of(
                        "\\bin the (morning|afternoon|evening) at " + HOUR + "\\b",
                        m -> Optional.of(clock(m.group(2), "00", null, m.group(1)))));
    }

    private static Optional<Meaning> words(MatchResult m) {
        return Character.isDigit(m.group(1).charAt(0))
                ? Optional.empty()
                : Optional.of(clock(m.group(1), Vocabulary.number(m.group(2)), m.group(3), m.group(4)));
    }

    private static String minutes(String words) {
        return words.equals("half") ? "30" : words.endsWith("quarter") ? "15" : Vocabulary.number(words);
    }

    private static Meaning clock(String hours, String minutes, @Nullable String half, @Nullable String part) {
        int hour = Integer.parseInt(Vocabulary.number(hours));
        boolean late = half != null && half.startsWith("p") || part != null && !part.equals("morning");
        boolean open = half == null && part == null && hour <= 12;
        int minute = Integer.parseInt(minutes);
        return new Meaning.Clock(late && hour < 12 ? hour + 12 : hour, minute, 0, minute == 0 ? 1 : 2, open);
    }
}
