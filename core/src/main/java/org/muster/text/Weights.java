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
    private static final int MAGIC = 0x4d545431;

    private final String[] outcomes;
    private final long[] hashes;
    private final int[] ends;
    private final float[] values;
    private final byte[] places;

    /// Weights for the named tags, with a hash a feature, where the values of each feature end, the values, and the tag
    /// that each of them is for.
    Weights(String[] outcomes, long[] hashes, int[] ends, float[] values, byte[] places) {
        this.outcomes = outcomes;
        this.hashes = hashes;
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

    /// Adds the values of a feature to the sums, one a tag.
    void add(int feature, float[] sums) {
        int end = ends[feature];
        for (int i = feature == 0 ? 0 : ends[feature - 1]; i < end; i++) {
            sums[places[i]] += values[i];
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(outcomes.length);
        for (var outcome : outcomes) {
            out.writeUTF(outcome);
        }
        out.writeInt(hashes.length);
        out.writeInt(values.length);
        var bytes = ByteBuffer.allocate(size(hashes.length, values.length));
        bytes.asLongBuffer().put(hashes);
        bytes.position(hashes.length * Long.BYTES);
        bytes.asIntBuffer().put(ends);
        bytes.position(bytes.position() + ends.length * Integer.BYTES);
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
        var ends = new int[hashes.length];
        var values = new float[in.readInt()];
        var places = new byte[values.length];
        var bytes = ByteBuffer.wrap(in.readNBytes(size(hashes.length, values.length)));
        bytes.asLongBuffer().get(hashes);
        bytes.position(hashes.length * Long.BYTES);
        bytes.asIntBuffer().get(ends);
        bytes.position(bytes.position() + ends.length * Integer.BYTES);
        bytes.asFloatBuffer().get(values);
        bytes.position(bytes.position() + values.length * Float.BYTES);
        bytes.get(places);
        return new Weights(outcomes, hashes, ends, values, places);
    }

    private static int size(int features, int values) {
        return features * (Long.BYTES + Integer.BYTES) + values * (Float.BYTES + 1);
    }
}
