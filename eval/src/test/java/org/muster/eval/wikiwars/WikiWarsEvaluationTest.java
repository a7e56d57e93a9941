package org.muster.eval.wikiwars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiWarsEvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void equal_spans_and_values_are_right() throws IOException {
        var rows = rows("""
            The fleet of Velmora sailed on <TIMEX2 val="1742-05-03">May 3, 1742</TIMEX2>.
            In <TIMEX2 val="1742-08">August</TIMEX2> it lay before Tarsk, and <TIMEX2 val="1742-10">two months later</TIMEX2>
            the town fell after <TIMEX2 val="P3W">three weeks</TIMEX2>.
            """);
        assertThat(rows)
                .containsExactly(
                        List.of("strict", "1.000", "1.000", "1.000"),
                        List.of("relaxed", "1.000", "1.000", "1.000"),
                        List.of("value", "1.000", "1.000", "1.000"),
                        List.of("value of matched", "1.000", "1.000", "1.000"));
    }

    @Test
    void an_overlap_is_relaxed_and_what_nobody_marked_counts_against_it() throws IOException {
        var rows = rows("""
            The siege began <TIMEX2 val="1743">the spring of 1743</TIMEX2>. It ended on May 3, 1744.
            """);
        assertThat(rows)
                .containsExactly(
                        List.of("strict", "0.500", "1.000", "0.667"),
                        List.of("relaxed", "0.500", "1.000", "0.667"),
                        List.of("value", "0.000", "0.000", "0.000"),
                        List.of("value of matched", "0.000", "0.000", "0.000"));
    }

    @Test
    void marks_inside_marks_are_read_and_entities_resolved() {
        var history = History.of(
                "x",
                "<DOC><DATETIME> 2009-12-19T17:00:00 </DATETIME><TEXT>A &amp; B, <TIMEX2 val=\"P2D\">two days after "
                        + "<TIMEX2 val=\"1744-05-03\">May 3</TIMEX2></TIMEX2></TEXT></DOC>");
        assertThat(history.text()).isEqualTo("A & B, two days after May 3");
        assertThat(history.timexes())
                .extracting(timex -> timex.span().in(history.text()))
                .containsExactly("two days after May 3", "May 3");
        assertThat(history.written().find())
                .hasValueSatisfying(day -> assertThat(day.edtf()).isEqualTo("2009-12-19"));
    }

    private List<List<String>> rows(String text) throws IOException {
        var inline = Files.createDirectories(folder.resolve("keyinline"));
        Files.writeString(inline.resolve("01_Velmora.key.xml"), "<DOC><TEXT>" + text + "</TEXT></DOC>");
        return new WikiWarsEvaluation().run(folder).rows();
    }
}
