package org.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Document;
import org.muster.model.text.Token;

class TagModelTest {

    private static final double AGREEMENT = 0.98;

    @Test
    void agrees_with_the_librarys_own_decoder() throws IOException {
        var model = TagTableBuild.model();
        var library = new POSTaggerME(model);
        var ours = new TagModel(TagTable.of(TagTableBuild.weights(model)));
        int words = 0;
        int equal = 0;
        for (var sentence : sentences()) {
            var theirs = library.tag(sentence.toArray(String[]::new));
            var tags = ours.tag(sentence, new HashMap<>());
            for (int i = 0; i < tags.length; i++) {
                words++;
                var first = theirs[i].replaceFirst("\\+.*", "").toUpperCase(Locale.ROOT);
                equal += tags[i].name().equals(first) ? 1 : 0;
            }
        }
        assertThat(words).isGreaterThan(2000);
        assertThat((double) equal / words).isGreaterThan(AGREEMENT);
    }

    private static List<List<String>> sentences() throws IOException {
        var folder = Path.of(Objects.requireNonNull(TagModelTest.class.getResource("/org/muster/reports"))
                .getPath());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> new TextReader(tokens -> tokens)
                            .read(Document.of(file.toString(), read(file))).value().sentences().stream())
                    .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void the_shape_of_a_word_is_what_the_library_takes_it_for() {
        var letters = "aBz'.-/,019 éÉ%";
        var random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            var word = random.ints(1 + random.nextInt(6), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(Shape.of(word).code()).as(word).isEqualTo(FeatureGeneratorUtil.tokenFeature(word));
        }
    }

    @Test
    void the_model_knows_of_each_affix_the_shorter_ones() throws IOException {
        @SuppressWarnings("unchecked")
        var names = ((Map<String, ?>)
                        TagTableBuild.model().<GISModel>getArtifact("pos.model").getDataStructures()[1])
                .keySet();
        assertThat(names).hasSizeGreaterThan(30_000).allSatisfy(name -> {
            int affix = "suf=".length();
            if (name.startsWith("suf=") && affix + 1 < name.length()) {
                assertThat(names).contains("suf=" + name.substring(affix + 1));
            }
            if (name.startsWith("pre=") && affix + 1 < name.length()) {
                assertThat(names).contains(name.substring(0, name.length() - 1));
            }
        });
    }

    @Test
    void a_table_that_was_written_is_read_as_it_was() throws IOException {
        var weights = TagTableBuild.weights(TagTableBuild.model());
        var bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        var again = new ByteArrayOutputStream();
        var read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        read.write(new DataOutputStream(again));
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
    }
}
