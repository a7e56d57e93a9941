package org.muster.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.model.time.PartialDate;
import org.muster.pipeline.Dates;

/// Published dates are what `--published` says: a date for every report without one, or for single reports.
///
/// @param everywhere none or one
/// @param byPath dates by the paths as given
record PublishedDates(List<PartialDate> everywhere, Map<String, PartialDate> byPath) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");

    PublishedDates {
        everywhere = List.copyOf(everywhere);
        byPath = Map.copyOf(byPath);
    }

    static PublishedDates parse(List<String> values) {
        var everywhere = new ArrayList<PartialDate>();
        Map<String, PartialDate> byPath = new HashMap<>();
        for (var value : values) {
            int at = value.lastIndexOf('=');
            var date = date(value, value.substring(at + 1).strip());
            var other =
                    at < 0 ? everywhere.isEmpty() ? null : everywhere.getFirst() : byPath.get(value.substring(0, at));
            if (other != null && !other.equals(date)) {
                throw new WrongUse(
                        "--published gives two dates, %s and %s, for %s."
                                .formatted(other, date, at < 0 ? "every report" : value.substring(0, at)),
                        "Maybe one of them is for a single report: --published PATH=DATE.");
            }
            if (at < 0) {
                everywhere.clear();
                everywhere.add(date);
            } else {
                byPath.put(value.substring(0, at), date);
            }
        }
        return new PublishedDates(everywhere, byPath);
    }

    private static PartialDate date(String value, String words) {
        var date = PartialDate.parse(words);
        if (date.isPresent() && date.get().yearNumber().isPresent()) {
            return date.get();
        }
        var numbers = NUMBERS.matcher(words);
        var hint = numbers.matches()
                ? String.join("-", numbers.group(1), two(numbers.group(2)), two(numbers.group(3)))
                : "2025-11-28";
        throw new WrongUse(
                "--published %s: \"%s\" is no day (2025-11-28), month (2025-11) or year (2025)."
                        .formatted(value, words),
                "Maybe %s.".formatted(hint));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /// Returns the dates by the addresses of the reports that were read.
    ///
    /// A path matches its report however it is written.
    /// A part of its end, such as its file name, matches if only one report ends so.
    Dates over(List<String> uris) {
        Map<String, PartialDate> byUri = new HashMap<>();
        byPath.forEach((path, date) -> byUri.put(match(path, uris), date));
        return new Dates(everywhere, byUri);
    }

    private static String match(String path, List<String> uris) {
        var same = uris.stream().filter(uri -> normal(uri).equals(normal(path))).toList();
        var found = same.isEmpty()
                ? uris.stream()
                        .filter(uri -> normal(uri).endsWith(normal(path)))
                        .toList()
                : same;
        if (found.isEmpty()) {
            throw new WrongUse(
                    "--published names %s, which is not among the reports that were read.".formatted(path),
                    uris.isEmpty()
                            ? "Maybe name the report after the options too."
                            : "Maybe %s.".formatted(Refusal.nearest(path, uris).orElse(uris.getFirst())));
        }
        if (1 < found.size()) {
            throw new WrongUse(
                    "--published names %s, which fits %s reports.".formatted(path, found.size()),
                    "Maybe %s.".formatted(found.getFirst()));
        }
        return found.getFirst();
    }

    private static Path normal(String path) {
        try {
            return Path.of(path).normalize();
        } catch (InvalidPathException _) {
            return Path.of("");
        }
    }
}
