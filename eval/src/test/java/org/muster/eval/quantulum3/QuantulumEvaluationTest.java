package org.muster.eval.quantulum3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantulumEvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void a_sentence_is_right_only_in_value_and_unit() throws IOException {
        Files.writeString(folder.resolve("quantities.json"), """
                [{"req": "The barge carries 7 kg of salt.", "res": [{"value": 7, "unit": "kilogram"}]},
                 {"req": "The barge is 7 m long.", "res": [{"value": 7, "unit": "mile"}]}]
                """);
        Files.writeString(folder.resolve("quantities.ambiguity.json"), "[]");
        Files.writeString(folder.resolve("errors.json"), "[\"no quantity\"]");
        var result = new QuantulumEvaluation().run(folder);
        assertThat(result.rows())
                .containsExactly(
                        List.of("value", "1.000", "1.000", "1.000"), List.of("unit", "0.500", "0.500", "0.500"));
        assertThat(result.table()).contains("2 sentences, 1 entries without quantities left out");
        assertThat(result.misses()).singleElement().asString().contains("7 m long");
    }

    @Test
    void units_are_composed() {
        assertThat(read("The pump moves 4 kg/m2 per hour.")).containsExactly("4 kilogram per square metre per hour");
        assertThat(read("It used 9 MWh.")).containsExactly("9 megawatt hour");
        assertThat(read("Tides rise 2 to 6 feet.")).containsExactly("4 foot");
        assertThat(read("A gallon was spilled at 3 pm.")).containsExactly("1 gallon");
    }

    private static List<String> read(String sentence) {
        return new Quantities()
                .read(sentence).stream()
                        .map(one -> one.value().decimal(9).toPlainString() + " " + one.unit())
                        .toList();
    }
}
