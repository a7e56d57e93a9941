package org.muster.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.model.claim.Concept;
import org.muster.model.claim.Measure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.vocabulary.Vocabulary;

class ConceptsTest {

    @ParameterizedTest
    @CsvSource({
        "nurses killed, nurse, kill, nurses/killed",
        "troops abandoned posts, troop, abandon, soldiers/deserted",
        "deserters, deserter, '', soldiers/deserted",
        "cases of desertion opened, case, open, cases/deserted+opened",
        "requests for help desert, request, '', requests/deserted",
        "people tried escaping, people, try escape, people/attempted+fled",
        "elderly people evacuated, people, evacuate, people/evacuated/elderly",
        "fatalities, fatality, '', people/died",
    })
    void words_lead_to_the_thing_and_what_happened(String words, String noun, String events, String id) {
        assertThat(concept(words, noun, events)).isEqualTo(new Concept.Listed(id));
    }

    @Test
    void an_unknown_verb_leaves_the_concept_unlisted() {
        assertThat(concept("people photographed", "people", "photograph"))
                .isEqualTo(new Concept.Unlisted("people photograph"));
    }

    @Test
    void unlisted_concepts_keep_all_their_words() {
        assertThat(concept("length of the strike", "length", ""))
                .isNotEqualTo(concept("length of the bridge", "length", ""));
    }

    private static Concept concept(String words, String noun, String events) {
        var lemmas = events.isEmpty() ? List.<String>of() : List.of(events.split(" "));
        var cue = new Cue(new Span(0, 1), new RuleId("measure.test"));
        return Concepts.of(new Measure(words, noun, lemmas, List.of(), List.of(), List.of(), cue), Vocabulary.shared());
    }
}
