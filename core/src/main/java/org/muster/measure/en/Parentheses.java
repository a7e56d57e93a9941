package org.muster.measure.en;

import java.util.Optional;

/// Figures in parentheses count what the words before the parenthesis name: "refusals peaked in May (218)".
final class Parentheses {

    private Parentheses() {}

    static Optional<Reading> read(Setting setting) {
        var line = setting.line();
        if (!line.is(setting.begin() - 1, "(")) {
            return Optional.empty();
        }
        var before = Phrases.before(line, setting.begin() - 1).filter(phrase -> !phrase.time());
        return before.map(phrase -> Reading.of(Things.bare(phrase), "measure.parenthesis"));
    }
}
