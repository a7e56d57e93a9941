package org.muster.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A page made to exhaust its reader still gives its sentence, in a time that grows with its size.
final class HostilePageTest {

    private static final String SENTENCE =
            "The harbour of Dunnevik handled 410 ships in March, the harbour office said on Monday.";
    private static final String PARAGRAPH = "<p>" + SENTENCE + "</p>";

    /// Far above what any of them takes, so that a machine busy with other work does not fail it.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("boxes in boxes", "<div>".repeat(200_000) + PARAGRAPH),
                Arguments.of("tables in tables", "<table><tr><td>".repeat(20_000) + PARAGRAPH),
                Arguments.of("lists in lists", "<ul><li>".repeat(50_000) + PARAGRAPH),
                Arguments.of("reports in reports", "<article class=article-body>".repeat(50_000) + PARAGRAPH),
                Arguments.of(
                        "many reports", ("<article class=post><h2>News</h2>" + PARAGRAPH + "</article>").repeat(5_000)),
                Arguments.of("chunks", ("<div class=article-body>" + PARAGRAPH + "</div>").repeat(5_000)),
                Arguments.of("a long name", "<div class=\"" + "a-".repeat(200_000) + "\">" + PARAGRAPH),
                Arguments.of("many attributes", "<div " + "a b=c ".repeat(100_000) + ">" + PARAGRAPH),
                Arguments.of(
                        "wide cells",
                        PARAGRAPH + "<table>" + "<tr><th colspan=1000 rowspan=1000>Killed<td>7".repeat(2_000)),
                Arguments.of(
                        "JSON in JSON",
                        "<script type=application/ld+json>" + "{\"a\":[".repeat(100_000) + "</script>" + PARAGRAPH),
                Arguments.of("dates", PARAGRAPH + "<div>3 May 2024</div>".repeat(20_000)),
                Arguments.of("metas", "<meta name=date content=x>".repeat(50_000) + PARAGRAPH),
                Arguments.of("nothing closed", PARAGRAPH + "<p><b><i><a href=x>".repeat(20_000)),
                Arguments.of("line breaks", "<br>".repeat(200_000) + PARAGRAPH),
                Arguments.of("null characters", "<p>" + SENTENCE.replace("of", "o\0f") + "</p>"),
                Arguments.of("cut in a tag", PARAGRAPH + "<p class=\"x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theSentenceIsRead(String name, String body) {
        var page = Assertions.assertTimeout(LONGEST, () -> HtmlPage.of("<html lang=en><body>" + body), name);

        assertThat(page.text().replace("\ufffd", "")).contains(SENTENCE);
    }
}
