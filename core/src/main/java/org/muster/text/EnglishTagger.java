package org.muster.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// The English tagger uses OpenNLP's maximum-entropy model for the Universal Dependencies tag set, as the build laid it
/// out in a table (`TagTableBuild`).
///
/// Lemmas come from our own suffix rules and exception list, which load faster than the library's model.
public final class EnglishTagger implements Tagger {

    private static final String TABLE = "/org/muster/text/tag-weights.en.bin";

    private final TagModel model;

    private EnglishTagger(TagModel model) {
        this.model = model;
    }

    /// Returns the tagger; the model is loaded once for the whole run.
    public static Tagger shared() {
        return Holder.INSTANCE;
    }

    @Override
    public List<List<Token>> tag(List<List<Token>> sentences) {
        var known = new HashMap<String, TagModel.Word>();
        return sentences.stream().map(tokens -> tagged(tokens, known)).toList();
    }

    private List<Token> tagged(List<Token> tokens, Map<String, TagModel.Word> known) {
        var tags = model.tag(tokens.stream().map(Token::text).toList(), known);
        var tagged = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tags.length; i++) {
            var token = tokens.get(i);
            tagged.add(token.tagged(tags[i], EnglishLemmas.lemma(token.lower(), tags[i])));
        }
        for (int i = 0; i < tagged.size(); i++) {
            if (isAuxiliary(tagged, i)) {
                tagged.set(i, tagged.get(i).tagged(Tag.AUX, tagged.get(i).lemma()));
            }
        }
        return tagged;
    }

    /// "have abandoned", "was never found": the model takes some of these for two full verbs.
    private static boolean isAuxiliary(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (token.tag() != Tag.VERB
                || !token.lemma().equals("have") && !token.lemma().equals("be")) {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() && tokens.get(next).tag() == Tag.ADV) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).tag() == Tag.VERB && isParticiple(tokens.get(next));
    }

    private static boolean isParticiple(Token verb) {
        return verb.lower().endsWith("ed")
                || verb.lower().endsWith("en")
                || !verb.lower().startsWith(verb.lemma());
    }

    private static final class Holder {
        private static final EnglishTagger INSTANCE = new EnglishTagger(load());

        private static TagModel load() {
            try (var in = EnglishTagger.class.getResourceAsStream(TABLE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "The tag table (%s) is not on the class path. Maybe the build is not complete."
                                    .formatted(TABLE));
                }
                return new TagModel(TagTable.of(Weights.read(new DataInputStream(in))));
            } catch (IOException broken) {
                throw new UncheckedIOException("The tag table (%s) could not be read.".formatted(TABLE), broken);
            }
        }
    }
}
