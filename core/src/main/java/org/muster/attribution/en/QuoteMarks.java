package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.model.text.Text;
import org.muster.model.text.Token;

/// QuoteMarks are the stretches of a text between quotation marks, over sentences and paragraphs.
///
/// A quotation that its paragraph leaves open goes on in the next one if that begins with a quotation mark, and ends
/// with its paragraph otherwise.
final class QuoteMarks {

    private final List<Span> spans;

    private QuoteMarks(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    static QuoteMarks of(Text text) {
        var spans = new ArrayList<Span>();
        int open = -1;
        String closer = "";
        int last = 0;
        int paragraph = -1;
        for (var sentence : text.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                var token = sentence.tokens().get(i);
                boolean first = sentence.paragraph() != paragraph;
                paragraph = sentence.paragraph();
                if (first && 0 <= open && !continues(token, closer)) {
                    spans.add(new Span(open, last));
                    open = -1;
                } else if (first && 0 <= open) {
                    last = token.span().end();
                    continue;
                }
                if (open < 0 && opens(token, sentence.tokens(), i)) {
                    open = token.span().begin();
                    closer = closer(token);
                } else if (0 <= open && token.text().equals(closer)) {
                    spans.add(new Span(open, token.span().end()));
                    open = -1;
                }
                last = token.span().end();
            }
        }
        if (0 <= open) {
            spans.add(new Span(open, last));
        }
        return new QuoteMarks(spans);
    }

    List<Span> spans() {
        return spans;
    }

    /// Returns the quotation that holds the offset.
    Optional<Span> at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var span = spans.get(middle);
            if (span.contains(offset)) {
                return Optional.of(span);
            }
            if (offset < span.begin()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /// Returns whether a quotation longer than the given length shares a code unit with the span.
    boolean reach(Span span, int length) {
        int at = Collections.binarySearch(spans, new Span(span.begin(), span.begin()));
        int first = Math.max(0, (at < 0 ? -at - 1 : at) - 1);
        return spans.subList(first, spans.size()).stream()
                .takeWhile(quotation -> quotation.begin() < span.end())
                .anyMatch(quotation -> quotation.overlaps(span) && length < quotation.length());
    }

    boolean inside(Token token) {
        return at(token.span().begin()).isPresent();
    }

    private static boolean continues(Token token, String closer) {
        return token.text().equals(opener(closer)) || token.text().equals(closer);
    }

    private static boolean opens(Token token, List<Token> tokens, int i) {
        return switch (token.text()) {
            case "“", "\"", "«", "„" -> true;
            case "‘" -> closedLater(tokens, i, "’");
            case "'" ->
                i + 1 < tokens.size()
                        && token.span().end() == tokens.get(i + 1).span().begin()
                        && (i == 0
                                || tokens.get(i - 1).span().end() < token.span().begin())
                        && closedLater(tokens, i, "'");
            default -> false;
        };
    }

    private static boolean closedLater(List<Token> tokens, int i, String mark) {
        return tokens.subList(i + 1, tokens.size()).stream()
                .anyMatch(token -> token.text().equals(mark));
    }

    private static String closer(Token token) {
        return switch (token.text()) {
            case "“", "„" -> "”";
            case "‘" -> "’";
            case "«" -> "»";
            default -> token.text();
        };
    }

    private static String opener(String closer) {
        return switch (closer) {
            case "”" -> "“";
            case "’" -> "‘";
            case "»" -> "«";
            default -> closer;
        };
    }
}
