package org.muster.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.text.Lexicon;

/// Explanations know every lexicon of the readers.
final class LexiconRowsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Set<String> READERS = Set.of("figure", "time", "attribution", "measure", "claim");

    @Test
    void every_lexicon_of_a_reader_is_listed_and_the_list_is_sorted() throws IOException {
        var listed = Lexicon.rows("/org/muster/pipeline/lexicons.tsv").stream()
                .map(row -> row.get(1))
                .toList();
        try (var files = Files.walk(RESOURCES)) {
            var lexicons = files.map(
                            file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".tsv") && READERS.contains(name.split("/")[3]))
                    .toList();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(lexicons);
        }
        assertThat(Lexicon.rows("/org/muster/pipeline/lexicons.tsv"))
                .isSortedAccordingTo((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)));
    }

    @Test
    void words_are_found_as_a_whole_and_one_by_one() {
        var rows = LexiconRows.load();
        assertThat(rows.of("amount", "More than"))
                .isEqualTo(List.of("figure/en/qualifiers.tsv: more than | more-than | before"));
        assertThat(rows.of("window", "in October")).anyMatch(row -> row.contains("october | month | 10"));
        assertThat(rows.of("window", "zweiundvierzig")).isEmpty();
    }
}
