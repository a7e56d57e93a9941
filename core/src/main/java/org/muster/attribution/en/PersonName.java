package org.muster.attribution.en;

import java.util.List;

/// One name: its phrase and the words of the name in lower case, in order.
record PersonName(NounPhrase phrase, List<String> words) {
    PersonName {
        words = List.copyOf(words);
    }
}
