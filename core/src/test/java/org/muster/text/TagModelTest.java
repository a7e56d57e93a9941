package org.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Document;
import org.muster.model.text.Token;

class TagModelTest {

    private static final double AGREEMENT = 0.98;

    @Test
    void agrees_with_the_librarys_own_decoder() throws IOException {
        var model = model();
        var library = new POSTaggerME(model);
        var ours = TagModel.of(model);
        int words = 0;
        int equal = 0;
        for (var sentence : sentences()) {
            var theirs = library.tag(sentence.toArray(String[]::new));
            var tags = ours.tag(sentence);
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

    private static POSModel model() throws IOException {
        try (InputStream in = TagModelTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            return new POSModel(Objects.requireNonNull(in));
        }
    }
}
