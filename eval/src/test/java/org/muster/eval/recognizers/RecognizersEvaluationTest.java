package org.muster.eval.recognizers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizersEvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void a_case_is_right_only_if_all_its_results_are() throws IOException {
        for (var model : Model.all()) {
            write(model, "[]");
        }
        write("Number/English/NumberModel.json", """
                [{"Input": "two eels", "Results": [
                   {"Text": "two", "TypeName": "number", "Start": 0, "End": 2, "Resolution": {"value": "2"}}]},
                 {"Input": "two eels and 3 crabs", "Results": [
                   {"Text": "two", "TypeName": "number", "Start": 0, "End": 2, "Resolution": {"value": "2"}}]}]
                """);
        var result = new RecognizersEvaluation().run(folder);
        assertThat(result.rows())
                .contains(
                        List.of("NumberModel", "0.500", "0.500", "0.500"),
                        List.of("together", "0.500", "0.500", "0.500"));
        assertThat(result.misses()).singleElement().asString().contains("3 crabs");
    }

    @Test
    void fractions_powers_and_words_are_numbers() {
        assertThat(values("NumberModel", "ninety-one fifths")).containsExactly("18.2");
        assertThat(values("NumberModel", "7.5e3 or 2^-1")).containsExactly("7500", "0.5");
        assertThat(values("NumberModel", "nine thousand 3 hundred and 12")).containsExactly("9312");
        assertThat(values("NumberModel", "a 75ml flask")).isEmpty();
    }

    @Test
    void bounds_that_meet_make_one_range() {
        assertThat(values("NumberRangeModel", "more than 7 and less than 11")).containsExactly("(7,11)");
        assertThat(values("NumberRangeModel", "more than 11 and less than 7")).containsExactly("(11,)", "(,7)");
        assertThat(values("NumberRangeModel", "at most 9 eels")).containsExactly("(,9]");
    }

    @Test
    void units_have_the_names_of_the_set() {
        assertThat(units("CurrencyModel", "9 euros 30 cents, then hk$4"))
                .containsExactly("Euro 9.3", "Hong Kong dollar 4");
        assertThat(units("DimensionModel", "a plank of 6 ft 3 in")).containsExactly("Foot 6.25");
        assertThat(units("TemperatureModel", "12 degrees celsius")).containsExactly("C 12");
        assertThat(units("AgeModel", "a 9-month-old seal")).containsExactly("month 9");
    }

    @Test
    void spans_and_types_must_be_equal() {
        var two = Model.all().getFirst().reader().read(Sample.of("two eels")).getFirst();
        assertThat(two.fits(new Found(two.span(), "number", Map.of("value", "2.0"))))
                .isTrue();
        assertThat(two.fits(new Found(two.span(), "ordinal", Map.of("value", "2"))))
                .isFalse();
    }

    private static List<String> values(String model, String input) {
        return read(model, input).stream()
                .map(found -> found.resolution().getOrDefault("value", ""))
                .toList();
    }

    private static List<String> units(String model, String input) {
        return read(model, input).stream()
                .map(found -> found.resolution().get("unit") + " "
                        + found.resolution().get("value"))
                .toList();
    }

    private static List<Found> read(String model, String input) {
        return Model.all().stream()
                .filter(one -> one.name().equals(model))
                .findFirst()
                .orElseThrow()
                .reader()
                .read(Sample.of(input));
    }

    private void write(Model model, String cases) throws IOException {
        write("%s/English/%s.json".formatted(model.folder(), model.name()), cases);
    }

    private void write(String name, String cases) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(folder.resolve("Number/English"));
        Files.createDirectories(folder.resolve("NumberWithUnit/English"));
        Files.writeString(file, cases);
    }
}
