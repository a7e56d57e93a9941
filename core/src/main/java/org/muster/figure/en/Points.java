package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Digits;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;

/// Points: those of polls are percentage points, those of an index a unit of their own, those of games are counted.
final class Points {

    private static final Set<String> POLLS = Set.of(
            "poll",
            "polls",
            "polling",
            "percent",
            "%",
            "percentage",
            "survey",
            "surveys",
            "voters",
            "approval",
            "margin of error",
            "electorate",
            "ratings",
            "pollster",
            "swing");
    private static final Set<String> SURE = Set.of("poll", "polls", "polling", "pollster", "pollsters", "survey");
    private static final Set<String> MARKETS = Set.of(
            "index",
            "shares",
            "stocks",
            "market",
            "markets",
            "trading",
            "exchange",
            "dow",
            "nasdaq",
            "ftse",
            "nikkei",
            "investors");

    private Points() {}

    /// Returns whether the line speaks of a poll.
    static boolean polled(Line line) {
        return holds(line, POLLS);
    }

    /// Returns what a point is worth in the line: a hundredth where it speaks of percentages.
    static Scale scale(Line line) {
        return polled(line)
                ? new Scale(Kind.SHARE, new Unit.Measured("percentage-point", "point"), Rational.of(1, 100), "point")
                : new Scale(Kind.OTHER, new Unit.Measured("point", "point"), Rational.ONE, "point");
    }

    /// Returns whether the text as a whole reports a poll.
    static boolean aboutPoll(Text text) {
        for (var sentence : text.sentences()) {
            for (var token : sentence.tokens()) {
                if (SURE.contains(token.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Returns the draft with its points, in the unit that the text around it makes of them.
    static Draft read(Line line, Draft draft, boolean polled) {
        if (draft.kind() != Kind.COUNT) {
            return draft;
        }
        if (polled && (line.is(draft.end() - 1, "digits") || isAnswer(line, draft) || isLead(line, draft))) {
            var share = Quantity.of(hundredth(draft.quantity().amount()));
            return draft.as(Kind.SHARE, share, Draft.cue(line, draft.begin(), draft.end(), "share.poll"));
        }
        int at = line.hyphen(draft.end()) ? draft.end() + 1 : draft.end();
        boolean market = holds(line, MARKETS);
        return line.is(at, "point", "points") && (market || polled) ? worth(line, draft, at, market) : draft;
    }

    private static Draft worth(Line line, Draft draft, int at, boolean market) {
        var amount = draft.quantity().amount();
        var cue = Draft.cue(line, at, at + 1, "unit.point");
        var longer = new Draft(draft.begin(), at + 1, draft.kind(), draft.quantity(), draft.cues());
        return market
                ? longer.as(Kind.OTHER, with(amount, "point", line.text(at)), cue)
                : longer.as(Kind.SHARE, with(hundredth(amount), "percentage-point", "percentage points"), cue);
    }

    /// "Forty-one, yes; fifty-two, no"
    private static boolean isAnswer(Line line, Draft draft) {
        int at = line.is(draft.end(), ",") ? draft.end() + 1 : draft.end();
        boolean most = draft.quantity()
                .amount()
                .exact()
                .high()
                .value()
                .filter(high -> high.compareTo(Rational.of(100)) <= 0)
                .isPresent();
        return most && line.is(at, "yes", "no", "undecided") && (line.tag(at + 1) == Tag.PUNCT || !line.has(at + 1));
    }

    /// "had her ahead by nine"
    private static boolean isLead(Line line, Draft draft) {
        boolean ahead = line.is(draft.begin() - 1, "by") && line.is(draft.begin() - 2, "ahead", "behind");
        return ahead && (line.tag(draft.end()) == Tag.PUNCT || !line.has(draft.end()));
    }

    private static Quantity with(Amount amount, String code, String worded) {
        var quantity = Quantity.of(amount);
        return new Quantity(amount, new Unit.Measured(code, worded), quantity.per());
    }

    static Amount hundredth(Amount amount) {
        var percent = Rational.of(1, 100);
        return switch (amount) {
            case Amount.Point(var numeral) -> new Amount.Point(Digits.scaled(numeral, percent));
            case Amount.AtLeast(var numeral) -> new Amount.AtLeast(Digits.scaled(numeral, percent));
            case Amount.MoreThan(var numeral) -> new Amount.MoreThan(Digits.scaled(numeral, percent));
            case Amount.AtMost(var numeral) -> new Amount.AtMost(Digits.scaled(numeral, percent));
            case Amount.LessThan(var numeral) -> new Amount.LessThan(Digits.scaled(numeral, percent));
            case Amount.Between(var low, var high) ->
                new Amount.Between(Digits.scaled(low, percent), Digits.scaled(high, percent));
            case Amount.Hedged hedged -> new Amount.Hedged(hundredth(hedged.amount()), hedged.hedge());
            case Amount.Vague(var word, var least) -> new Amount.Vague(word, least.times(percent));
        };
    }

    private static boolean holds(Line line, Set<String> words) {
        for (int i = 0; i < line.size(); i++) {
            if (line.in(i, words)) {
                return true;
            }
        }
        return false;
    }
}
