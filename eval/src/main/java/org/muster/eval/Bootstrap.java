package org.muster.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// A bootstrap gives the 95 % interval of a score by drawing documents again and again, with a fixed seed (Efron 1979).
///
/// @param low the 2.5th percentile
/// @param high the 97.5th percentile
public record Bootstrap(double low, double high) {

    private static final int DRAWS = 1000;
    private static final long SEED = 20_241_130;

    /// Returns the interval of a statistic over documents drawn with replacement.
    public static <T> Bootstrap of(List<T> documents, ToDoubleFunction<List<T>> statistic) {
        var random = new SplittableRandom(SEED);
        double[] values = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var sample = new ArrayList<T>(documents.size());
            for (int i = 0; i < documents.size(); i++) {
                sample.add(documents.get(random.nextInt(documents.size())));
            }
            values[draw] = statistic.applyAsDouble(sample);
        }
        Arrays.sort(values);
        return new Bootstrap(values[DRAWS * 25 / 1000], values[DRAWS * 975 / 1000]);
    }
}
