package org.muster.formats.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.formats.Given;
import org.muster.formats.Input;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// Every word of a report is found again in its original, where the layout leads, in every format.
final class QuotedOriginalTest {

    /// Marks about a word may have been put there, as those about the headings of a cell.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:\\S*[\\p{L}\\p{N}])?");

    /// Words may lie in a stretch that was read as a whole; most are led to alone.
    private static final int MOST_LOOSE = 25;

    static Stream<Trap> traps() {
        return Trap.all().stream();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void each_word_is_quoted_from_the_original(Trap trap) {
        var inputs = Given.readAll(trap.name(), trap.bytes());

        assertThat(inputs).isNotEmpty().allMatch(Input.Read.class::isInstance);
        for (var input : inputs) {
            var doc = ((Input.Read) input).doc();
            var loose = loose(doc, Quoting.of(doc, trap.name(), trap.bytes(), trap.charset()));
            assertThat(loose.size() * 100)
                    .as("%s: %s", doc.uri(), loose)
                    .isLessThanOrEqualTo(MOST_LOOSE
                            * (int) WORD.matcher(doc.text()).results().count());
        }
    }

    /// Returns the words that the original has where they are said to stand, but not they alone.
    private static List<String> loose(Document doc, Quoting quoting) {
        var loose = new ArrayList<String>();
        var words = WORD.matcher(doc.text());
        while (words.find()) {
            var span = new Span(words.start(), words.end());
            var quote = bare(quoting.quote(doc, span));
            var word = bare(words.group());
            assertThat(quote.contains(word) || isOf(quote, word))
                    .as("%s: \"%s\" is \"%s\" in the original of %s", doc.uri(), word, quote, doc.text())
                    .isTrue();
            doc.layout().positions(span).forEach(position -> assertSelected(doc, position, quoting));
            if (!quote.equals(word)) {
                loose.add(word + " in " + quote);
            }
        }
        return loose;
    }

    /// The selectors of the W3C are offsets in the text content of the page, which is kept with the layout.
    private static void assertSelected(Document doc, Position position, Quoting quoting) {
        switch (position) {
            case Position.Element(var _, var _, var content)
            when doc.layout() instanceof Layout.Paged(var _, var page) ->
                assertThat(content.in(page)).isEqualTo(quoting.at(position));
            case Position.Part(var _, Position.Element(var _, var _, var content))
            when doc.layout() instanceof Layout.Paged(var _, var page) ->
                assertThat(content.in(page)).isEqualTo(quoting.at(position));
            case Position _ -> {}
        }
    }

    /// Returns whether the word is the quote without letters within it that were left out: a raised mark of a footnote,
    /// the hyphen at the end of a line.
    private static boolean isOf(String quote, String word) {
        int at = 0;
        for (int i = 0; i < quote.length() && at < word.length(); i++) {
            at += quote.charAt(i) == word.charAt(at) ? 1 : 0;
        }
        return at == word.length()
                && quote.charAt(0) == word.charAt(0)
                && quote.charAt(quote.length() - 1) == word.charAt(word.length() - 1);
    }

    /// Blanks and the backslashes of Markdown are no letters.
    private static String bare(String words) {
        return words.replaceAll("[\\s\\\\]+", "");
    }
}
