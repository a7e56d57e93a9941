package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Lists of figures share what happened: "killed three men, five women and a child", "including two children".
final class Lists {

    private static final int REACH = 6;

    private Lists() {}

    /// Returns what the other members of the list underwent, if the figure is a member.
    static Optional<Happening> inherited(Setting setting) {
        var line = setting.line();
        int i = setting.begin() - 1;
        while (line.tag(i) == Tag.DET || line.tag(i) == Tag.ADV || line.tag(i) == Tag.ADJ) {
            i--;
        }
        if (line.is(i, "including", "among", "include", "includes", "included", "were", "are", "them")) {
            return container(setting, i);
        }
        return line.is(i, ",", "and", "or", "plus", ":", ";") || line.noun(i) ? earlier(setting) : Optional.empty();
    }

    /// Returns whether the figure is a further member of a list of figures.
    static boolean member(Setting setting) {
        var line = setting.line();
        return line.is(setting.begin() - 1, ",", "and", "plus")
                && setting.memory().lastIn(line).isPresent();
    }

    private static Optional<Happening> earlier(Setting setting) {
        return setting.memory()
                .lastIn(setting.line())
                .flatMap(entry -> entry.reading().happening());
    }

    /// "Those killed included", "among the dead were", "twelve people were killed, including".
    private static Optional<Happening> container(Setting setting, int verb) {
        var line = setting.line();
        for (int k = verb - 1; verb - REACH < k && 0 <= k; k--) {
            if (line.is(k, "victims", "fatalities", "deaths", "dead", "toll")) {
                return Optional.of(Happening.named("killed", "kill"));
            }
            if (line.in(k, "suffer") && (line.tag(k) == Tag.VERB || line.in(k, "state"))) {
                return Optional.of(Verbs.word(line, k));
            }
        }
        return line.is(verb, "were", "are")
                ? Optional.empty()
                : earlier(setting).or(() -> coming(setting));
    }

    /// "At least 15 civilians including four children were killed": the verb behind the list.
    private static Optional<Happening> coming(Setting setting) {
        var line = setting.line();
        return Phrases.from(line, setting.end()).flatMap(phrase -> Described.behind(line, phrase.end(), true));
    }
}
