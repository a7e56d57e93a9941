package org.muster.attribution.en;

import org.muster.model.source.Source;

/// A source named earlier in the text, with the phrase that named it.
record KnownSource(Source source, NounPhrase phrase, int at, boolean person) {

    KnownSource(Source source, NounPhrase phrase, boolean person) {
        this(source, phrase, phrase.sentence(), person);
    }
}
