package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Ages are measured by whose they are: the noun they stand with where it tells, else suspect or victim by what befell.
final class Ages {

    private static final int REACH = 40;

    private Ages() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        var role = named(setting).or(() -> known(setting)).orElseGet(() -> befell(line, setting));
        names(setting).forEach(name -> setting.cast().keep(name, role));
        return Reading.of(Thing.named(role + " age", "age"), "measure.age");
    }

    /// "18-year-old suspect", "the brothers, ages 3 and 4": the noun tells.
    private static Optional<String> named(Setting setting) {
        var line = setting.line();
        int after = line.hyphen(setting.end()) ? setting.end() + 1 : setting.end();
        var behind = Phrases.from(line, after).filter(phrase -> tells(phrase) && !line.is(setting.end(), ","));
        int before = setting.begin();
        while (line.is(before - 1, ",", "age", "aged", "ages", "and", "(", "-") || line.isFigure(before - 1)) {
            before--;
        }
        int end = before;
        var front = before == setting.begin()
                ? Optional.<Phrase>empty()
                : Phrases.before(line, end).filter(Ages::tells);
        return behind.or(() -> front).map(Phrase::lemma);
    }

    private static boolean tells(Phrase phrase) {
        return phrase.person() && phrase.line().tag(phrase.head()) == Tag.NOUN && !Words.in("anybody", phrase.lemma());
    }

    private static Optional<String> known(Setting setting) {
        return names(setting).stream()
                .flatMap(name -> setting.cast().role(name).stream())
                .findFirst();
    }

    /// The capitalised words next to the age.
    private static List<String> names(Setting setting) {
        var line = setting.line();
        var names = new java.util.ArrayList<String>();
        for (int i = setting.begin() - 1;
                setting.begin() - 8 < i && (line.tag(i) == Tag.PROPN || line.is(i, ",", "\"", "“", "”", "("));
                i--) {
            if (line.tag(i) == Tag.PROPN) {
                names.add(line.lower(i));
            }
        }
        for (int i = setting.end(); i < setting.end() + 4 && line.tag(i) == Tag.PROPN; i++) {
            names.add(line.lower(i));
        }
        return names;
    }

    /// Counts the words of either role, the nearer the heavier, what follows the age before what precedes it.
    private static String befell(Line line, Setting setting) {
        double suspect = 0;
        double victim = 0;
        for (int i = setting.begin() - REACH; i < setting.end() + REACH; i++) {
            if (!line.has(i)) {
                continue;
            }
            double weight = weight(setting, i);
            suspect += line.in(i, "suspect") ? weight : 0;
            victim += line.in(i, "victim") ? weight : 0;
        }
        if (suspect == victim) {
            return "person";
        }
        return victim < suspect ? "suspect" : "victim";
    }

    private static double weight(Setting setting, int at) {
        int far = at < setting.begin() ? 2 * (setting.begin() - at) : at - setting.end() + 1;
        return 1.0 / (3 + far);
    }
}
