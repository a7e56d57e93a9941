package org.muster.eval.recognizers.datetime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Beginnings, middles and ends of almanac, with what the specification makes of them: a third or a half.
final class Edges {

    private static final Pattern EDGE = Pattern.compile(
            "\\b(?:(before|by|since|after) )?(?:the )?(end|middle|beginning|start|later)(?: of| in)? (?:the (?=year|month|week))?");

    private Edges() {}

    static Optional<Result> at(String text, int begin, Almanac almanac) {
        var matcher = EDGE.matcher(text).region(begin, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int next = matcher.end();
        var limit = matcher.group(1) == null ? "" : matcher.group(1).equals("by") ? "before" : matcher.group(1);
        var edge = matcher.group(2);
        return period(text, next, almanac)
                .map(piece ->
                        result(begin, piece.end(), (Meaning.Days) piece.meaning(), edge, limit, relative(text, next)));
    }

    private static boolean relative(String text, int begin) {
        return !Character.isDigit(text.charAt(begin));
    }

    private static Optional<Piece> period(String text, int begin, Almanac almanac) {
        var bare = Rules.of("(year|month|week)\\b", m -> Optional.of(almanac.shifted(m.group(1), 0)));
        return bare.at(text, begin)
                .or(() -> new StretchRules(almanac)
                        .all().stream()
                                .flatMap(rule -> rule.at(text, begin).stream())
                                .filter(piece -> piece.meaning() instanceof Meaning.Days)
                                .reduce((best, other) -> best.end() < other.end() ? other : best));
    }

    private static Result result(int begin, int end, Meaning.Days days, String edge, String limit, boolean relative) {
        var values = new ArrayList<Map<String, String>>();
        for (var whole :
                List.of(List.of(days.pastStart(), days.pastEnd()), List.of(days.comingStart(), days.comingEnd()))) {
            values.add(value(days.timex(), whole.getFirst(), whole.getLast(), edge, limit, relative));
        }
        return Result.of(begin, end, "daterange", values.stream().distinct().toList());
    }

    private static Map<String, String> value(
            String timex, LocalDate start, LocalDate end, String edge, String limit, boolean relative) {
        boolean year = 300 < java.time.temporal.ChronoUnit.DAYS.between(start, end);
        boolean week = java.time.temporal.ChronoUnit.DAYS.between(start, end) <= 7;
        var half =
                week ? start.plusDays(edge.equals("later") ? 4 : 3) : year ? start.plusMonths(6) : start.plusDays(15);
        var late = year && !relative ? start.plusMonths(8) : half;
        var early = year && !relative ? start.plusMonths(4) : half;
        var first = switch (edge) {
            case "end", "later" -> late;
            case "middle" -> year ? start.plusMonths(4) : start.plusDays(10);
            default -> start;
        };
        var last = switch (edge) {
            case "end", "later" -> end;
            case "middle" -> year ? start.plusMonths(8) : start.plusDays(20);
            default -> early;
        };
        var modifier = switch (edge) {
            case "middle" -> "mid";
            case "beginning", "start" -> "start";
            case "later" -> "";
            default -> "end";
        };
        var value = new HashMap<String, String>(Map.of("type", "daterange", "timex", timex));
        if (!limit.equals("before")) {
            value.put("start", first.toString());
        }
        if (limit.isEmpty() || limit.equals("before")) {
            value.put("end", last.toString());
        }
        var all = limit.isEmpty() ? modifier : limit + "-" + modifier;
        if (!all.isEmpty()) {
            value.put("Mod", all);
        }
        return Map.copyOf(value);
    }
}
