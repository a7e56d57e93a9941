package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Text;
import org.muster.model.text.Token;

/// QuoteMarks are the stretches of a text between quotation marks, over sentences and paragraphs.
///
/// A quotation that its paragraph leaves open goes on in the next one if that begins with a quotation mark, and ends
/// with its paragraph otherwise. Straight and typographic double marks close one another, since reports mix them.
final class QuoteMarks {

    private final List<Span> spans;

    private QuoteMarks(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    static QuoteMarks of(Text text) {
        var scan = new Scan();
        text.sentences().forEach(scan::read);
        return new QuoteMarks(scan.end());
    }

    List<Span> spans() {
        return spans;
    }

    /// Returns the quotation that holds the offset.
    Optional<Span> at(int offset) {
        int index = indexAt(offset);
        return index < 0 ? Optional.empty() : Optional.of(spans.get(index));
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var span = spans.get(middle);
            if (span.contains(offset)) {
                return middle;
            }
            boolean before = offset < span.begin();
            low = before ? low : middle + 1;
            high = before ? middle - 1 : high;
        }
        return -1;
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
        return 0 <= indexAt(token.span().begin());
    }

    /// A scan reads the sentences in order and keeps the quotation that is open.
    private static final class Scan {

        private final List<Span> spans = new ArrayList<>();
        private Optional<QuoteSort> sort = Optional.empty();
        private int open;
        private int nested;
        private boolean straight;
        private int last;
        private int paragraph = -1;

        void read(Sentence sentence) {
            var tokens = sentence.tokens();
            int i = 0;
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                i = begin(tokens);
            }
            while (i < tokens.size()) {
                i += step(tokens, i);
                last = tokens.get(i - 1).span().end();
            }
        }

        /// Returns how many tokens of a new paragraph only show that the quotation goes on.
        private int begin(List<Token> tokens) {
            if (sort.isEmpty()) {
                return 0;
            }
            if (sortOf(tokens, 0).equals(sort)) {
                return width(sort.get());
            }
            close(last);
            return 0;
        }

        private int step(List<Token> tokens, int i) {
            if (1 < tokens.get(i).span().length()) {
                return 1;
            }
            var mark = sortOf(tokens, i);
            if (mark.isEmpty()) {
                return 1;
            }
            int width = width(mark.get());
            if (sort.isEmpty() && opens(mark.get(), tokens, i)) {
                sort = mark;
                open = tokens.get(i).span().begin();
                straight = tokens.get(i).text().equals("\"");
            } else if (sort.equals(mark)) {
                inside(tokens.get(i), tokens.get(i + width - 1).span().end());
            }
            return width;
        }

        /// A mark of the open quotation's own sort opens one inside it, closes that, or closes the quotation.
        private void inside(Token token, int end) {
            if (onlyOpens(token)) {
                nested += straight ? 1 : 0;
            } else if (0 < nested && token.text().equals("”")) {
                nested--;
            } else {
                close(end);
            }
        }

        private void close(int end) {
            spans.add(new Span(open, end));
            sort = Optional.empty();
            nested = 0;
        }

        List<Span> end() {
            if (sort.isPresent()) {
                close(last);
            }
            return spans;
        }
    }

    private static int width(QuoteSort sort) {
        return sort == QuoteSort.PAIR ? 2 : 1;
    }

    private static Optional<QuoteSort> sortOf(List<Token> tokens, int i) {
        var text = tokens.get(i).text();
        if (1 < text.length()) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case '"', '“', '”', '„' -> Optional.of(QuoteSort.DOUBLE);
            case '«', '»' -> Optional.of(QuoteSort.ANGLE);
            case '\'', '’', '`' -> Optional.of(paired(tokens, i) ? QuoteSort.PAIR : QuoteSort.SINGLE);
            case '‘' -> Optional.of(QuoteSort.SINGLE);
            default -> Optional.empty();
        };
    }

    private static boolean paired(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).text().equals(tokens.get(i).text())
                && tokens.get(i).span().end() == tokens.get(i + 1).span().begin();
    }

    private static boolean onlyOpens(Token token) {
        return switch (token.text().charAt(0)) {
            case '“', '„', '«', '‘', '`' -> true;
            default -> false;
        };
    }

    private static boolean opens(QuoteSort sort, List<Token> tokens, int i) {
        int next = i + width(sort);
        boolean leads = next < tokens.size()
                && tokens.get(next - 1).span().end() == tokens.get(next).span().begin()
                && (i == 0
                        || tokens.get(i - 1).span().end() < tokens.get(i).span().begin());
        return switch (sort) {
            case DOUBLE -> !tokens.get(i).text().equals("”") || leads;
            case ANGLE -> onlyOpens(tokens.get(i));
            case PAIR -> leads;
            case SINGLE -> (onlyOpens(tokens.get(i)) || leads) && closedLater(tokens, i);
        };
    }

    private static boolean closedLater(List<Token> tokens, int i) {
        return tokens.subList(i + 1, tokens.size()).stream()
                .anyMatch(token -> token.text().equals("’") || token.text().equals("'"));
    }
}
