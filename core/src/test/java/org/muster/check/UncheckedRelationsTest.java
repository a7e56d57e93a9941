package org.muster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.pipeline.Muster;

/// Why a relation that a text states was left unchecked.
class UncheckedRelationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The tower cost twice as much as the bridge. | a multiple ("twice") | not printed
            The mayor denied that 43 of the 90 guards had left. | a part of a whole ("43") | denied
            """)
    void it_is_noted_with_the_reason(String text, String relation, String reason) {
        assertThat(unchecked(text)).anySatisfy(message -> assertThat(message).contains(relation, reason));
    }

    @Test
    void of_a_relation_that_was_checked_nothing_is_said() {
        assertThat(unchecked("The union said that 720 of the 1,600 nurses, 45 percent, had signed."))
                .isEmpty();
    }

    private static List<String> unchecked(String text) {
        var report = new Muster().check(List.of(Document.of("report.txt", "1 March 2031\n\n" + text)));
        return report.documents().getFirst().notes().stream()
                .map(Note::message)
                .filter(message -> message.contains("left unchecked"))
                .toList();
    }
}
