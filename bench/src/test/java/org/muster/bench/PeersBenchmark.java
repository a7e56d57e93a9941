package org.muster.bench;

import com.microsoft.recognizers.text.Culture;
import com.microsoft.recognizers.text.datetime.DateTimeRecognizer;
import com.microsoft.recognizers.text.number.NumberRecognizer;
import com.microsoft.recognizers.text.numberwithunit.NumberWithUnitRecognizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;
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
import org.openjdk.jmh.infra.Blackhole;

/// How many megabytes of the same reports Muster reads in full, OpenNLP tokenises, tags and lemmatises, and the
/// Recognizers find numbers, units and times in, one core each.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class PeersBenchmark {

    private static final int REPORTS = 50;
    private static final int SENTENCES = 40;

    private final Muster muster = new Muster();
    private List<Document> documents = List.of();
    private List<List<String>> sentences = List.of();
    private TokenizerME tokenizer;
    private POSTaggerME tagger;
    private LemmatizerME lemmatizer;
    private int next;

    /// Loads the models; OpenNLP's tools are made once, as its manual says.
    public PeersBenchmark() {
        try {
            tokenizer = new TokenizerME(new TokenizerModel(model("tokens")));
            tagger = new POSTaggerME(new POSModel(model("pos")));
            lemmatizer = new LemmatizerME(new LemmatizerModel(model("lemmas")));
        } catch (IOException broken) {
            throw new IllegalStateException("A model of OpenNLP could not be read.", broken);
        }
    }

    private static InputStream model(String kind) {
        var name = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin".formatted(kind);
        return Objects.requireNonNull(PeersBenchmark.class.getResourceAsStream(name), name);
    }

    /// The megabytes read, in UTF-8; JMH prints them as so many a second.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        /// The megabytes read.
        public double megabytes;
    }

    @Setup
    public void generate() {
        documents = GeneratedReports.of(REPORTS, SENTENCES);
        var reader = new TextReader(EnglishTagger.shared());
        sentences = documents.stream()
                .map(doc -> reader.read(doc).value().sentences().stream()
                        .map(sentence -> sentence.span().in(doc.text()))
                        .toList())
                .toList();
    }

    private int take(Volume volume) {
        int taken = next;
        next = (next + 1) % documents.size();
        volume.megabytes += documents.get(taken).text().getBytes(StandardCharsets.UTF_8).length / 1e6;
        return taken;
    }

    @Benchmark
    public void muster(Volume volume, Blackhole hole) {
        hole.consume(muster.read(documents.get(take(volume))));
    }

    @Benchmark
    public void opennlp(Volume volume, Blackhole hole) {
        for (var sentence : sentences.get(take(volume))) {
            var tokens = tokenizer.tokenize(sentence);
            var tags = tagger.tag(tokens);
            hole.consume(lemmatizer.lemmatize(tokens, tags));
        }
    }

    @Benchmark
    public void recognizers(Volume volume, Blackhole hole) {
        for (var sentence : sentences.get(take(volume))) {
            hole.consume(NumberRecognizer.recognizeNumber(sentence, Culture.English));
            hole.consume(NumberRecognizer.recognizePercentage(sentence, Culture.English));
            hole.consume(NumberWithUnitRecognizer.recognizeCurrency(sentence, Culture.English));
            hole.consume(NumberWithUnitRecognizer.recognizeDimension(sentence, Culture.English));
            hole.consume(NumberWithUnitRecognizer.recognizeAge(sentence, Culture.English));
            hole.consume(DateTimeRecognizer.recognizeDateTime(sentence, Culture.English));
        }
    }
}
