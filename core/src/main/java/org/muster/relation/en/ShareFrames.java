package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Token;

/// Share frames are shares that stand beside a part and a whole, whatever lies between: "vaccinated 1.17 million in
/// eight days, 90 percent of the 1.3 million", "2,340 sales, 1,521 of them flats, which is 65 per cent".
///
/// Where the share stands between its part and its whole, or after a part that is counted "of" its whole, these are
/// meant even if they do not fit; elsewhere only numbers that fit are taken.
final class ShareFrames {

    private static final RuleId RULE = new RuleId("relation.share.frame");
    private static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);
    private static final Set<String> THESE = Set.copyOf(RelationWords.of("these"));
    private static final Set<String> NOT_A_SHARE_OF = Set.of("than", "points", "point");

    /// "10.08 million made up three fifths of an income of 16.8 million".
    private static final Set<String> REPRESENTS = Set.of("made", "makes", "make", "represents", "represented");

    private static final Set<String> SETTING_OFF = Set.of(",", "or", "-", "—", "–");
    private static final Set<String> STOPS = Set.of(",", "and", ";", ":", "(", ")", ".", "with", "in", "who");
    private static final Set<String> AGAINST = Set.of("against", "versus");
    private static final Set<String> COMPARED = Set.of("against", "versus", "than", "compared");
    private static final Set<String> PARTING = Set.of("and", "while", ";", "though", "although", "but", "whereas");
    private static final Set<String> RATIOS = Set.copyOf(RelationWords.of("ratio-named"));
    private static final Set<String> REST = Set.of("rest", "remainder", "others", "remaining");
    private static final int TO_WHOLE = 6;
    private static final int TO_NAMED = 9;
    private static final int TO_REST = 3;
    private static final Rational TWENTY = Rational.of(20);

    private ShareFrames() {}

    /// Returns what the shares of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent() && figure.get().kind() == Kind.SHARE) {
                var near = new Neighbours(passage, line, i, figure.get());
                if (Directions.of(near).isEmpty()
                        && !OtherShares.is(near)
                        && !isOfRest(near)
                        && NOT_A_SHARE_OF.stream().noneMatch(word -> says(near, word))) {
                    stated(near).ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    /// "17.4 million for sets, half of the rest": the rest is seldom printed.
    static boolean isOfRest(Neighbours near) {
        var after = near.following(TO_REST);
        return !after.isEmpty()
                && after.getFirst().is("of")
                && after.stream().anyMatch(token -> REST.contains(token.lower()));
    }

    private static boolean says(Neighbours near, String word) {
        return near.following(2).stream().anyMatch(token -> token.is(word));
    }

    private static Optional<Relation> stated(Neighbours near) {
        var share = near.figure();
        var whole = wholeAfter(near);
        var told = ToldLast.of(near).or(() -> Turnouts.of(near));
        if (told.isPresent()) {
            return told.map(two -> relation(near, two.part(), two.whole()));
        }
        var part = near.ahead(Passage::additive);
        if (part.isPresent() && whole.isEmpty() && Setting.prepared(near.line(), part.get(), AGAINST)) {
            return ratio(near, part.get()).map(two -> relation(near, two.part(), two.whole()));
        }
        var counted = part.flatMap(found -> wholeOf(near, found));
        if (part.isPresent()
                && whole.isPresent()
                && Frames.alike(part.get(), whole.get())
                && isSetOff(near, part.get())) {
            return Optional.of(relation(near, better(near, whole.get(), part.get()), whole.get()));
        }
        if (whole.isEmpty() && counted.isPresent() && isSetOff(near, part.get())) {
            return Optional.of(relation(near, part.get(), counted.get()));
        }
        var meant = onlyOther(near);
        var stated = meant.<Relation>map(two -> relation(near, two.part(), two.whole()));
        return fitting(near, share, whole)
                .filter(fit -> stated.isEmpty()
                        || !stated.get().figures().equals(fit.figures()) && !isSlipIn(near, meant.get(), fit))
                .or(() -> stated);
    }

    /// "decided 25,000 cases and granted protection in 11,250, or 45 percent": the only larger number before it;
    /// without
    /// "or" the share may be that of the number told first, "620 were ill in a camp of 2,480, a quarter".
    private static Optional<Two> onlyOther(Neighbours near) {
        var part = near.ahead(Passage::additive);
        boolean or = near.preceding(1).stream().anyMatch(token -> token.is("or") || token.is("("));
        boolean beside = part.isPresent() && Setting.index(near.line(), part.get()) + 2 == near.at();
        if (part.isEmpty() || !or && !beside || !isSetOff(near, part.get())) {
            return Optional.empty();
        }
        var others = near.line().all().stream()
                .filter(other -> other.span().end() <= part.get().span().begin())
                .filter(other -> Frames.alike(other, part.get()))
                .filter(other -> !other.equals(part.get()) && !isShared(near, other, part.get()))
                .toList();
        if (near.base(other -> Frames.alike(other, part.get())).isPresent()) {
            return Optional.empty();
        }
        if (others.size() == 1 && Siblings.are(near, others.getFirst(), part.get())) {
            return Siblings.whole(near, others.getFirst(), part.get()).map(whole -> new Two(part.get(), whole));
        }
        boolean meant = others.size() == 1
                && (Tally.value(part.get()).compareTo(Tally.value(others.getFirst())) < 0
                        || or && OneSlip.share(near.figure(), part.get(), others.getFirst()));
        return meant ? Optional.of(new Two(part.get(), others.getFirst())) : Optional.empty();
    }

    /// "claims of 52 million against cover of 65 million, a ratio of 80 percent": set against one another, the two are
    /// taken in the order that fits, or else as they are told.
    private static Optional<Two> ratio(Neighbours near, Figure second) {
        boolean named = near.preceding(TO_REST).stream().anyMatch(token -> RATIOS.contains(token.lower()));
        var first = near.line().all().reversed().stream()
                .filter(other -> other.span().end() <= second.span().begin() && Frames.alike(other, second))
                .findFirst();
        return first.filter(_ -> named && isSetOff(near, second))
                .map(other ->
                        Tally.share(near.figure(), second, other) ? new Two(second, other) : new Two(other, second));
    }

    /// "In the towns 28,800 came, 96 percent; in the country 14,400": what has a share of its own is no whole of
    /// another.
    private static boolean isShared(Neighbours near, Figure other, Figure part) {
        return near.line().all().stream()
                .anyMatch(share -> share.kind() == Kind.SHARE
                        && other.span().end() <= share.span().begin()
                        && share.span().end() <= part.span().begin());
    }

    /// "examined 300 and found 105, or 5 percent": the two of the line would fit but for one slip, and outweigh what
    /// fits in another.
    private static boolean isSlipIn(Neighbours near, Two meant, Relation fitting) {
        var own = near.line().all().stream().map(Figure::id).toList();
        return !own.containsAll(fitting.figures()) && OneSlip.share(near.figure(), meant.part(), meant.whole());
    }

    /// A part and its whole.
    private record Two(Figure part, Figure whole) {}

    /// A figure between the part and the share ("in eight days") is passed over where an earlier one fits.
    private static Figure better(Neighbours near, Figure whole, Figure part) {
        return near.line().all().reversed().stream()
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .filter(other -> Frames.alike(other, whole) && Tally.share(near.figure(), other, whole))
                .findFirst()
                .orElse(part);
    }

    static Optional<Relation> fitting(Neighbours near, Figure share, Optional<Figure> whole) {
        int end = near.line().tokens().getLast().span().end();
        var candidates =
                near.all(figure -> Passage.additive(figure) && figure.span().begin() < end);
        Predicate<Figure> wanted = figure -> whole.isEmpty() || whole.get().equals(figure);
        for (var one : candidates) {
            for (var other : candidates) {
                if (touches(near, one, other)
                        && !one.equals(other)
                        && wanted.test(other)
                        && Frames.alike(one, other)
                        && Tally.value(one).compareTo(Tally.value(other)) < 0
                        && Tally.share(share, one, other)) {
                    return Optional.of(relation(near, one, other, FITTING));
                }
            }
        }
        return Optional.empty();
    }

    /// One of the two stands in the share's own line; numbers as small as "two" and "17" of different lines fit by
    /// chance.
    private static boolean touches(Neighbours near, Figure part, Figure whole) {
        var own = near.line().all();
        return own.contains(part) && own.contains(whole)
                || (own.contains(part) || own.contains(whole)) && TWENTY.compareTo(Tally.value(whole)) <= 0;
    }

    /// "60 percent of the 1.3 million", "of an expected gross domestic product of 1.3 million".
    static Optional<Figure> wholeAfter(Neighbours near) {
        var tokens = near.line().tokens();
        int i = near.at() + 1;
        if (tokens.size() <= i + 1 || !tokens.get(i).is("of") || isThem(tokens.get(i + 1))) {
            return Optional.empty();
        }
        int most = i + 1 + (tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an") ? TO_NAMED : TO_WHOLE);
        for (int j = i + 1; j < Math.min(tokens.size(), most); j++) {
            var figure = near.line().figure(tokens.get(j));
            if (figure.isPresent() || STOPS.contains(tokens.get(j).lower())) {
                return figure.filter(Passage::additive)
                        .filter(whole -> !Described.isLimit(near.line(), near.at(), whole));
            }
        }
        return Optional.empty();
    }

    /// "half of them under 30": the number after says of what age they are.
    private static boolean isThem(Token token) {
        return token.is("them") || token.is("whom") || token.is("which");
    }

    /// "102,000 of 170,000 children", "1,521 of them".
    private static Optional<Figure> wholeOf(Neighbours near, Figure part) {
        var tokens = near.line().tokens();
        int i = Setting.index(near.line(), part) + 1;
        if (tokens.size() <= i + 1 || !tokens.get(i).is("of")) {
            return wholeBefore(near, part);
        }
        if (THESE.contains(tokens.get(i + 1).lower())) {
            return these(near, part);
        }
        for (int j = i + 1; j < Math.min(tokens.size(), i + 1 + TO_WHOLE); j++) {
            var figure = near.line().figure(tokens.get(j));
            if (figure.isPresent()) {
                return figure.filter(other -> Frames.alike(part, other));
            }
        }
        return Optional.empty();
    }

    /// What "these" goes back to: the nearest number of which the share is right, else the one nearest before; never
    /// one that another is compared with ("3,200 dead, against 2,900 on Wednesday. Lorn has 1,900 of them").
    private static Optional<Figure> these(Neighbours near, Figure part) {
        var candidates = near.all(other -> Frames.alike(part, other)
                && !other.equals(part)
                && other.span().end() <= part.span().begin()
                && !Setting.prepared(near.passage().lineOf(other), other, COMPARED));
        return candidates.stream()
                .filter(other -> Tally.share(near.figure(), part, other))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    /// "Of 480 flights 312, or 65 percent, were grounded."
    private static Optional<Figure> wholeBefore(Neighbours near, Figure part) {
        var tokens = near.line().tokens();
        int place = Setting.index(near.line(), part);
        int these = place - 1 - (2 < place && tokens.get(place - 1).is(",") ? 1 : 0);
        if (1 <= these
                && tokens.get(these - 1).is("of")
                && THESE.contains(tokens.get(these).lower())) {
            return these(near, part);
        }
        for (int i = place - 1; 0 < i; i--) {
            var figure = near.line().figure(tokens.get(i));
            boolean alike = figure.isPresent() && Frames.alike(part, figure.get());
            if (alike && THESE.contains(tokens.get(i - 1).lower())) {
                return these(near, part);
            }
            if (figure.isPresent()) {
                boolean of = Setting.isOfWhole(tokens, i - 1) || Setting.isOfWhole(tokens, i - 2);
                return figure.filter(other -> of && Frames.alike(part, other));
            }
        }
        return Optional.empty();
    }

    /// A comma, dash, "or" or brackets of its own set a share off from the part that it repeats.
    static boolean isSetOff(Neighbours near, Figure part) {
        List<Token> between = near.line().tokens().subList(Setting.index(near.line(), part) + 1, near.at());
        return between.stream().noneMatch(token -> PARTING.contains(token.lower()))
                && (Setting.isEnclosed(near.line(), near.at())
                        || between.stream()
                                .anyMatch(token ->
                                        SETTING_OFF.contains(token.lower()) || REPRESENTS.contains(token.lower())));
    }

    private static Relation relation(Neighbours near, Figure part, Figure whole) {
        return relation(near, part, whole, RULE);
    }

    private static Relation relation(Neighbours near, Figure part, Figure whole, RuleId rule) {
        return new Relation.ShareOf(
                near.figure().id(),
                new Side.Printed(part.id()),
                new Side.Printed(whole.id()),
                new Cue(near.figure().span(), rule));
    }
}
