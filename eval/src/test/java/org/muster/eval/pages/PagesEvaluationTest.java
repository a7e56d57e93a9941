package org.muster.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.eval.Counts;

/// Each page weighs the same, and a page's text is scored by the runs of four words that it shares with the gold.
final class PagesEvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void runsOfFourWordsAreCounted() {
        var gold = Shingles.of("one two three four five");

        assertThat(gold.score(Shingles.of("One, two three"))).isEqualTo(new Counts(2, 1, 0));
        assertThat(gold.score(Shingles.of("zero one two three four"))).isEqualTo(new Counts(2, 2, 1));
        assertThat(gold.score(Shingles.of("one two three four. Five"))).isEqualTo(new Counts(2, 2, 1));
        assertThat(gold.score(Shingles.of("one two three four five"))).isEqualTo(new Counts(2, 2, 2));
        assertThat(gold.score(Shingles.of(" - "))).isEqualTo(new Counts(2, 0, 0));
        assertThat(Shingles.of("one two").score(Shingles.of("one two"))).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void precisionAndRecallAreMeansOverPages() throws IOException {
        Files.writeString(folder.resolve("ground-truth.json"), """
                {"a": {"articleBody": "The harbour of Dunnevik handled 410 ships in the month of March alone.", "url": "a"},
                 "b": {"articleBody": "", "url": "b"},
                 "c": {"articleBody": "Nobody had expected as many as that, the harbour master of Dunnevik said.", "url": "c"}}
                """);
        page("a", "<p>The harbour of Dunnevik handled 410 ships in the month of March alone.</p>");
        page("b", "");
        page("c", "<p>Everybody had expected fewer than those, a sailor from Kelmar told the captain.</p>");

        var result = new PagesEvaluation().run(folder);

        assertThat(result.rows().getFirst()).isEqualTo(List.of("text", "0.500", "0.500", "0.500"));
        assertThat(result.table()).contains("pages: 3 pages");
        assertThat(result.misses()).hasSize(3).element(1).asString().contains("missed: Nobody had expected");
    }

    private void page(String name, String body) throws IOException {
        var file = folder.resolve("html").resolve(name + ".html.gz");
        Files.createDirectories(file.getParent());
        try (var stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
        }
    }
}
