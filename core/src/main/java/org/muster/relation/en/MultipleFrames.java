package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Multiple frames are multiples that stand between what was multiplied and what came of it: "3.6 million crowns, three
/// times as high as the last one, of 1.2 million".
///
/// A number after "as", "the" or "than" is the base, whether it fits or not, and what it came to is the number that
/// fits or else what the multiple is told of; without one, two numbers near it are taken if they fit.
final class MultipleFrames {

    private static final RuleId RULE = new RuleId("relation.multiple.frame");
    private static final RuleId TIMES_MORE = new RuleId("relation.multiple.times-more");
    private static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);
    private static final Set<String> MORE = Set.copyOf(RelationWords.of("more"));
    private static final Set<String> BASED = Set.of("as", "the", "than", "of", "last", "its");
    private static final Set<String> MANY = Set.of("many", "much", "high", "large", "big", "long", "often", "far");
    private static final Set<String> SET_AGAINST = Set.of("compared", "against", "versus", "as", "than", "from", "of");
    private static final int REACH = 9;

    /// "half as much as at its rival's, where the price is 48 million".
    private static final Set<String> WHEN = Set.of("when", "where");
    /// "had doubled after the theft of two lorries": what tells when or why is no base.
    static final Set<String> BECAUSE =
            Set.of("after", "because", "since", "following", "while", "although", "despite", "amid", "until", "before");

    private static final int FAR = 15;
    private static final int BESIDE = 7;

    private MultipleFrames() {}

    /// Returns what the multiples of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent() && figure.get().kind() == Kind.MULTIPLE) {
                var near = new Neighbours(passage, line, i, figure.get());
                if (!isMore(near)) {
                    stated(near).ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    /// "Three times more than" has two meanings, and a check of its own.
    private static boolean isMore(Neighbours near) {
        return near.following(2).stream()
                .anyMatch(token -> RelationWords.of("more").contains(token.lower())
                        || RelationWords.of("less").contains(token.lower()));
    }

    private static Optional<Relation> stated(Neighbours near) {
        var candidates = near.all(figure -> Passage.additive(figure) && Tally.isNumber(figure));
        var base = base(near);
        if (isOfNoun(near, candidates)) {
            return Optional.empty();
        }
        if (isOfOther(near.line(), near.figure())
                && base.filter(each -> isOfOne(near, each)).isEmpty()) {
            return Optional.empty();
        }
        if (base.isEmpty()) {
            return free(near, candidates);
        }
        var before = base.get();
        var afters = candidates.stream()
                .filter(figure -> !figure.equals(before) && Frames.alike(figure, before))
                .filter(figure ->
                        isOfVerb(near, figure) && !isAdded(near.passage().lineOf(figure), figure))
                .toList();
        var meant = near.subject(after -> afters.contains(after) && !Tally.isFar(before, after));
        return afters.stream()
                .filter(after -> fits(near, before, after))
                .findFirst()
                .map(after -> relation(near, before, after, meant.equals(Optional.of(after)) ? rule(near) : FITTING))
                .or(() -> meant.map(after -> relation(near, before, after, rule(near))));
    }

    /// "six fines; in the next town, with twice as many people, there were 31": the multiple is of what no number
    /// before
    /// it counts.
    private static boolean isOfNoun(Neighbours near, List<Figure> candidates) {
        var after = near.following(4);
        return 3 < after.size()
                && after.get(0).is("as")
                && MANY.contains(after.get(1).lower())
                && after.get(2).tag() == Tag.NOUN
                && (after.get(3).tag() == Tag.PUNCT || after.get(3).tag() == Tag.ADP)
                && !after.get(3).is("as")
                && candidates.stream()
                        .filter(figure ->
                                figure.span().end() <= near.figure().span().begin())
                        .noneMatch(figure ->
                                near.passage().counts(figure, after.get(2).lemma()));
    }

    private static Optional<Figure> base(Neighbours near) {
        boolean based = false;
        var tokens = near.line().tokens();
        for (int i = near.at() + 1; i < Math.min(tokens.size(), near.at() + 1 + FAR); i++) {
            var figure = near.line().figure(tokens.get(i));
            if (near.at() + REACH < i && figure.isPresent() && !Setting.prepared(near.line(), figure.get(), WHEN)) {
                return Optional.empty();
            }
            if (figure.isPresent() && !figure.get().text().equals("one")) {
                return based && !isResult(near, figure.get())
                        ? figure.filter(Passage::additive).filter(Tally::isNumber)
                        : Optional.empty();
            }
            based |= BASED.contains(tokens.get(i).lower());
            if (isClosed(tokens, i)
                    || tokens.get(i).is("and")
                    || tokens.get(i).is(":")
                    || tokens.get(i).is(";")
                    || BECAUSE.contains(tokens.get(i).lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "paid 900, ten times as much, with a lamp from 80", "will halve its guard, bringing home 300":
    /// what is said behind the mark is no base, unless a word sets it against what was told.
    private static boolean isClosed(List<Token> tokens, int i) {
        boolean as = 1 < i
                && tokens.get(i).is(",")
                && tokens.get(i - 2).is("as")
                && MANY.contains(tokens.get(i - 1).lower())
                && i + 1 < tokens.size()
                && !SET_AGAINST.contains(tokens.get(i + 1).lower());
        boolean doing = tokens.get(i).is(",")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag() == Tag.VERB
                && tokens.get(i + 1).lower().endsWith("ing");
        return as || doing;
    }

    /// "opens three more wards with 40 beds each, doubling the number of 160": neither what is added nor
    /// what each has is what it came to.
    static boolean isAdded(Line line, Figure after) {
        int next = Setting.index(line, after) + 1;
        boolean more = next + 1 < line.tokens().size()
                && line.tokens().get(next).is("more")
                && line.tokens().get(next + 1).tag() == Tag.NOUN;
        return more
                || line.tokens().subList(next, Math.min(next + 2, line.tokens().size())).stream()
                        .anyMatch(token -> token.is("each") || token.is("apiece"));
    }

    /// "eleven of the lifts were mended and costs had doubled": what a verb doubles is its subject, and no count of
    /// another thing told before it.
    private static boolean isOfVerb(Neighbours near, Figure after) {
        return !Multiples.isVerb(near.figure())
                || !Passage.count(after)
                || near.figure().span().end() <= after.span().begin()
                || Multiples.ofSubject(near, after);
    }

    /// "doubled its group to 20": what it came to.
    private static boolean isResult(Neighbours near, Figure figure) {
        return near.line().tokens().get(Setting.index(near.line(), figure) - 1).is("to");
    }

    /// "twice the 15 minutes of May", and not "twice as long as on Monday, when two trains failed".
    private static boolean isOfOne(Neighbours near, Figure base) {
        return !Setting.prepared(near.line(), base, WHEN);
    }

    /// "carried 4.1 million passengers a year, three times as many as in her first", "40 minutes late, twice as long":
    /// what stands beside the multiple is what is multiplied, and no other number, though it cannot be added up.
    static boolean isOfOther(Line line, Figure multiple) {
        int at = Setting.index(line, multiple);
        return line.all().reversed().stream()
                .filter(other -> other.span().end() <= multiple.span().begin())
                .findFirst()
                .filter(other -> at - Setting.index(line, other) <= BESIDE)
                .filter(other -> !Passage.additive(other)
                        || other.kind() != Kind.MONEY && !(other.quantity().per() instanceof Per.Nothing))
                .isPresent();
    }

    private static Optional<Relation> free(Neighbours near, List<Figure> candidates) {
        for (var after : candidates) {
            for (var before : candidates) {
                if (!before.equals(after)
                        && isBeside(near, before, after)
                        && (!Passage.count(before) || near.passage().sameNoun(before, after))
                        && Frames.alike(before, after)
                        && fits(near, before, after)) {
                    return Optional.of(relation(near, before, after, FITTING));
                }
            }
        }
        return Optional.empty();
    }

    /// Two numbers of other sentences have nothing to do with the multiple, and fit it by chance.
    private static boolean isBeside(Neighbours near, Figure before, Figure after) {
        return near.line().all().contains(before) || near.line().all().contains(after);
    }

    private static boolean fits(Neighbours near, Figure before, Figure after) {
        return Tally.share(near.figure(), after, before);
    }

    /// "Three times more than" can be read in two ways, "three times as many as" in one.
    private static RuleId rule(Neighbours near) {
        var tokens = near.line().tokens();
        int next = near.at() + 1;
        boolean more = next + 1 < tokens.size()
                && MORE.contains(tokens.get(next).lower())
                && tokens.get(next + 1).is("than");
        return more ? TIMES_MORE : RULE;
    }

    private static Relation relation(Neighbours near, Figure before, Figure after, RuleId rule) {
        boolean turned = !fits(near, before, after) && Multiples.isFall(near.line(), near.figure());
        return new Relation.Multiplied(
                near.figure().id(),
                new Side.Printed((turned ? after : before).id()),
                new Side.Printed((turned ? before : after).id()),
                new Cue(near.figure().span(), rule));
    }
}
