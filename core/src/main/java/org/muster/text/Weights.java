package org.muster.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Weights are what a maximum-entropy model gives each tag for each feature of a word, in flat arrays.
///
/// Nobody writes to the arrays once they are filled, and nobody outside this package gets hold of them.
final class Weights {

    /// The first number of a file of weights.
    private static final int MAGIC = 0x4d545432;

    private final String[] outcomes;
    private final long[] hashes;
    private final long[] words;
    private final int[] rows;
    private final int[] ends;
    private final float[] values;
    private final byte[] places;

    /// Weights for the named tags.
    ///
    /// @param hashes the hashes of the features that go by a name of their own
    /// @param words the hashes of the words
    /// @param rows the features of each word, as [WordFeatures] lays them out
    /// @param ends where the values of each feature end
    /// @param values the values
    /// @param places the tag that each value is for
    Weights(String[] outcomes, long[] hashes, long[] words, int[] rows, int[] ends, float[] values, byte[] places) {
        this.outcomes = outcomes;
        this.hashes = hashes;
        this.words = words;
        this.rows = rows;
        this.ends = ends;
        this.values = values;
        this.places = places;
    }

    /// Returns the names of the tags, joined ones among them (`AUX+PART`).
    String[] outcomes() {
        return outcomes;
    }

    long[] hashes() {
        return hashes;
    }

    long[] words() {
        return words;
    }

    /// Returns the features of each word; -1 stands for none.
    int[] rows() {
        return rows;
    }

    /// Returns how many features there are, those of words among them.
    int features() {
        return ends.length;
    }

    /// Returns how many values there are.
    int size() {
        return values.length;
    }

    /// Lays the number of a feature's values and the values with their tags into an array, and returns where they end.
    int lay(int feature, int[] into, int at) {
        int begin = feature == 0 ? 0 : ends[feature - 1];
        into[at] = ends[feature] - begin;
        int end = at + 1;
        for (int i = begin; i < ends[feature]; i++) {
            into[end++] = places[i];
            into[end++] = Float.floatToRawIntBits(values[i]);
        }
        return end;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(outcomes.length);
        for (var outcome : outcomes) {
            out.writeUTF(outcome);
        }
        out.writeInt(hashes.length);
        out.writeInt(words.length);
        out.writeInt(ends.length);
        out.writeInt(values.length);
        var bytes = ByteBuffer.allocate(size(hashes.length, words.length, ends.length, values.length));
        bytes.asLongBuffer().put(hashes).put(words);
        bytes.position((hashes.length + words.length) * Long.BYTES);
        bytes.asIntBuffer().put(rows).put(ends);
        bytes.position(bytes.position() + (rows.length + ends.length) * Integer.BYTES);
        bytes.asFloatBuffer().put(values);
        bytes.position(bytes.position() + values.length * Float.BYTES);
        bytes.put(places);
        out.write(bytes.array());
    }

    static Weights read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException(
                    "The weights of the tag model are of another version. Maybe the build is not complete.");
        }
        var outcomes = new String[in.readInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = in.readUTF();
        }
        var hashes = new long[in.readInt()];
        var words = new long[in.readInt()];
        var rows = new int[words.length * WordFeatures.COLUMNS];
        var ends = new int[in.readInt()];
        var values = new float[in.readInt()];
        var places = new byte[values.length];
        var bytes = ByteBuffer.wrap(in.readNBytes(size(hashes.length, words.length, ends.length, values.length)));
        bytes.asLongBuffer().get(hashes).get(words);
        bytes.position((hashes.length + words.length) * Long.BYTES);
        bytes.asIntBuffer().get(rows).get(ends);
        bytes.position(bytes.position() + (rows.length + ends.length) * Integer.BYTES);
        bytes.asFloatBuffer().get(values);
        bytes.position(bytes.position() + values.length * Float.BYTES);
        bytes.get(places);
        return new Weights(outcomes, hashes, words, rows, ends, values, places);
    }

    private static int size(int named, int words, int features, int values) {
        return (named + words) * Long.BYTES
                + (words * WordFeatures.COLUMNS + features) * Integer.BYTES
                + values * (Float.BYTES + 1);
    }
}
