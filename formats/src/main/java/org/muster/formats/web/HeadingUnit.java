package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A heading's unit is what it says at its end of every number below it: "Exports (USD million)", "Turnout, %".
///
/// @param rest the heading without it
/// @param marks the unit in the order in which it follows a number: power of ten, then currency; or the percent sign
record HeadingUnit(Passage rest, List<Passage> marks) {

    private static final Pattern END =
            Pattern.compile("^(.*?)\\s*(?:[(\\[]([^()\\[\\]]{1,24})[)\\]]|,\\s+([^,]{1,16}))$", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("%|\\p{Sc}|[\\p{L}.]+");
    private static final Set<String> POWERS =
            Set.of("thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "bn", "mn", "m");
    private static final Set<String> CURRENCIES = Set.of(
            "usd",
            "eur",
            "gbp",
            "jpy",
            "chf",
            "cny",
            "inr",
            "rub",
            "uah",
            "pln",
            "sek",
            "nok",
            "dkk",
            "cad",
            "aud",
            "brl",
            "try",
            "zar",
            "mxn",
            "krw",
            "euro",
            "euros",
            "dollars",
            "pounds",
            "hryvnias",
            "roubles",
            "zlotys");

    HeadingUnit {
        marks = List.copyOf(marks);
    }

    static HeadingUnit of(Passage heading) {
        var end = END.matcher(heading.text());
        if (!end.matches()) {
            return new HeadingUnit(heading, List.of());
        }
        int group = end.group(2) != null ? 2 : 3;
        var marks = marks(heading, end.start(group), end.end(group));
        return marks.isEmpty() ? new HeadingUnit(heading, marks) : new HeadingUnit(heading.part(0, end.end(1)), marks);
    }

    /// Returns the marks of the unit; none where one of its words is no mark.
    private static List<Passage> marks(Passage heading, int from, int to) {
        var powers = new ArrayList<Passage>();
        var currencies = new ArrayList<Passage>();
        for (var match : MARK.matcher(heading.text()).region(from, to).results().toList()) {
            var word = match.group().toLowerCase(Locale.ROOT);
            var mark = heading.part(match.start(), match.end());
            if (POWERS.contains(word)) {
                powers.add(mark);
            } else if (CURRENCIES.contains(word) || word.equals("%") || isSign(word)) {
                currencies.add(mark);
            } else {
                return List.of();
            }
        }
        powers.addAll(currencies);
        return powers;
    }

    private static boolean isSign(String word) {
        return Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
