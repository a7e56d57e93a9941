package org.muster.figure.en;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Quantity;
import org.muster.model.text.Tag;

/// Rates: what a number is per, "3 to 5 a day", "each month", "per 100,000", "daily".
final class Rates {

    /// A rate found.
    ///
    /// @param per what the number is per
    /// @param begin the index of its first token
    /// @param end the index after its last
    record Rate(Per per, int begin, int end) {}

    private static final Set<String> PERIODS = Words.near("period");
    private static final Map<String, Set<String>> ADVERBS = Map.of(
            "day", Words.near("adverb-period:day"),
            "week", Words.near("adverb-period:week"),
            "month", Words.near("adverb-period:month"),
            "year", Words.near("adverb-period:year"),
            "hour", Words.near("adverb-period:hour"));
    /// What so often comes out, or is paid by the hour: "three daily papers", "180 hourly workers".
    private static final Set<String> PAPERS = Set.of(
            "newspaper",
            "newspapers",
            "paper",
            "papers",
            "poll",
            "briefing",
            "show",
            "report",
            "mail",
            "magazine",
            "worker",
            "workers",
            "employee",
            "employees",
            "labourers",
            "laborers",
            "hands",
            "staff");
    private static final int FAR = 8;
    private static final int NEAR = 5;

    private Rates() {}

    /// Returns what the draft is per.
    ///
    /// @param first whether no figure stands before it in the line
    static Optional<Rate> of(Line line, Draft draft, boolean first) {
        boolean dateless = draft.kind() == Kind.AGE || draft.kind() == Kind.SPEED || draft.kind() == Kind.MULTIPLE;
        return dateless
                ? Optional.empty()
                : price(line, draft)
                        .or(() -> after(line, draft))
                        .or(() -> first ? before(line, draft) : Optional.empty());
    }

    /// "$80 a barrel", "12 euros a passenger"
    private static Optional<Rate> price(Line line, Draft draft) {
        int end = draft.end();
        boolean priced = draft.kind() == Kind.MONEY
                && line.is(end, "a", "an", "per")
                && line.tag(end + 1) == Tag.NOUN
                && !line.in(end + 1, PERIODS)
                && line.tag(end + 2) != Tag.NOUN;
        return priced ? Optional.of(new Rate(new Per.Base(line.lower(end + 1)), end, end + 2)) : Optional.empty();
    }

    /// Returns the draft as a rate.
    static Draft apply(Line line, Draft draft, Rate rate) {
        var quantity = new Quantity(draft.quantity().amount(), draft.quantity().unit(), rate.per());
        var kind = draft.kind() == Kind.COUNT ? Kind.RATE : draft.kind();
        return draft.as(kind, quantity, Draft.cue(line, rate.begin(), rate.end(), "rate"));
    }

    private static Optional<Rate> after(Line line, Draft draft) {
        boolean verb = false;
        for (int i = draft.end(); i < draft.end() + FAR && line.has(i); i++) {
            var rate = at(line, i, draft.end(), i < draft.end() + NEAR && !verb);
            if (rate.isPresent()) {
                return rate;
            }
            if (NumberWords.counts(line, i) || line.tag(i) == Tag.PUNCT && !line.is(i, "-", "\"")) {
                return Optional.empty();
            }
            verb = verb || line.tag(i) == Tag.VERB;
        }
        return Optional.empty();
    }

    private static Optional<Rate> at(Line line, int i, int end, boolean near) {
        return period(line, i, near)
                .or(() -> near ? base(line, i, end) : Optional.empty())
                .or(() -> near ? adverb(line, i) : Optional.empty());
    }

    /// "a day", "each month", "per year"; but "a day after" and "a day of protest" tell when.
    private static Optional<Rate> period(Line line, int i, boolean near) {
        boolean article = line.is(i, "a", "an") && near;
        boolean clear = line.is(i, "each", "every", "per") || line.is(i, "/") && line.glued(i);
        boolean told = line.is(
                                i + 2, "after", "before", "later", "earlier", "ago", "old", "of", "'s", "-", "when",
                                "long", "or", "in")
                        && !(clear && line.is(i + 2, "of", "after", "before", "in", "or", "when"))
                || article && (line.tag(i + 2) == Tag.NOUN || line.tag(i + 2) == Tag.ADJ);
        boolean numbered = !(line.is(
                        i - 1, "for", "in", "within", "than", "nearly", "almost", "about", "over", "after", "at", "on")
                && article);
        return (article || clear) && line.in(i + 1, PERIODS) && !told && numbered
                ? Optional.of(new Rate(new Per.Period(line.is(i + 1, "annum") ? "year" : line.lower(i + 1)), i, i + 2))
                : Optional.empty();
    }

    /// "per 100,000 people", "per capita", "for every 1,000 births", "for each person"
    private static Optional<Rate> base(Line line, int i, int end) {
        boolean every = line.is(i, "for") && line.is(i + 1, "every", "each") && (line.digits(i + 2) || i == end);
        if (!every && !(line.is(i, "per") && !line.is(i + 1, "cent"))) {
            return Optional.empty();
        }
        int from = every ? i + 2 : i + 1;
        int at = Numerals.at(line, from).map(Numerals.Read::end).orElse(from);
        while (at < from + NEAR && (line.tag(at) == Tag.NOUN || line.tag(at) == Tag.ADJ)) {
            at++;
        }
        if (at == from) {
            return Optional.empty();
        }
        int begin = every && !NumberWords.counts(line, from) ? i + 1 : from;
        return Optional.of(new Rate(new Per.Base(line.words(begin, at)), i, at));
    }

    private static Optional<Rate> adverb(Line line, int i) {
        if (PAPERS.contains(line.lower(i + 1)) || line.is(i, "annual")) {
            return Optional.empty();
        }
        return ADVERBS.entrySet().stream()
                .filter(entry -> line.in(i, entry.getValue()))
                .findFirst()
                .map(entry -> new Rate(new Per.Period(entry.getKey()), i, i + 1));
    }

    /// "Every day, three to five men", "each month some 40 cases"
    private static Optional<Rate> before(Line line, Draft draft) {
        int at = draft.begin() - 1;
        while (line.is(at, ",", "\"", "about", "some")) {
            at--;
        }
        if (line.is(at - 1, "each", "every") && line.in(at, PERIODS)) {
            return Optional.of(new Rate(new Per.Period(line.lower(at)), at - 1, at + 1));
        }
        int start = line.is(0, "\"", "'", "-") ? 1 : 0;
        boolean opens = line.is(start, "each", "every") && line.in(start + 1, PERIODS) && draft.begin() < start + FAR;
        return opens
                ? Optional.of(new Rate(new Per.Period(line.lower(start + 1)), start, start + 2))
                : Optional.empty();
    }
}
