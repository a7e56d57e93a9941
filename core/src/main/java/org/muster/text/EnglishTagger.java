package org.muster.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// The English tagger uses OpenNLP's perceptron model for the Universal Dependencies tag set.
///
/// Lemmas come from our own suffix rules and exception list, which load faster than the library's model.
public final class EnglishTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSModel model;

    private EnglishTagger(POSModel model) {
        this.model = model;
    }

    /// Returns the tagger; the model is loaded once for the whole run.
    public static Tagger shared() {
        return Holder.INSTANCE;
    }

    @Override
    public List<List<Token>> tag(List<List<Token>> sentences) {
        // One library object a call: making it is dear, and it may not be shared between threads.
        var tagger = new POSTaggerME(model);
        return sentences.stream().map(tokens -> tag(tagger, tokens)).toList();
    }

    private static List<Token> tag(POSTaggerME tagger, List<Token> tokens) {
        var tags = tagger.tag(tokens.stream().map(Token::text).toArray(String[]::new));
        var tagged = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tags.length; i++) {
            var tag = tag(tags[i]);
            tagged.add(
                    tokens.get(i).tagged(tag, EnglishLemmas.lemma(tokens.get(i).lower(), tag)));
        }
        return tagged;
    }

    /// Joined tags, such as `AUX+PART` of an uncut "don't", count as their first.
    private static Tag tag(String name) {
        int joined = name.indexOf('+');
        return Tag.valueOf((joined < 0 ? name : name.substring(0, joined)).toUpperCase(Locale.ROOT));
    }

    private static final class Holder {
        private static final EnglishTagger INSTANCE = new EnglishTagger(load());

        private static POSModel load() {
            try (InputStream in = EnglishTagger.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "The tagging model (%s) is not on the class path. Maybe the build is not complete."
                                    .formatted(MODEL));
                }
                return new POSModel(in);
            } catch (IOException broken) {
                throw new UncheckedIOException("The tagging model (%s) could not be read.".formatted(MODEL), broken);
            }
        }
    }
}
