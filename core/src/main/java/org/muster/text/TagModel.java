package org.muster.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.muster.model.text.Tag;

/// A tag model gives each word the tag for which the library's maximum-entropy model has the greatest weight.
///
/// The library's own decoder keeps three candidate sequences and forms every feature anew for each of them. Taking the
/// best tag at each word from the same weights agrees with it on all but a few words in a thousand and is many times
/// faster (`TagModelTest` holds the agreement).
final class TagModel {

    private static final int AFFIX = 4;
    private static final int WINDOW = 2;
    private static final List<String> BEFORE = List.of("p1", "p2");
    private static final List<String> AFTER = List.of("n1", "n2");

    private final Map<String, Context> weights;
    private final String[] outcomes;
    private final Tag[] tags;

    private TagModel(Map<String, Context> weights, String[] outcomes) {
        this.weights = weights;
        this.outcomes = outcomes;
        this.tags = Arrays.stream(outcomes).map(TagModel::tag).toArray(Tag[]::new);
    }

    /// Returns the decoder of the library's model.
    static TagModel of(POSModel model) {
        var structures = model.<GISModel>getArtifact("pos.model").getDataStructures();
        @SuppressWarnings("unchecked") // the library hands out its tables as plain objects
        var contexts = (Map<String, Context>) structures[1];
        return new TagModel(contexts, ((String[]) structures[2]).clone());
    }

    /// Joined tags, such as `AUX+PART` of an uncut "don't", count as their first.
    private static Tag tag(String name) {
        int joined = name.indexOf('+');
        return Tag.valueOf((joined < 0 ? name : name.substring(0, joined)).toUpperCase(Locale.ROOT));
    }

    /// Returns a tag for each word of one sentence.
    Tag[] tag(List<String> words) {
        var lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        var chosen = new Tag[words.size()];
        int previous = -1;
        int beforePrevious = -1;
        for (int i = 0; i < chosen.length; i++) {
            double[] sums = new double[outcomes.length];
            word(sums, words.get(i), lower[i]);
            window(sums, lower, i);
            if (0 <= previous) {
                add(sums, "t=" + outcomes[previous]);
            }
            if (0 <= beforePrevious) {
                add(sums, "t2=" + outcomes[beforePrevious] + "," + outcomes[previous]);
            }
            beforePrevious = previous;
            previous = greatest(sums);
            chosen[i] = tags[previous];
        }
        return chosen;
    }

    private void word(double[] sums, String word, String lower) {
        add(sums, "def");
        for (int length = 1; length <= Math.min(AFFIX, word.length()); length++) {
            add(sums, "suf=" + word.substring(word.length() - length));
            add(sums, "pre=" + word.substring(0, length));
        }
        var shape = FeatureGeneratorUtil.tokenFeature(word);
        add(sums, "wc=" + shape);
        add(sums, "w&c=" + lower + "," + shape);
    }

    private void window(double[] sums, String[] lower, int at) {
        add(sums, "w=" + lower[at]);
        if (at == 0) {
            add(sums, "S=begin");
        }
        for (int distance = 1; distance <= WINDOW; distance++) {
            if (0 <= at - distance) {
                add(sums, BEFORE.get(distance - 1) + "w=" + lower[at - distance]);
                if (at == distance) {
                    add(sums, BEFORE.get(distance - 1) + "S=begin");
                }
            }
            if (at + distance < lower.length) {
                add(sums, AFTER.get(distance - 1) + "w=" + lower[at + distance]);
            }
        }
    }

    private void add(double[] sums, String feature) {
        var context = weights.get(feature);
        if (context != null) {
            int[] places = context.getOutcomes();
            double[] values = context.getParameters();
            for (int i = 0; i < places.length; i++) {
                sums[places[i]] += values[i];
            }
        }
    }

    private static int greatest(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[best] < sums[i]) {
                best = i;
            }
        }
        return best;
    }
}
