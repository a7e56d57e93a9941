package org.muster.eval.recognizers.datetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// The units in which the specification counts.
enum Units {
    SECOND("S", true, 1, ChronoUnit.SECONDS),
    MINUTE("M", true, 60, ChronoUnit.MINUTES),
    HOUR("H", true, 3600, ChronoUnit.HOURS),
    DAY("D", false, 86_400, ChronoUnit.DAYS),
    WEEK("W", false, 604_800, ChronoUnit.WEEKS),
    MONTH("M", false, 2_592_000, ChronoUnit.MONTHS),
    YEAR("Y", false, 31_536_000, ChronoUnit.YEARS);

    private final String letter;
    private final boolean brief;
    private final long seconds;
    private final ChronoUnit chrono;

    Units(String letter, boolean brief, long seconds, ChronoUnit chrono) {
        this.letter = letter;
        this.brief = brief;
        this.seconds = seconds;
        this.chrono = chrono;
    }

    static Units of(String word) {
        return switch (word.charAt(0)) {
            case 's' -> SECOND;
            case 'h' -> HOUR;
            case 'd', 'n' -> DAY;
            case 'w', 'f' -> WEEK;
            case 'y' -> YEAR;
            default -> word.startsWith("mo") ? MONTH : MINUTE;
        };
    }

    /// Returns how many of the unit the word stands for.
    static int times(String word) {
        return word.startsWith("fortnight") ? 2 : word.startsWith("decade") ? 10 : word.startsWith("quarter") ? 3 : 1;
    }

    boolean brief() {
        return brief;
    }

    String timex(String count) {
        return (brief ? "PT" : "P") + count + letter;
    }

    BigDecimal seconds(String count) {
        return new BigDecimal(count).multiply(BigDecimal.valueOf(seconds));
    }

    LocalDate plus(LocalDate day, long count) {
        return day.plus(count, chrono);
    }

    LocalDateTime plus(LocalDateTime time, long count) {
        return time.plus(count, chrono);
    }
}
