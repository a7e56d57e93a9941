package org.muster.eval.recognizers.datetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.eval.Counts;

class DateTimeCasesTest {

    @TempDir
    private Path folder;

    @Test
    void a_day_without_a_year_has_two_readings() throws IOException {
        assertThat(score("The ferry to Tarsk leaves 9 May.", """
            {"Start": 26, "End": 30, "TypeName": "datetimeV2.date", "Resolution": {"values": [
              {"timex": "XXXX-05-09", "type": "date", "value": "2023-05-09"},
              {"timex": "XXXX-05-09", "type": "date", "value": "2024-05-09"}]}}
            """)).isEmpty();
    }

    @Test
    void a_span_that_is_one_off_is_wrong_and_told() throws IOException {
        assertThat(score("The ferry to Tarsk leaves 9 May.", """
            {"Start": 25, "End": 30, "TypeName": "datetimeV2.date", "Resolution": {"values": [
              {"timex": "XXXX-05-09", "type": "date", "value": "2023-05-09"},
              {"timex": "XXXX-05-09", "type": "date", "value": "2024-05-09"}]}}
            """))
                .singleElement()
                .asString()
                .contains("leaves 9 May");
    }

    @Test
    void a_range_of_hours_on_a_day_is_one_result() throws IOException {
        assertThat(score("The mill is open tomorrow from 7 to 9pm", """
            {"Start": 17, "End": 38, "TypeName": "datetimeV2.datetimerange", "Resolution": {"values": [
              {"timex": "(2024-05-09T19,2024-05-09T21,PT2H)", "type": "datetimerange",
               "start": "2024-05-09 19:00:00", "end": "2024-05-09 21:00:00"}]}}
            """)).isEmpty();
    }

    @Test
    void a_folder_without_such_cases_counts_nothing() throws IOException {
        assertThat(DateTimeCases.score(folder, new ArrayList<>())).isEmpty();
    }

    private List<String> score(String input, String results) throws IOException {
        var file = folder.resolve("DateTime/English/DateTimeModel.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
            [{"Input": "%s", "Context": {"ReferenceDateTime": "2024-05-08T00:00:00"}, "Results": [%s]}]
            """.formatted(input, results));
        var misses = new ArrayList<String>();
        var counts = DateTimeCases.score(folder, misses);
        assertThat(counts).containsExactly(Counts.accuracy(1, misses.isEmpty() ? 1 : 0));
        return misses;
    }
}
