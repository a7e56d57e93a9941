package org.muster.measure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// A quote gathers tokens of a line into lower-case words, compounds kept whole, empty words left out.
final class Quote {

    private final Line line;
    private final List<Integer> tokens = new ArrayList<>();

    Quote(Line line) {
        this.line = line;
    }

    /// Adds the content words of the tokens, at most the last `most` of them.
    Quote add(int begin, int end, int most) {
        var content = new ArrayList<Integer>();
        for (int i = begin; i < end; i++) {
            if (!idle(i)) {
                content.add(i);
            }
        }
        int from = Math.max(0, content.size() - most);
        while (0 < from && (line.hyphen(content.get(from)) || line.hyphen(content.get(from) - 1))) {
            from--;
        }
        tokens.addAll(content.subList(from, content.size()));
        return this;
    }

    Quote add(int token) {
        tokens.add(token);
        return this;
    }

    Quote add(Phrase phrase, int most) {
        return add(phrase.begin(), phrase.end(), most);
    }

    private boolean idle(int i) {
        if (line.hyphen(i)) {
            return false;
        }
        if (line.timeNoun(i) && line.is(i + 1, "'s", "'")) {
            return true;
        }
        return switch (line.tag(i)) {
            case DET, PRON, NUM, SYM, PUNCT, CCONJ, AUX, X -> true;
            case PART -> !line.is(i, "not");
            case ADJ, ADV -> line.in(i, "idle");
            case ADP, INTJ, NOUN, PROPN, SCONJ, VERB -> line.isFigure(i);
        };
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean empty() {
        return tokens.isEmpty();
    }

    List<Integer> tokens() {
        return tokens;
    }

    String words() {
        var words = new StringBuilder();
        for (int k = 0; k < tokens.size(); k++) {
            int i = tokens.get(k);
            boolean compound = 0 < k && tokens.get(k - 1) == i - 1 && (line.hyphen(i) || line.hyphen(i - 1));
            if (0 < k && !compound) {
                words.append(' ');
            }
            words.append(line.lower(i));
        }
        return words.toString();
    }

    List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (int i : tokens) {
            var span = line.span(i);
            if (!spans.isEmpty()
                    && span.begin() - spans.getLast().end() <= 1
                    && spans.getLast().end() <= span.begin()) {
                spans.set(spans.size() - 1, Span.covering(spans.getLast(), span));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    boolean proper() {
        return tokens.stream().anyMatch(i -> line.tag(i) == Tag.PROPN);
    }
}
