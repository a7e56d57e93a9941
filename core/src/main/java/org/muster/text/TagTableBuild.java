package org.muster.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/// The build's step from the library's tag model to our table; nothing calls it when Muster runs.
final class TagTableBuild {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private TagTableBuild() {}

    /// Writes the table to the file named first.
    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            weights(model()).write(out);
        }
    }

    static POSModel model() throws IOException {
        try (var in = TagTableBuild.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException(
                        "The tagging model (%s) is not on the class path. Maybe its dependency changed its version."
                                .formatted(MODEL));
            }
            return new POSModel(in);
        }
    }

    /// Returns the model's weights in the order of its features' names.
    static Weights weights(POSModel model) {
        var structures = model.<GISModel>getArtifact("pos.model").getDataStructures();
        @SuppressWarnings("unchecked") // the library hands out its tables as plain objects
        var contexts = new TreeMap<>((Map<String, Context>) structures[1]);
        int size = contexts.values().stream()
                .mapToInt(context -> context.getOutcomes().length)
                .sum();
        var hashes = new long[contexts.size()];
        var ends = new int[contexts.size()];
        var places = new byte[size];
        var values = new float[size];
        int feature = 0;
        int end = 0;
        for (var entry : contexts.entrySet()) {
            hashes[feature] = TagTable.hash(entry.getKey());
            var context = entry.getValue();
            for (int i = 0; i < context.getOutcomes().length; i++) {
                places[end] = (byte) context.getOutcomes()[i];
                values[end] = (float) context.getParameters()[i];
                end++;
            }
            ends[feature] = end;
            feature++;
        }
        return new Weights(((String[]) structures[2]).clone(), hashes, ends, values, places);
    }
}
