package org.muster.formats.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Calendars turn year, month and day as printed into a day, by the size of the year: Gregorian, Solar Hijri (Iran and
/// Afghanistan) or Buddhist (Thailand).
final class Calendars {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int BUDDHIST = 543;
    private static final int SOLAR_YEAR = 1399;
    private static final LocalDate SOLAR_NEW_YEAR = LocalDate.of(2020, 3, 20);

    private Calendars() {}

    /// Returns the day; nothing where there is none or its year is not of the web's age.
    static Optional<LocalDate> day(int year, int month, int day) {
        if (isSolar(year)) {
            return solar(year, month, day);
        }
        int gregorian = FIRST_YEAR + BUDDHIST <= year ? year - BUDDHIST : year;
        if (gregorian < FIRST_YEAR || LAST_YEAR < gregorian) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(gregorian, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static boolean isSolar(int year) {
        return 1369 <= year && year <= 1478;
    }

    static Optional<LocalDate> solar(int year, int month, int day) {
        int length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
        if (!isSolar(year) || month < 1 || 12 < month || day < 1 || length < day) {
            return Optional.empty();
        }
        var newYear = SOLAR_NEW_YEAR;
        for (int y = SOLAR_YEAR; y < year; y++) {
            newYear = newYear.plusDays(isLeap(y) ? 366 : 365);
        }
        for (int y = year; y < SOLAR_YEAR; y++) {
            newYear = newYear.minusDays(isLeap(y) ? 366 : 365);
        }
        return Optional.of(newYear.plusDays(Math.min(month - 1, 6) * 31L + Math.max(0, month - 7) * 30L + day - 1));
    }

    /// Eight years of thirty-three are leap years.
    private static boolean isLeap(int year) {
        return Math.floorMod(25 * year + 11, 33) < 8;
    }
}
