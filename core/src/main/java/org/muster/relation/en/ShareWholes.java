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
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Share wholes are the numbers of earlier sentences that a share goes back to by its words, whether they fit or not:
/// "a quarter of that", "60 percent of the season's total", "1,992, a rate of 83 percent"; and the part that the next
/// sentence makes of a share ("18 percent of the 5,500 families asked … That is 990 families").
///
/// Where another number of the report fits, that one is meant.
final class ShareWholes {

    private static final RuleId RULE = new RuleId("relation.share.whole-before");
    private static final Set<String> THAT = Set.of("that", "it", "this", "those", "these", "them", "which");
    private static final Set<String> THESE = Set.copyOf(RelationWords.of("these"));
    private static final Set<String> TOTALS = Set.copyOf(RelationWords.of("whole-named"));
    private static final Set<String> RATES = Set.copyOf(RelationWords.of("rate-named"));
    private static final Set<String> MAKING = Set.copyOf(RelationWords.of("makes-total"));
    private static final Set<String> ONLY_SOME = Set.of("who", "that", "whose", "with", "under", "over", "aged");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "all", "these", "those");
    private static final Set<String> PLACED = Set.of("in", "at", "within", "across", "over");
    private static final int TO_NOUN = 5;
    private static final int TO_PART = 5;

    private ShareWholes() {}

    /// Returns what the shares of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent() && figure.get().kind() == Kind.SHARE && Tally.isNumber(figure.get())) {
                var near = new Neighbours(passage, line, i, figure.get());
                if (Directions.of(near).isEmpty() && !OtherShares.is(near) && !ShareFrames.isOfRest(near)) {
                    stated(near).ifPresent(relations::add);
                }
            }
        }
        outcome(line, passage).ifPresent(relations::add);
        return relations;
    }

    private static Optional<Relation> stated(Neighbours near) {
        var both = partOfWhole(near);
        if (both.isPresent()) {
            return both;
        }
        var told = ToldInShare.of(near)
                .flatMap(two ->
                        meant(near, two.part(), two.whole()).map(whole -> relation(near.figure(), two.part(), whole)));
        if (told.isPresent()) {
            return told;
        }
        var part = near.ahead(figure -> Passage.additive(figure) && Tally.isNumber(figure));
        if (part.isEmpty() || !ShareFrames.isSetOff(near, part.get())) {
            return Optional.empty();
        }
        return whole(near, part.get())
                .flatMap(whole -> meant(near, part.get(), whole))
                .map(whole -> relation(near.figure(), part.get(), whole));
    }

    /// A whole that fits, wherever it stands, or else the one that the words bind, unless others fit together; where it
    /// is less than its part, one slip or the two in each other's place explains it better than others far off.
    private static Optional<Figure> meant(Neighbours near, Figure part, Figure bound) {
        var share = near.figure();
        Predicate<Figure> fits =
                other -> Frames.alike(other, part) && !other.equals(part) && Tally.share(share, part, other);
        return near.anywhere(fits)
                .or(() -> Optional.of(bound)
                        .filter(_ ->
                                Tally.value(bound).compareTo(Tally.value(part)) < 0 && OneSlip.share(share, part, bound)
                                        || ShareFrames.fitting(near, share, Optional.empty())
                                                .isEmpty()));
    }

    /// "168,000 of the 210,000 tickets on offer, filling 80 percent of the seats", "61 of 72 boats in six ports, or 85
    /// percent", "180 out of a possible 250, or 72 percent".
    private static Optional<Relation> partOfWhole(Neighbours near) {
        var whole = near.ahead(figure ->
                Passage.additive(figure) && Tally.isNumber(figure) && !Setting.prepared(near.line(), figure, PLACED));
        if (whole.isEmpty() || isOfThese(near) || !ShareFrames.isSetOff(near, whole.get())) {
            return Optional.empty();
        }
        var tokens = near.line().tokens();
        int of = Setting.index(near.line(), whole.get()) - 1;
        while (0 < of && isBeforeNoun(tokens.get(of))) {
            of--;
        }
        if (of < 1 || !tokens.get(of).is("of")) {
            return Optional.empty();
        }
        int part = tokens.get(of - 1).is("out") ? of - 2 : of - 1;
        return part < 0
                ? Optional.empty()
                : near.line()
                        .figure(tokens.get(part))
                        .filter(found -> Frames.alike(found, whole.get()) && Tally.isNumber(found))
                        .map(found -> relation(near.figure(), found, whole.get()));
    }

    /// "420 of 1,150 smiths left, a third of those for good": of the part, and not what part it is.
    private static boolean isOfThese(Neighbours near) {
        var after = near.following(2);
        return after.size() == 2
                && after.getFirst().is("of")
                && THESE.contains(after.getLast().lower());
    }

    /// "a possible 250 million", "all 72 boats".
    private static boolean isBeforeNoun(Token token) {
        return !Line.isFigure(token)
                && (DETERMINERS.contains(token.lower()) || token.tag() == Tag.DET || token.tag() == Tag.ADJ);
    }

    private static Optional<Figure> whole(Neighbours near, Figure part) {
        Predicate<Figure> wanted = other -> Frames.alike(other, part) && !other.equals(part) && Tally.isNumber(other);
        var after = near.following(TO_NOUN);
        if (after.isEmpty() || !after.getFirst().is("of")) {
            boolean rate = near.preceding(3).stream().anyMatch(token -> RATES.contains(token.lower()));
            return rate ? only(near, part, wanted).filter(whole -> !isShared(near.passage(), whole)) : Optional.empty();
        }
        if (2 <= after.size() && THAT.contains(after.get(1).lower())) {
            return after.stream().skip(2).limit(1).anyMatch(token -> token.tag() == Tag.NOUN)
                    ? Optional.empty()
                    : only(near, part, wanted);
        }
        for (int i = 1; i < after.size(); i++) {
            var token = after.get(i);
            if (token.is(",") || ONLY_SOME.contains(token.lower())) {
                return Optional.empty();
            }
            if (TOTALS.contains(token.lower())) {
                return near.passage().antecedent(near.line(), part.span().begin(), wanted);
            }
        }
        return Optional.empty();
    }

    /// "The young are 410,000, or 19 percent. The old are 300,000, or 14 percent": parts beside each other.
    private static boolean isShared(Passage passage, Figure whole) {
        return passage.lineOf(whole).all().stream()
                .filter(other -> whole.span().end() <= other.span().begin())
                .limit(1)
                .anyMatch(other -> other.kind() == Kind.SHARE);
    }

    /// The one number of its sort in the line before, where the part's own line has none.
    private static Optional<Figure> only(Neighbours near, Figure part, Predicate<Figure> wanted) {
        if (near.line().all().stream()
                .anyMatch(other ->
                        wanted.test(other) && other.span().end() <= part.span().begin())) {
            return Optional.empty();
        }
        var before = near.previous().stream()
                .flatMap(line -> line.all().stream())
                .filter(wanted)
                .toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    /// "Only 18 percent of the 5,500 families speak it. That is 990 families."
    private static Optional<Relation> outcome(Line line, Passage passage) {
        if (!line.tokens().getFirst().is("that") && !line.tokens().getFirst().is("this")) {
            return Optional.empty();
        }
        boolean makes = false;
        for (int i = 1; i < Math.min(TO_PART, line.tokens().size()); i++) {
            makes |= MAKING.contains(line.tokens().get(i).lower());
            var part = line.figure(line.tokens().get(i));
            if (part.isPresent()) {
                var near = new Neighbours(passage, line, i, part.get());
                return makes
                                && Passage.additive(part.get())
                                && Directions.of(near).isEmpty()
                        ? near.previous().flatMap(earlier -> outcome(earlier, passage, part.get()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Relation> outcome(Line earlier, Passage passage, Figure part) {
        var shares = earlier.all().stream()
                .filter(figure -> figure.kind() == Kind.SHARE && Tally.isNumber(figure))
                .toList();
        if (shares.size() != 1) {
            return Optional.empty();
        }
        var near = new Neighbours(passage, earlier, Setting.index(earlier, shares.getFirst()), shares.getFirst());
        return ShareFrames.wholeAfter(near)
                .filter(whole -> Frames.alike(whole, part) && Tally.isNumber(whole))
                .map(whole -> relation(shares.getFirst(), part, whole));
    }

    private static Relation relation(Figure share, Figure part, Figure whole) {
        return new Relation.ShareOf(
                share.id(), new Side.Printed(part.id()), new Side.Printed(whole.id()), new Cue(share.span(), RULE));
    }
}
