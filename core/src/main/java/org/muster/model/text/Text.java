package org.muster.model.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A text is a document cut into sentences and tokens.
///
/// @param doc the document
/// @param sentences its sentences in order
public record Text(Document doc, List<Sentence> sentences) {

    public Text {
        Objects.requireNonNull(doc);
        sentences = List.copyOf(sentences);
    }

    /// Returns the words of the span.
    public String quote(Span span) {
        return span.in(doc.text());
    }

    /// Returns the sentence that holds the offset, if it lies in one.
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return Optional.of(sentences.get(middle));
            }
            boolean earlier = offset < span.begin();
            low = earlier ? low : middle + 1;
            high = earlier ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
