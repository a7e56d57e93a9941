package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.measure.en.Surroundings;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Document;
import org.muster.model.text.Tag;
import org.muster.pipeline.Muster;
import org.muster.text.EnglishTagger;
import org.muster.text.Lexicon;
import org.muster.text.TextReader;

/// Conventions put the figures of Muster into the benchmark's form: which of them it counts, what it calls their
/// units, and which symbol it gives a bound or trend.
final class Conventions {

    private static final Map<String, String> UNITS = Lexicon.pairs("/org/muster/eval/newsquant/units.tsv");
    private static final Map<String, String> VAGUE = Lexicon.pairs("/org/muster/eval/newsquant/vague.tsv");
    private static final Map<String, String> TRENDS = Lexicon.pairs("/org/muster/eval/newsquant/trends.tsv");

    private final Muster muster = new Muster();
    private final TextReader reader = new TextReader(EnglishTagger.shared());

    /// Returns the quantities of a text in the benchmark's form.
    List<Tuple> read(String text) {
        var doc = Document.of("sentence", text);
        var claims = muster.read(doc).claims();
        var read = reader.read(doc).value();
        var passage = new Passage(read, claims);
        var around = Surroundings.of(read, claims.stream().map(Claim::figure).toList());
        var tuples = new ArrayList<Tuple>();
        var unit = "-";
        for (var claim : claims) {
            var place = new Place(passage, claim, around.get(claim.figure().id()));
            var tuple = tuple(place, unit);
            tuple.ifPresent(tuples::add);
            unit = tuple.map(Tuple::unit).orElse(unit);
        }
        return tuples;
    }

    /// A claim and the tokens of its figure.
    private record Place(Passage passage, Claim claim, Surroundings around, int begin, int end) {

        Place(Passage passage, Claim claim, Surroundings around) {
            this(
                    passage,
                    claim,
                    around,
                    passage.at(claim.figure().span().begin()),
                    passage.after(claim.figure().span().end()));
        }

        Kind kind() {
            return claim.figure().kind();
        }

        Amount amount() {
            return claim.figure().quantity().amount();
        }

        String text() {
            return claim.figure().text();
        }
    }

    private Optional<Tuple> tuple(Place place, String before) {
        if (place.kind() == Kind.MULTIPLE) {
            return Optional.empty();
        }
        int unitEnd = unitEnd(place);
        boolean counted = unitEnd != place.end();
        return values(place)
                .map(values -> new Tuple(
                        values,
                        change(place),
                        unit(place, unitEnd, before) + per(place),
                        Referents.of(place.around(), counted)));
    }

    private static Optional<List<Double>> values(Place place) {
        if (plain(place.amount()) instanceof Amount.Vague vague) {
            return Optional.ofNullable(VAGUE.get(vague.word())).map(ends -> ends(ends));
        }
        if (!place.text().matches(".*\\d.*") && place.text().matches("(?i).*\\b(a|an)\\b.*")) {
            return Optional.empty();
        }
        var exact = place.amount().exact();
        double factor = factor(place);
        var low = number(exact.low(), factor);
        var high = number(exact.high(), factor);
        if (low.isPresent() && high.isPresent() && !low.equals(high)) {
            return Optional.of(List.of(low.get(), high.get()));
        }
        return low.or(() -> high)
                .map(value -> place.kind() == Kind.CHANGE && !signed(place) ? Math.abs(value) : value)
                .map(List::of);
    }

    private static List<Double> ends(String words) {
        return List.of(words.split(" ")).stream().map(Double::valueOf).toList();
    }

    private static boolean signed(Place place) {
        return place.text().startsWith("-") || place.text().startsWith("−");
    }

    private static Optional<Double> number(Limit limit, double factor) {
        return limit.value().map(value -> value.doubleValue() * factor);
    }

    private static Amount plain(Amount amount) {
        return amount instanceof Amount.Hedged hedged ? plain(hedged.amount()) : amount;
    }

    private static double factor(Place place) {
        boolean percent = place.kind() == Kind.SHARE || place.kind() == Kind.CHANGE;
        return percent && percent(place) || cents(place).isPresent() ? 100 : 1;
    }

