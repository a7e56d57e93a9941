package org.muster.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates are read as pages print them, in many languages and three calendars, and nothing else is.
final class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | Posted 3 May 2024 at noon | 2024-05-03",
                "en-US | Sept. 17, 2024 5:40 p.m. | 2024-09-17",
                "en-US | 03/05/2024 | 2024-03-05",
                "en-GB | 03/05/2024 | 2024-05-03",
                "en | Tue, 05 Nov 2024 08:00:00 GMT | 2024-11-05",
                "en | 2024-11-05T08:00:00Z | 2024-11-05",
                "en | 20241105T080000Z | 2024-11-05",
                "de | Stand: 27. März 2025 | 2025-03-27",
                "de | 27.03.2025, 18:12 Uhr | 2025-03-27",
                "fr | Publié le 1er août 2024 à 7 h | 2024-08-01",
                "es | 14 de septiembre de 2024 | 2024-09-14",
                "pt | 9 de março de 2023 | 2023-03-09",
                "hu | 2024. június 4. 10:11 | 2024-06-04",
                "cs | 8. července 2024 | 2024-07-08",
                "hr | 8. listopada 2024 | 2024-10-08",
                "pl | 8 listopada 2024 | 2024-11-08",
                "uk | 19 травня 2025, 14:30 | 2025-05-19",
                "ru | 2 июня 2023 года | 2023-06-02",
                "tr | 30 Ağustos 2024 | 2024-08-30",
                "el | 12 Μαρτίου 2024 | 2024-03-12",
                "ar | ١٤ كانون الثاني / يناير ٢٠٢٥ | 2025-01-14",
                "fa | ۱۲ مرداد ۱۴۰۳ | 2024-08-02",
                "hi | 26 अगस्त 2024 | 2024-08-26",
                "bn | ১৬ ফেব্রুয়ারি ২০২৪ | 2024-02-16",
                "th | 5 ธันวาคม 2567 | 2024-12-05",
                "ja | 2024年8月27日 | 2024-08-27",
                "ko | 2024년 8월 27일 | 2024-08-27",
                "id | 6 Mei 2024 | 2024-05-06",
                "sv | den 6 maj 2024 | 2024-05-06"
            })
    void aDayIsRead(String language, String words, LocalDate day) {
        assertThat(new DateWords(language).first(words)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In May 2024 the harbour handled 12 ships",
                "en | Version 2024.13.45 of the timetable",
                "en | 410 ships, 2,024 lorries and 12 trams",
                "en | March of the 2,000 on 5 bridges",
                "en | call 2024-5555-11",
                "en | the score was 3-5-2",
                "de | Art. 5 Abs. 2024"
            })
    void otherWordsAreNoDay(String language, String words) {
        assertThat(new DateWords(language).first(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024", "March 2024", "Q1 2024", "2023/24", "January", "2023-2024", "2024-05"})
    void aHeadingThatIsATime(String words) {
        assertThat(new DateWords("en").isTime(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ships in 2024", "12", "Killed", "Change since 2020", "May Day Street", "3000"})
    void aHeadingThatIsNone(String words) {
        assertThat(new DateWords("en").isTime(words)).isFalse();
    }

    @Test
    void theSolarCalendarKeepsItsLeapYears() {
        assertThat(Calendars.solar(1399, 12, 30)).contains(LocalDate.of(2021, 3, 20));
        assertThat(Calendars.solar(1400, 1, 1)).contains(LocalDate.of(2021, 3, 21));
        assertThat(Calendars.solar(1398, 12, 30)).isEmpty();
        assertThat(Calendars.solar(1375, 1, 1)).contains(LocalDate.of(1996, 3, 20));
        assertThat(Calendars.solar(1403, 12, 30)).contains(LocalDate.of(2025, 3, 20));
    }
}
