package org.muster.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// An evaluation measures Muster on one public benchmark.
public interface Evaluation {

    /// Returns the name it is called by.
    String name();

    /// Runs it over a folder in the benchmark's layout.
    ///
    /// @throws IOException if a file of the benchmark is missing or cannot be read
    Result run(Path folder) throws IOException;

    /// What an evaluation has to show.
    ///
    /// @param table the scores with their intervals and the published ones, for people
    /// @param rows slot, precision, recall and F1, for the committed table over all sets
    /// @param misses every miss with its context
    record Result(String table, List<List<String>> rows, List<String> misses) {
        public Result {
            rows = List.copyOf(rows);
            misses = List.copyOf(misses);
        }

        /// Returns the result that the table shows.
        public static Result of(ScoreTable table, List<String> misses) {
            return new Result(table.print(), table.rows(), misses);
        }
    }
}