    private static boolean percent(Place place) {
        return place.text().contains("%")
                || place.text().toLowerCase(java.util.Locale.ROOT).matches(".*(per ?cent|pct).*")
                || !place.text().matches("(?i).*(half|third|quarter|in|out of).*");
    }

    private static Optional<String> cents(Place place) {
        if (place.kind() != Kind.MONEY) {
            return Optional.empty();
        }
        var last = place.passage().lower(place.end() - 1);
        return Set.of("cents", "cent", "pence", "p").contains(last)
                ? Optional.of(last)
                : place.text().endsWith("p") ? Optional.of("p") : Optional.empty();
    }

    private static String change(Place place) {
        return trend(place).orElseGet(() -> bound(place.amount()));
    }

    private static Optional<String> trend(Place place) {
        if (plain(place.amount()) instanceof Amount.Between) {
            return Optional.empty();
        }
        if (place.text().startsWith("+")) {
            return Optional.of("up");
        }
        if (signed(place) && place.kind() == Kind.CHANGE) {
            return Optional.of("down");
        }
        int i = place.begin() - 1;
        while (place.passage().tag(i) == Tag.ADV && !TRENDS.containsKey(place.passage().lower(i))
                || place.passage().is(i, "by", "another", "a", "an")) {
            i--;
        }
        return Optional.ofNullable(TRENDS.get(place.passage().lower(i)));
    }

    private static String bound(Amount amount) {
        return switch (amount) {
            case Amount.Point _, Amount.Between _, Amount.Vague _ -> "=";
            case Amount.AtLeast _, Amount.MoreThan _ -> ">";
            case Amount.AtMost _, Amount.LessThan _ -> "<";
            case Amount.Hedged(_, var hedge) -> hedge(hedge);
        };
    }

    private static String hedge(Hedge hedge) {
        return hedge.word().contains("under") ? "<" : "~";
    }

    /// Returns the token behind the counted noun, or behind the figure where its unit is of another sort.
    private static int unitEnd(Place place) {
        boolean counts = place.kind() == Kind.COUNT || place.kind() == Kind.RATE;
        if (!counts) {
            return place.end();
        }
        return new Nouns(place.passage()).end(noun(place));
    }

    private static int noun(Place place) {
        int i = place.passage().hyphen(place.end()) ? place.end() + 1 : place.end();
        boolean partitive = place.passage().is(i, "of") && place.text().matches("(?i)one|[a-z]+ dozens?");
        return partitive ? new Nouns(place.passage()).opened(i + 1) : i;
    }

    private static String unit(Place place, int unitEnd, String before) {
        var cents = cents(place);
        if (cents.isPresent()) {
            return UNITS.getOrDefault(cents.get(), cents.get());
        }
        return switch (place.kind()) {
            case SHARE, CHANGE -> percent(place) ? "percentage" : "% " + counted(place, unitEnd, before);
            case AGE -> (place.text().contains("month") ? "month" : "year") + " of age";
            case COUNT, RATE -> counted(place, unitEnd, before);
            case MONEY, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE, OTHER, MULTIPLE ->
                name(place.claim().figure().quantity().unit());
        };
    }

    private static String counted(Place place, int unitEnd, String before) {
        int noun = noun(place);
        if (unitEnd <= noun) {
            return place.kind() == Kind.COUNT ? before : "-";
        }
        var head = place.passage().lemma(unitEnd - 1);
        if (head.equals("time")) {
            return "count";
        }
        var front = place.passage().words(noun, unitEnd - 1);
        var name = head.equals("person") ? "people" : head;
        return front.isEmpty() ? name : front + (place.passage().hyphen(unitEnd - 2) ? "" : " ") + name;
    }

    private static String name(Unit unit) {
        return switch (unit) {
            case Unit.None _ -> "-";
            case Unit.Currency(var code) -> UNITS.getOrDefault(code, code);
            case Unit.Measured(var code, _) -> UNITS.getOrDefault(code, code.replace('-', ' '));
        };
    }

    private static String per(Place place) {
        return switch (place.claim().figure().quantity().per()) {
            case Per.Nothing _ -> "";
            case Per.Period(var unit) -> " per " + unit;
            case Per.Base(var words) -> " per " + UNITS.getOrDefault(words, words);
        };
    }
}
