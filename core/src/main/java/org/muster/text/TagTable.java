package org.muster.text;

/// A tag table holds the weights of a maximum-entropy tag model in flat arrays, found by the hash of a feature's name.
///
/// The library keeps them as a map of strings that takes a third of a second to load, and finding a weight means
/// building the feature's name first. Here loading is one read, and a name is hashed letter by letter without being
/// built. The features that name one whole word make up a row, so that a word is looked for once.
///
/// Nobody writes to the arrays once they are filled, and nobody outside this package gets hold of them.
final class TagTable {

    /// No such feature.
    static final int NONE = -1;

    private final String[] outcomes;
    private final Slots features;
    private final Slots words;

    /// Where the weights of the features of each word begin, as [WordFeatures] lays them out.
    private final int[] rows;

    /// How many weights a feature has, and then of each the tag it is for and its bits: what is read together stands
    /// together.
    private final int[] weights;

    private TagTable(String[] outcomes, Slots features, Slots words, int[] rows, int[] weights) {
        this.outcomes = outcomes;
        this.features = features;
        this.words = words;
        this.rows = rows;
        this.weights = weights;
    }

    /// Returns the table of some weights.
    static TagTable of(Weights weights) {
        var begins = new int[weights.features()];
        var laid = new int[begins.length + 2 * weights.size()];
        int end = 0;
        for (int feature = 0; feature < begins.length; feature++) {
            begins[feature] = end;
            end = weights.lay(feature, laid, end);
        }
        var rows = weights.rows().clone();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] == NONE ? NONE : begins[rows[i]];
        }
        var features = Slots.of(weights.hashes(), feature -> begins[feature]);
        var words = Slots.of(weights.words(), word -> word * WordFeatures.COLUMNS);
        return new TagTable(weights.outcomes(), features, words, rows, laid);
    }

    String[] outcomes() {
        return outcomes;
    }

    /// Returns the number by which the feature goes whose name has the hash; none of those of words.
    int feature(long hash) {
        return features.at(hash);
    }

    /// Returns the row of the word that has the hash.
    int word(long hash) {
        return words.at(hash);
    }

    /// Returns the number by which the feature in this column of a word's row goes.
    int feature(int row, int column) {
        return rows[row + column];
    }

    /// Adds the weights of a feature to the sums, one a tag.
    void add(int feature, float[] sums) {
        if (feature == NONE) {
            return;
        }
        int end = feature + 2 * weights[feature];
        for (int i = feature + 1; i < end; i += 2) {
            sums[weights[i]] += Float.intBitsToFloat(weights[i + 1]);
        }
    }

    /// Returns the hash of a feature's name (FNV-1a over its letters; Fowler, Noll and Vo 1991), never 0.
    static long hash(String name) {
        return hash(0xcbf29ce484222325L, name);
    }

    /// Returns the hash of a name that begins with what was hashed before.
    static long hash(long begun, String more) {
        long hash = begun;
        for (int i = 0; i < more.length(); i++) {
            hash = hash(hash, more.charAt(i));
        }
        return hash;
    }

    /// Returns the hash of a name with one more letter.
    static long hash(long begun, char letter) {
        long hash = (begun ^ letter) * 0x100000001b3L;
        return hash == 0 ? 1 : hash;
    }
}
