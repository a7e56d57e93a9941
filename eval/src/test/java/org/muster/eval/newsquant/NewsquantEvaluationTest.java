package org.muster.eval.newsquant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsquantEvaluationTest {

    private static final Tuple SHIPS = new Tuple(List.of(12.0), "=", "ship", Set.of("harbour", "osk"));

    @TempDir
    private Path folder;

    @Test
    void every_file_of_the_folder_is_read_and_scored() throws IOException {
        Files.writeString(folder.resolve("b.jsonl"), """
            {"text":"Shares of Osk Brewery rose 6.5%.","quantities":[{"change":"up","value":"6.5","unit":"%","normalized_unit":"percentage","referred_concepts":"Shares Osk Brewery"}]}
            """);
        Files.writeString(folder.resolve("a.jsonl"), """
            {"text":"The harbour is calm.","quantities":[]}
            {"text":"The harbour handled 410 ships.","quantities":[{"change":"=","value":"410.0","unit":"ships","normalized_unit":"ship","referred_concepts":"harbour"}]}
            """);
        var result = new NewsquantEvaluation().run(folder);
        assertThat(result.table()).startsWith("newsquant: 3 sentences, 2 gold quantities, 2 read");
        assertThat(result.rows()).hasSize(10).allMatch(row -> row.get(3).equals("1.000"));
        assertThat(result.misses()).isEmpty();
    }

    @Test
    void a_reading_of_another_unit_stays_free_in_the_official_matching() {
        var boats = new Tuple(List.of(12.0), "~", "boat", Set.of("osk"));
        var gold = List.of(SHIPS, SHIPS);
        assertThat(Matching.official(gold, List.of(boats)).right())
                .containsEntry(Slot.VALUE, 2)
                .containsEntry(Slot.PARTIAL, 2)
                .doesNotContainKeys(Slot.UNIT, Slot.CHANGE, Slot.COMPLETE);
        assertThat(Matching.strict(gold, List.of(boats)).right()).containsEntry(Slot.VALUE, 1);
    }

    @Test
    void a_range_equals_no_single_number() {
        var range = new Tuple(List.of(12.0, 12.0), "=", "ship", Set.of("-"));
        assertThat(SHIPS.sameValue(range)).isFalse();
        assertThat(SHIPS.sameValue(new Tuple(List.of(12.00001), "=", "ship", Set.of("-"))))
                .isTrue();
    }
}
