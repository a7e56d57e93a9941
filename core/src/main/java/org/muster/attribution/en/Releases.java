package org.muster.attribution.en;

import java.util.Optional;

/// Releases put who brings a document out before the document: "the ministry published figures showing …".
final class Releases {

    private Releases() {}

    /// Returns the reading with the releaser as its nearest voice, if its source is a document that somebody releases
    /// in the same clause.
    static Reading apply(Clause clause, Reading reading) {
        var document = reading.nearest();
        if (!Subjects.written(document) || document.begin() < 2) {
            return reading;
        }
        return releaser(clause, document.begin() - 1)
                .map(releaser -> Reading.of(releaser, reading.cue(), reading.content(), "released")
                        .citing(document))
                .orElse(reading);
    }

    private static Optional<NounPhrase> releaser(Clause clause, int verb) {
        var token = clause.token(verb);
        if (!Words.verbal(token) || !Words.lemmaIs(WordClass.RELEASING, token)) {
            return Optional.empty();
        }
        return clause.phrases()
                .endingAt(verb)
                .filter(phrase -> phrase.kind().isPresent() || phrase.proper() || phrase.pronoun());
    }
}
