package org.muster.formats.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// A page's clock is how far its local time is from the universal one: the one distance that its own times state, in
/// whatever element or script they stand.
///
/// @param offset the distance
record PageClock(ZoneOffset offset) {

    /// A time with a distance from the universal one, by ISO 8601 or RFC 5322.
    private static final Pattern TIME = Pattern.compile(
            "\\b(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d[T ]| )\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)? ?([+-]\\d\\d):?(\\d\\d)\\b");

    private static final Pattern UNIVERSAL = Pattern.compile("[T ](\\d\\d):(\\d\\d)");

    /// Longer scripts are programs.
    private static final int LONGEST = 2_000_000;

    /// Returns the clock of a page whose times state one; none where they state several.
    static Optional<PageClock> of(Document page) {
        var offsets = new HashSet<ZoneOffset>();
        Stream.concat(
                        page.select("script").stream().map(script -> script.data()),
                        page.select("time[datetime], meta[content]").stream()
                                .map(element -> element.attr("datetime") + " " + element.attr("content")))
                .filter(words -> words.length() <= LONGEST)
                .forEach(words -> addTo(offsets, words));
        offsets.remove(ZoneOffset.UTC);
        return offsets.size() == 1
                ? Optional.of(new PageClock(offsets.iterator().next()))
                : Optional.empty();
    }

    private static void addTo(Set<ZoneOffset> offsets, String words) {
        var times = TIME.matcher(words);
        while (times.find()) {
            try {
                offsets.add(ZoneOffset.of(times.group(1) + ":" + times.group(2)));
            } catch (DateTimeException _) {
                // No clock on earth goes by it.
            }
        }
    }

    /// Returns the day by this clock of a time that is stated in the universal one.
    ///
    /// @param day its day by the universal clock
    /// @param words how it is stated
    LocalDate day(LocalDate day, String words) {
        var time = UNIVERSAL.matcher(words);
        if (!time.find() || 24 <= Integer.parseInt(time.group(1)) || 60 <= Integer.parseInt(time.group(2))) {
            return day;
        }
        var clock = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
        return day.atTime(clock)
                .plus(Duration.ofSeconds(offset.getTotalSeconds()))
                .toLocalDate();
    }
}
