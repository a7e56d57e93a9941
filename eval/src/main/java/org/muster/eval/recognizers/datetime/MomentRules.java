package org.muster.eval.recognizers.datetime;

import static org.muster.eval.recognizers.datetime.Vocabulary.NUMBER;
import static org.muster.eval.recognizers.datetime.Vocabulary.SHORT_UNIT;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Moments counted in hours, minutes and seconds from the moment of speaking, and parts of the days around it.
///
/// @param now the moment of speaking
record MomentRules(LocalDateTime now) {

    List<Rules> all() {
        return List.of(
                Rules.of("\\bin (" + NUMBER + ") ?(" + SHORT_UNIT + ")", m -> moved(m, 1)),
                Rules.of("\\b(" + NUMBER + ") ?(" + SHORT_UNIT + ") (?:later|from now)\\b", m -> moved(m, 1)),
                Rules.of("\\b(" + NUMBER + ") ?(" + SHORT_UNIT + ") ago\\b", m -> moved(m, -1)),
                Rules.of(
                        "\\b(?:within|next|coming|upcoming) (" + NUMBER + ") ?(" + SHORT_UNIT + ")",
                        m -> stretch(m.group(1), m.group(2), 1)),
                Rules.of(
                        "\\b(?:last|past|previous) (" + NUMBER + ") ?(" + SHORT_UNIT + ")",
                        m -> stretch(m.group(1), m.group(2), -1)),
                Rules.of(
                        "\\b(" + NUMBER + ") (?:past|last|previous) (hours|minutes|seconds)",
                        m -> stretch(m.group(1), m.group(2), -1)),
                Rules.of("\\bnext (hour|minute)\\b", m -> stretch("1", m.group(1), 1)),
                Rules.of("\\b(?:last|past) (hour|minute)\\b", m -> stretch("1", m.group(1), -1)),
                Rules.of("\\bthis (morning|afternoon|evening)\\b", m -> part(m.group(1), 0)),
                Rules.of("\\b(tonight|tonite)\\b", _ -> part("night", 0)),
                Rules.of("\\blast (night|evening)\\b", m -> part(m.group(1), -1)),
                Rules.of(
                        "\\b(?:the )?(?:end of (?:the )?day|eod)\\b",
                        _ -> Optional.of(new Meaning.Moment(now.toLocalDate().atTime(23, 59, 59)))),
                Rules.of(
                        "\\bend of tomorrow\\b",
                        _ -> Optional.of(
                                new Meaning.Moment(now.toLocalDate().plusDays(1).atTime(23, 59, 59)))));
    }

    private Optional<Meaning> moved(MatchResult m, int way) {
        var seconds =
                Units.of(m.group(2)).seconds(Vocabulary.number(m.group(1))).longValue();
        return Optional.of(new Meaning.Moment(now.plusSeconds(way * seconds)));
    }

    private Optional<Meaning> stretch(String words, String unit, int way) {
        var number = Vocabulary.number(words);
        var seconds = Units.of(unit).seconds(number).longValue();
        var other = now.plusSeconds(way * seconds);
        var length = Units.of(unit).timex(number);
        return Optional.of(way < 0 ? new Meaning.Moments(other, now, length) : new Meaning.Moments(now, other, length));
    }

    private Optional<Meaning> part(String name, int days) {
        return Optional.of(new Meaning.DayPart(Meaning.Day.of(now.toLocalDate().plusDays(days)), TimeRules.part(name)));
    }
}
