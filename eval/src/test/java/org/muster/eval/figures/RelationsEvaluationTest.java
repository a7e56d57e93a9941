package org.muster.eval.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsEvaluationTest {

    private static final String TEXT =
            "The flood killed 46 people, including 12 children. The storm killed 31 people, 58 of whom were children.";

    @TempDir
    private Path folder;

    @Test
    void a_relation_is_stated_by_a_finding_of_its_verdict_over_its_figures_and_no_others() throws IOException {
        assertThat(rows(relation("agree", "46", "12"), relation("conflict", "31", "58")))
                .contains("agree 1.000", "conflict 1.000", "spared 1.000");
    }

    @Test
    void a_finding_of_another_verdict_or_over_fewer_figures_states_nothing() throws IOException {
        assertThat(rows(relation("agree", "46", "12", "31"), relation("conflict", "46", "12")))
                .contains("agree 0.000", "conflict 0.000", "spared 1.000");
    }

    @Test
    void a_relation_that_agrees_is_not_spared_where_a_conflict_is_found() throws IOException {
        assertThat(rows(relation("agree", "31", "58"))).contains("agree 0.000", "spared 0.000");
    }

    private List<String> rows(String... relations) throws IOException {
        Files.writeString(folder.resolve("documents.jsonl"), "{\"id\":\"own\",\"text\":\"%s\"}\n".formatted(TEXT));
        Files.writeString(folder.resolve("figures.jsonl"), "");
        Files.writeString(folder.resolve("relations.jsonl"), String.join("\n", relations));
        return new RelationsEvaluation()
                .run(folder).rows().stream()
                        .map(row -> row.get(0) + " " + row.get(2))
                        .toList();
    }

    private static String relation(String verdict, String... figures) {
        var spans = Arrays.stream(figures)
                .map(figure -> "[%s,%s]".formatted(TEXT.indexOf(figure), TEXT.indexOf(figure) + figure.length()))
                .toList();
        return "{\"document\":\"own\",\"verdict\":\"%s\",\"figures\":[%s],\"arithmetic\":\"by hand\"}"
                .formatted(verdict, String.join(",", spans));
    }
}
