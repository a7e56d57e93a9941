package org.muster.eval.recognizers.datetime;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A result is what the specification wants of one expression: its place, its type and the set of its values.
///
/// @param begin where it begins
/// @param end where it ends, not included
/// @param type the name of its type, without the prefix
/// @param values the values, each by its members
record Result(int begin, int end, String type, Set<Map<String, String>> values) {

    Result {
        values = Set.copyOf(values);
    }

    static Result of(int begin, int end, String type, List<Map<String, String>> values) {
        return new Result(begin, end, type, new java.util.HashSet<>(values));
    }
}
