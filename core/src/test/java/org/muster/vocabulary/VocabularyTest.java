package org.muster.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.model.claim.Concept;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.shared();

    @Test
    void a_concept_is_narrower_by_its_thing_its_event_or_further_words() {
        assertThat(vocabulary.narrower(concept("nurses/killed"), concept("people/killed")))
                .isTrue();
        assertThat(vocabulary.narrower(concept("people/killed"), concept("people/harmed")))
                .isTrue();
        assertThat(vocabulary.narrower(concept("people/killed/elderly"), concept("people/killed")))
                .isTrue();
        assertThat(vocabulary.narrower(concept("people/killed"), concept("nurses/killed")))
                .isFalse();
        assertThat(vocabulary.narrower(concept("people/killed"), concept("people/killed")))
                .isFalse();
    }

    @Test
    void who_tried_did_not_yet_do_it() {
        assertThat(vocabulary.narrower(concept("people/attempted+fled"), concept("people/fled")))
                .isFalse();
        assertThat(vocabulary.related(concept("people/attempted+fled"), concept("people/fled")))
                .isTrue();
    }

    @Test
    void cases_requests_and_attempts_are_not_people_but_related_to_them() {
        for (var thing : List.of("cases", "requests", "attempts")) {
            assertThat(vocabulary.disjoint(concept(thing + "/deserted"), concept("soldiers/deserted")))
                    .isTrue();
            assertThat(vocabulary.related(concept(thing + "/deserted"), concept("soldiers/deserted")))
                    .isTrue();
            assertThat(vocabulary.narrower(concept(thing + "/deserted"), concept("people/deserted")))
                    .isFalse();
        }
    }

    @Test
    void parts_are_narrower_and_do_not_overlap() {
        var harmed = concept("people/harmed");
        assertThat(vocabulary.parts(List.of(concept("people/killed"), concept("people/injured")), harmed))
                .isTrue();
        assertThat(vocabulary.parts(List.of(concept("women/killed"), concept("nurses/killed")), harmed))
                .isFalse();
    }

    @Test
    void what_is_not_listed_is_the_same_or_nothing() {
        var trams = new Concept.Unlisted("derail tram");
        assertThat(vocabulary.same(trams, new Concept.Unlisted("derail tram"))).isTrue();
        assertThat(vocabulary.related(trams, concept("vehicles/damaged"))).isFalse();
        assertThat(vocabulary.disjoint(trams, concept("people"))).isFalse();
    }

    @Test
    void a_file_outside_the_subset_is_refused_with_its_line() {
        assertThatThrownBy(() -> Turtle.read("@prefix m: <urn:x:> .\nm:ships m:crew [ ] ."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2");
    }

    private static Concept concept(String id) {
        return new Concept.Listed(id);
    }
}
