package org.muster.vocabulary;

/// A bad vocabulary is a file that cannot be taken, said in one line that names file, line and a way out.
public final class BadVocabulary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadVocabulary(VocabularyFile file, String problem) {
        super("%s: %s".formatted(file.name(), problem));
    }
}
