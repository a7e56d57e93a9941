package org.muster.eval.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muster.formats.Input;
import org.muster.formats.Inputs;
import org.muster.formats.Limit;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.pipeline.Muster;

/// The open half of the quiet corpus has no conflict; tensions are counted in the committed report.
class OpenCorpusTest {

    @TestFactory
    Stream<DynamicTest> a_report_whose_figures_agree_stays_quiet() {
        var folder = Path.of("corpus", "quiet", "open").toString();
        return new Inputs(Limit.USUAL, InputStream.nullInputStream())
                .read(List.of(folder)).stream()
                        .map(input -> DynamicTest.dynamicTest(input.uri(), () -> assertQuiet(input)));
    }

    private static void assertQuiet(Input input) {
        assertThat(input).isInstanceOf(Input.Read.class);
        var doc = ((Input.Read) input).doc();
        assertThat(new Muster().check(List.of(doc)).findings())
                .filteredOn(finding -> finding.verdict() == Verdict.CONFLICT)
                .extracting(Finding::message)
                .isEmpty();
    }
}
