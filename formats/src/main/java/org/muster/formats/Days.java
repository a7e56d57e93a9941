package org.muster.formats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// Days are dates as machines write them, read to the day that they themselves name, in whatever zone that is.
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)(?![\\d-]).*", Pattern.DOTALL);

    /// As mails and feeds write it, with the week day left away: "26 Nov 2026 04:10:00 +0000".
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2}\\s+\\p{L}{3}\\p{L}*\\.?\\s+\\d{4})\\b.*", Pattern.DOTALL);

    private static final DateTimeFormatter MAIL_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /// Returns the day, month or year that an ISO 8601 or RFC 5322 date and time begins with.
    public static Optional<PartialDate> of(String words) {
        var stripped = words.strip();
        var iso = ISO.matcher(stripped);
        if (iso.matches()) {
            return PartialDate.parse(iso.group(1))
                    .filter(day -> day.yearNumber().isPresent());
        }
        var mail = MAIL.matcher(stripped);
        return mail.matches() ? mailDay(mail.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> mailDay(String words) {
        var parts = words.replace(".", "").split("\\s+", -1);
        try {
            var month = parts[1].substring(0, 1).toUpperCase(Locale.ROOT)
                    + parts[1].substring(1, 3).toLowerCase(Locale.ROOT);
            return Optional.of(
                    PartialDate.ofDay(LocalDate.parse("%s %s %s".formatted(parts[0], month, parts[2]), MAIL_DAY)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Returns the date that the words state, or that they state none.
    public static Stated<PartialDate> stated(Stated<String> words) {
        return switch (words) {
            case Stated.Said<String>(var said, var where) ->
                of(said).<Stated<PartialDate>>map(day -> new Stated.Said<>(day, where))
                        .orElse(new Stated.Unsaid<>("%s states no date that could be read".formatted(where)));
            case Stated.Unsaid<String>(var reason) -> new Stated.Unsaid<>(reason);
        };
    }
}
