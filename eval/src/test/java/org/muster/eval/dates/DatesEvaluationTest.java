package org.muster.eval.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A date is right to the day; a page that has none in the gold is right where none is read.
final class DatesEvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void aDayIsRightOrNot() throws IOException {
        Files.writeString(folder.resolve("dates.json"), """
                {"https://a.example": {"file": "a.html", "date": "2024-05-03"},
                 "https://b.example": {"file": "b.html", "date": "2024-05-04"},
                 "https://c.example": {"file": "c.html", "date": NaN},
                 "https://d.example": {"file": "d.html", "date": "2024-05-06"}}
                """);
        page("a.html", "<meta name=\"date\" content=\"2024-05-03\">");
        page("b.html", "<meta name=\"date\" content=\"2024-05-03\">");
        page("c.html", "");
        page("d.html", "<link rel=\"canonical\" href=\"https://d.example/2024/05/report\">");

        var result = new DatesEvaluation().run(folder);

        assertThat(result.rows().subList(0, 2))
                .containsExactly(
                        List.of("accuracy", "0.500", "0.500", "0.500"), List.of("day", "0.500", "0.333", "0.400"));
        assertThat(result.misses()).hasSize(2).first().asString().contains("b.html: gold 2024-05-04, read 2024-05-03");
    }

    private void page(String name, String head) throws IOException {
        var file = folder.resolve("html").resolve(name + ".gz");
        Files.createDirectories(file.getParent());
        try (var stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(("<html><head>" + head + "</head><body></body></html>").getBytes(StandardCharsets.UTF_8));
        }
    }
}
