package org.muster.eval.newsquant;

import java.util.Locale;
import java.util.Map;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;
import org.muster.text.Lexicon;

/// Unit names are what the benchmark calls a unit: its own words for ours, the counted noun for a count.
final class UnitNames {

    private static final Map<String, String> NAMES = Lexicon.pairs("/org/muster/eval/newsquant/units.tsv");

    private final Place place;
    private final Passage passage;

    private UnitNames(Place place) {
        this.place = place;
        this.passage = place.passage();
    }

    /// Returns the token behind the counted noun, or behind the figure where its unit is of another sort.
    static int end(Place place) {
        return new UnitNames(place).end();
    }

    /// Returns the normalised unit.
    ///
    /// @param before the unit of the figure before, which a bare number takes over
    static String of(Place place, String before) {
        var names = new UnitNames(place);
        var name = names.name(before);
        var share = place.oneOf() ? "% " : "";
        return name.equals("-") ? name : share + name + names.per();
    }

    /// Returns whether the word is a unit of the table.
    static boolean known(String word) {
        return NAMES.containsKey(word);
    }

    private int end() {
        boolean counts = place.kind() == Kind.COUNT || place.kind() == Kind.RATE;
        if (!counts) {
            return place.end();
        }
        int noun = noun();
        if (passage.is(noun, "last", "this", "next", "earlier")) {
            return noun;
        }
        boolean single = passage.is(noun, "times") || passage.is(place.end(), "-") && noun != place.end();
        return single ? noun + 1 : new Nouns(passage).end(noun);
    }

    /// "two-, three- and four-door cars": the noun behind the last hyphen belongs to every number.
    private int suspended() {
        int i = place.end() + 1;
        while (passage.is(i, ",", "and", "or", "to", "-") || passage.figure(i)) {
            i++;
        }
        return i;
    }

    private int noun() {
        if (passage.is(place.end(), "-") && passage.is(place.end() + 1, ",", "and", "or", "to")) {
            return suspended();
        }
        int i = passage.hyphen(place.end()) ? place.end() + 1 : place.end();
        if (place.amount() instanceof Amount.Vague && passage.is(i, "of")) {
            return new Nouns(passage).opened(i + 1);
        }
        boolean sized = passage.tag(i) == Tag.ADV
                && passage.tag(i + 1) == Tag.VERB
                && passage.lower(i).endsWith("ly");
        return sized ? i + 2 : i;
    }

    private String name(String before) {
        if (!place.cents().isEmpty()) {
            return listed(place.cents());
        }
        return switch (place.kind()) {
            case SHARE, CHANGE -> place.percent() ? "percentage" : fraction();
            case AGE -> (place.text().contains("month") ? "month" : "year") + " of age";
            case COUNT, RATE -> counted(before);
            case MONEY, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE, OTHER, MULTIPLE ->
                NAMES.getOrDefault(
                        place.kind() == Kind.MONEY ? "before " + passage.lower(place.begin() - 1) : "",
                        unit(place.quantity().unit()));
        };
    }

    /// "one out of five sailors": the share of what is counted.
    private String fraction() {
        return "% " + passage.words(place.end(), new Nouns(passage).end(place.end()));
    }

    private String counted(String before) {
        int noun = noun();
        int end = end();
        if (NAMES.containsKey(passage.lower(noun))) {
            return listed(passage.lower(noun));
        }
        if (end <= noun) {
            return bare(noun, before);
        }
        if (NAMES.containsKey(passage.lemma(noun))) {
            return listed(passage.lemma(noun));
        }
        var head = passage.lemma(end - 1);
        if (head.equals("time")) {
            return "count";
        }
        while (noun < end - 1 && passage.tag(noun) == Tag.VERB && !passage.hyphen(noun + 1)) {
            noun++;
        }
        var name = listed(head.equals("person") ? "people" : head);
        var words = passage.words(noun, end - 1).replace(" and ", " ");
        var front = name.startsWith(words.toLowerCase(Locale.ROOT) + " ") ? "" : ranked() + words;
        return front.isEmpty() || front.endsWith(" ")
                ? front + name
                : front + (passage.hyphen(end - 2) ? "" : " ") + name;
    }

    /// "the top five teams", "a record 20 goals": the rank belongs to the unit.
    private String ranked() {
        int rank = place.begin() - 1;
        return passage.is(rank, "top", "record") ? passage.lower(rank) + " " : "";
    }

    /// Returns whether the counted noun stands right behind the figure, though it was taken for a verb: "four arrests".
    static boolean mistaken(Place place) {
        return plural(place.passage(), place.end());
    }

    private static boolean plural(Passage passage, int i) {
        return passage.tag(i) == Tag.VERB && passage.lower(i).endsWith("s");
    }

    /// Names the unit of a number without a noun: people of "who", an age of "she was", else the unit before.
    private String bare(int noun, String before) {
        if (passage.is(noun, "who")) {
            return "people";
        }
        if (plural(passage, noun)) {
            return passage.lemma(noun);
        }
        int be = place.begin() - 1;
        int subject = passage.is(be, "be") ? be - 2 : be - 1;
        if (passage.is(be, "be", "is", "was", "turns", "turned") && passage.is(subject, "he", "she", "who")) {
            return "year of age";
        }
        var measure = place.claim().measure();
        boolean tied = passage.is(be, "of") && passage.noun(be - 1);
        return measure.cue().rule().value().equals("measure.noun-after") ? measure.noun() : tied ? "-" : before;
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case Unit.None _ -> "-";
            case Unit.Currency(var code) -> listed(code);
            case Unit.Measured measured ->
                NAMES.getOrDefault(measured.code(), measured.code().replace('-', ' '));
        };
    }

    private String per() {
        return switch (place.quantity().per()) {
            case Per.Nothing _ -> "";
            case Per.Period(var unit) -> " per " + unit;
            case Per.Base(var words) -> " per " + listed(words);
        };
    }

    private static String listed(String name) {
        return NAMES.getOrDefault(name, name);
    }
}
