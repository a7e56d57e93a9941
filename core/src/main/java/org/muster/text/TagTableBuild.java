package org.muster.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

    /// Returns the model's weights: features in the order of their names, and then those of each word together.
    static Weights weights(POSModel model) {
        var structures = model.<GISModel>getArtifact("pos.model").getDataStructures();
        @SuppressWarnings("unchecked") // the library hands out its tables as plain objects
        var contexts = new TreeMap<>((Map<String, Context>) structures[1]);
        var named = new ArrayList<String>();
        var words = new TreeMap<String, TreeMap<Integer, Context>>();
        for (var entry : contexts.entrySet()) {
            WordFeatures.named(entry.getKey())
                    .ifPresentOrElse(
                            feature -> words.computeIfAbsent(feature.word(), _ -> new TreeMap<>())
                                    .put(feature.column(), entry.getValue()),
                            () -> named.add(entry.getKey()));
        }
        var ordered = new ArrayList<Context>();
        named.forEach(name -> ordered.add(contexts.get(name)));
        var rows = new int[words.size() * WordFeatures.COLUMNS];
        Arrays.fill(rows, TagTable.NONE);
        int row = 0;
        for (var word : words.values()) {
            for (var feature : word.entrySet()) {
                rows[row + feature.getKey()] = ordered.size();
                ordered.add(feature.getValue());
            }
            row += WordFeatures.COLUMNS;
        }
        return weights(((String[]) structures[2]).clone(), hashes(named), hashes(words.keySet()), rows, ordered);
    }

    private static Weights weights(String[] outcomes, long[] named, long[] words, int[] rows, List<Context> features) {
        int size = features.stream()
                .mapToInt(context -> context.getOutcomes().length)
                .sum();
        var ends = new int[features.size()];
        var places = new byte[size];
        var values = new float[size];
        int end = 0;
        for (int feature = 0; feature < ends.length; feature++) {
            var context = features.get(feature);
            for (int i = 0; i < context.getOutcomes().length; i++) {
                places[end] = (byte) context.getOutcomes()[i];
                values[end] = (float) context.getParameters()[i];
                end++;
            }
            ends[feature] = end;
        }
        return new Weights(outcomes, named, words, rows, ends, values, places);
    }

    private static long[] hashes(Collection<String> names) {
        return names.stream().mapToLong(TagTable::hash).toArray();
    }
}
