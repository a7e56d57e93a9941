package org.muster.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.muster.model.claim.ReadDocument;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.report.Report;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many reports, and how many megabytes of them, one core reads and checks in a second.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ReadingBenchmark {

    private static final int REPORTS = 50;
    private static final int SENTENCES = 40;

    private final Muster muster = new Muster();
    private List<Document> documents = List.of();
    private int next;

    /// Counts what was read beside the reports; JMH prints each as so many a second.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        /// The megabytes read, in UTF-8.
        public double megabytes;

        /// The figures found.
        public long figures;
    }

    @Setup
    public void generate() {
        documents = GeneratedReports.of(REPORTS, SENTENCES);
    }

    /// Reads one report.
    @Benchmark
    public ReadDocument reading(Volume volume) {
        var doc = documents.get(next);
        next = (next + 1) % documents.size();
        var result = muster.read(doc);
        volume.megabytes += doc.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
        volume.figures += result.claims().size();
        return result;
    }

    /// Reads and checks one report.
    @Benchmark
    public Report checking(Volume volume) {
        var doc = documents.get(next);
        next = (next + 1) % documents.size();
        var result = muster.check(List.of(doc));
        volume.megabytes += doc.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
        volume.figures += result.documents().getFirst().claims().size();
        return result;
    }
}
