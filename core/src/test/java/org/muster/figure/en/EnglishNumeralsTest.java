package org.muster.figure.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.muster.figure.NumeralReader;
import org.muster.figure.PrintedNumeral;
import org.muster.model.text.Document;
import org.muster.model.text.Text;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;

class EnglishNumeralsTest {

    private final NumeralReader reader = new EnglishNumerals();

    @Test
    void numbers_are_read_in_digits_and_words() {
        assertThat(numbers("Ninety-four eels, 1,200 crabs and a hundred and six seals."))
                .containsExactly("94 Ninety-four", "1200 1,200", "106 a hundred and six");
        assertThat(numbers("nine thousand 3 hundred and 12")).containsExactly("9312 nine thousand 3 hundred and 12");
        assertThat(numbers("eight lakh crore; two dozens"))
                .containsExactly("8000000000000 eight lakh crore", "24 two dozens");
        assertThat(numbers("minus seven point oh")).containsExactly("-7 minus seven");
    }

    @Test
    void fractions_are_read_however_long() {
        assertThat(numbers("ninety-one fifths")).containsExactly("18.2 ninety-one fifths");
        assertThat(numbers("two hundred forty-fifths")).containsExactly("4.444444444 two hundred forty-fifths");
        assertThat(numbers("seven and a quarter")).containsExactly("7.25 seven and a quarter");
        assertThat(numbers("three million and a half")).containsExactly("3500000 three million and a half");
        assertThat(numbers("6 3/4 or one over eight")).containsExactly("6.75 6 3/4", "0.125 one over eight");
    }

    @Test
    void powers_and_foreign_separators_are_read() {
        assertThat(numbers("7.5e3, 2^-1 and 4x10^3")).containsExactly("7500 7.5e3", "0.5 2^-1", "4000 4x10^3");
        assertThat(numbers("2.345,67 and 12,34,567.5")).containsExactly("2345.67 2.345,67", "1234567.5 12,34,567.5");
        assertThat(numbers("rows 7,11,19")).containsExactly("7 7", "11 11", "19 19");
    }

    @Test
    void ordinals_are_read_apart() {
        assertThat(numbers("the first and the 3rd")).isEmpty();
        assertThat(shown("the twenty-first, the 3rd and one hundred and fifth", reader::ordinals))
                .containsExactly("21 twenty-first", "3 3rd", "105 one hundred and fifth");
    }

    @Test
    void letters_joined_to_a_number_are_told() {
        assertThat(reader.numbers(text("a 75ml flask of 3 litres")))
                .extracting(PrintedNumeral::joined)
                .containsExactly(true, false);
    }

    private List<String> numbers(String words) {
        return shown(words, reader::numbers);
    }

    private static List<String> shown(String words, Function<Text, List<PrintedNumeral>> read) {
        return read.apply(text(words)).stream()
                .map(numeral -> numeral.value().decimal(10).toPlainString() + " "
                        + numeral.span().in(words))
                .toList();
    }

    private static Text text(String words) {
        return new TextReader(EnglishTagger.shared())
                .read(Document.of("words", words))
                .value();
    }
}
