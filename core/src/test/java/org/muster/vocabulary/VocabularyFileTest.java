package org.muster.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.muster.model.claim.Concept;

class VocabularyFileTest {

    private static final String PREFIXES = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix m: <urn:muster:vocabulary:> .
        @prefix my: <urn:mine:> .
        """;

    @Test
    void a_new_concept_stands_under_those_it_names() {
        var vocabulary = with("""
            my:railcars a skos:Concept ;
                skos:inScheme m:things ;
                skos:broader m:vehicles ;
                skos:prefLabel "railcars"@en .
            """);
        assertThat(vocabulary.thing("en", "railcars")).contains("my:railcars");
        assertThat(vocabulary.narrower(concept("my:railcars/damaged"), concept("vehicles/damaged")))
                .isTrue();
        assertThat(Vocabulary.shared().thing("en", "railcars")).isEmpty();
    }

    @Test
    void a_label_goes_to_the_concept_of_the_file() {
        var vocabulary = with("m:sailors a skos:Concept ; skos:inScheme m:things ; skos:broader m:people ;"
                + " skos:prefLabel \"sailors\"@en ; skos:altLabel \"crew members\"@en, \"hostages\"@en .");
        assertThat(vocabulary.thing("en", "hostages")).contains("sailors");
        assertThat(Vocabulary.shared().thing("en", "hostages")).contains("hostages");
    }

    @Test
    void a_known_concept_takes_more_labels_or_is_described_anew() {
        var more = with("m:soldiers skos:altLabel \"reservists\"@en .");
        assertThat(more.thing("en", "reservists")).contains("soldiers");
        assertThat(more.thing("en", "soldiers")).contains("soldiers");
        var anew = with("m:nurses a skos:Concept ; skos:inScheme m:things ; skos:prefLabel \"ward nurses\"@en .");
        assertThat(anew.thing("en", "nurses")).isEmpty();
        assertThat(anew.narrower(concept("nurses"), concept("people"))).isFalse();
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_with_its_line_and_a_way_out() {
        refuses("my:a skos:broader m:people .", "mine.ttl: Line 4: my:a is declared nowhere. Maybe add");
        refuses("m:people skos:broader m:peple .", "mine.ttl: Line 4: m:peple is declared nowhere. Maybe it is spelt");
        refuses("m:people skos:altLable \"folk\"@en .", "mine.ttl: Line 4: skos:altLable is no property");
        refuses("my:a a skos:Concept .", "mine.ttl: Line 4: my:a is in no scheme. Maybe add skos:inScheme");
        refuses("m:people skos:altLabel \"folk\" .", "mine.ttl: Line 4 is not in the Turtle subset");
        refuses(
                "m:men skos:altLabel \"lads\"@en .\nm:boys skos:altLabel \"lads\"@en .",
                "mine.ttl: Line 5: The label \"lads\" names two concepts, m:men and m:boys. Maybe leave");
    }

    private static void refuses(String text, String message) {
        assertThatThrownBy(() -> with(text))
                .isInstanceOf(BadVocabulary.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("Maybe");
    }

    private static Vocabulary with(String text) {
        return Vocabulary.shared().with(new VocabularyFile("mine.ttl", PREFIXES + text));
    }

    private static Concept concept(String id) {
        return new Concept.Listed(id);
    }
}
