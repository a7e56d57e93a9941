package org.muster.eval.equate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquateEvaluationTest {

    private final SideReader reader = new SideReader();

    @Test
    void sentences_that_differ_in_a_number_alone_are_set_number_against_number() {
        assertThat(inferred("The keeper of Osk lit 14 lamps", "The keeper of Osk lit more than 9 lamps"))
                .isEqualTo(Label.ENTAILMENT);
        assertThat(inferred("The keeper of Osk lit 14 lamps", "The keeper of Osk lit 17 lamps"))
                .isEqualTo(Label.CONTRADICTION);
        assertThat(inferred("The keeper of Osk lit more than 9 lamps", "The keeper of Osk lit 14 lamps"))
                .isEqualTo(Label.NEUTRAL);
    }

    @Test
    void a_number_needs_one_that_bears_it_out_and_words_that_are_there() {
        assertThat(inferred(
                        "Harsk police arrested 31 smugglers near the old pier on Sunday .",
                        "Police in Harsk arrest 31 smugglers"))
                .isEqualTo(Label.ENTAILMENT);
        assertThat(inferred(
                        "Harsk police arrested 31 smugglers near the old pier on Sunday .",
                        "Ulvessa votes on 31 new bridges"))
                .isEqualTo(Label.NEUTRAL);
    }

    @Test
    void counts_that_stand_together_make_a_number_that_is_not_printed() {
        assertThat(inferred(
                        "The wreck killed nine sailors and four passengers off Harsk .",
                        "The wreck killed 13 people off Harsk ."))
                .isEqualTo(Label.ENTAILMENT);
    }

    @Test
    void small_stories_are_reckoned_by_what_came_and_went() {
        assertThat(solved("Ivo had 23 lamps and he sold 9 lamps", "Ivo has 14 lamps left"))
                .isEqualTo(Label.ENTAILMENT);
        assertThat(solved("Ivo had 23 lamps and he sold 9 lamps", "Ivo has 32 lamps left"))
                .isEqualTo(Label.CONTRADICTION);
        assertThat(solved("There are 6 boats and each boat has 7 oars", "There are 42 oars"))
                .isEqualTo(Label.ENTAILMENT);
        assertThat(solved("Ivo found 8 red shells and 5 white shells", "He found 17 shells in total"))
                .isEqualTo(Label.CONTRADICTION);
    }

    @Test
    void a_set_is_scored_by_its_files_name_and_sets_weigh_the_same(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("StressTest_own.jsonl"), """
                {"id":"a","premise":"The keeper lit 14 lamps","hypothesis":"The keeper lit 17 lamps","label":"contradiction"}
                {"id":"b","premise":"The keeper lit 14 lamps","hypothesis":"The keeper lit 17 lamps","label":"neutral"}
                """);
        Files.writeString(folder.resolve("AWPNLI.jsonl"), """
                {"id":"c","premise":"Ivo had 23 lamps and he sold 9 lamps","hypothesis":"Ivo has 14 lamps left","label":"entailment"}
                """);
        var result = new EquateEvaluation().run(folder);
        assertThat(result.table()).contains("3 pairs").contains("0.750");
        assertThat(result.misses()).hasSize(1).first().asString().contains("b gold NEUTRAL, read CONTRADICTION");
    }

    private Label inferred(String premise, String hypothesis) {
        return Inference.of(reader.read(premise), reader.read(hypothesis));
    }

    private Label solved(String premise, String hypothesis) {
        return WordProblem.of(reader.read(premise), reader.read(hypothesis));
    }
}
