package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Figures in parentheses or behind a colon count what the words before name: "refusals peaked in May (218)",
/// "Tents: 300", "Wounded: 12".
final class Parentheses {

    private Parentheses() {}

    static Optional<Reading> read(Setting setting) {
        var line = setting.line();
        int mark = setting.begin() - 1;
        if (!line.is(mark, "(", ":")) {
            return Optional.empty();
        }
        boolean suffered = line.in(mark - 1, "suffer") && line.tag(mark - 1) != Tag.NOUN && line.is(mark, ":");
        if (suffered) {
            return Optional.of(
                    Reading.of(Thing.PEOPLE, Optional.of(Verbs.word(line, mark - 1)), "measure.parenthesis"));
        }
        var before = Phrases.before(line, mark).filter(phrase -> !phrase.time()).or(() -> changed(line, mark));
        return before.map(phrase -> Reading.of(Things.bare(phrase), "measure.parenthesis"))
                .or(() -> told(line, mark));
    }

    /// "More people crossed in May than ever: 76,100": the clause before the colon.
    private static Optional<Reading> told(Line line, int colon) {
        for (int i = 1; line.is(colon, ":") && i < colon; i++) {
            if (line.tag(i) == Tag.VERB && !line.in(i, "saying")) {
                int verb = i;
                return Subjects.of(line, verb)
                        .map(subject -> Reading.of(Things.of(subject), Verbs.group(line, verb), "measure.colon"));
            }
        }
        return Optional.empty();
    }

    /// "Thefts have risen faster: 388": what rises or falls before the colon.
    private static Optional<Phrase> changed(Line line, int colon) {
        int verb = Subjects.verbBefore(line, colon);
        return line.is(colon, ":") && 0 <= verb && Totals.changing(line, verb)
                ? Subjects.of(line, verb)
                : Optional.empty();
    }
}
