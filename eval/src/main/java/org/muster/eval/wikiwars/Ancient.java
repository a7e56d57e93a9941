package org.muster.eval.wikiwars;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muster.model.text.Token;

/// Ancient years are counted before Christ; reports have none, so the benchmark's histories are read for them here.
final class Ancient {

    private static final Set<String> ERA = Set.of("bc", "b.c.", "b.c", "bce");
    private static final Set<String> BEFORE = Set.of("ca.", "ca", "circa", "c.", "early", "late");

    private Ancient() {}

    /// Returns where the ancient year that begins here ends; the same place where none does.
    static int end(List<Token> tokens, int begin) {
        int year = year(tokens, begin);
        boolean ancient = year + 1 < tokens.size()
                && tokens.get(year).text().matches("[1-9]\\d{1,3}")
                && ERA.contains(tokens.get(year + 1).lower());
        return ancient ? year + 2 : begin;
    }

    /// Returns where the number stands.
    static int year(List<Token> tokens, int begin) {
        return begin + 1 < tokens.size() && BEFORE.contains(tokens.get(begin).lower()) ? begin + 1 : begin;
    }

    static String value(Token year) {
        return String.format(Locale.ROOT, "BC%04d", Integer.parseInt(year.text()));
    }
}
