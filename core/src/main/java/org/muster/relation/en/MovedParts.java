package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Block;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Moved parts are what a move just told took away or brought, named with the article that points back to
/// it: "will shrink to 640 guards from 910. The 270 men to be withdrawn".
final class MovedParts {

    private static final RuleId RULE = new RuleId("relation.difference.moved.likely");
    private static final Set<String> POINTING = Set.of("the", "these", "those");
    private static final Set<String> OPENING = Set.of("all", "of", "for", "most", "but", "and", "among");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> WHO = Set.of("who", "to", "that", "there", "involved", "in", "at", "affected");
    private static final Set<String> PERSONS = Set.copyOf(RelationWords.of("members"));
    private static final int TO_FIGURE = 3;

    private MovedParts() {}

    /// Returns the difference that the line names behind the move in the one before.
    static List<Relation> in(Line line, Passage passage) {
        if (line.sentence().block() != Block.BODY || line.all().isEmpty()) {
            return List.of();
        }
        var first = line.all().getFirst();
        if (!Passage.additive(first) || !Tally.isNumber(first) || !isPointing(line, first)) {
            return List.of();
        }
        return passage
                .previous(line)
                .filter(each -> each.sentence().block() == Block.BODY)
                .flatMap(each -> move(each, first))
                .filter(ends -> isTelling(line, passage, first, ends))
                .map(ends -> relation(first, ends))
                .stream()
                .toList();
    }

    /// "The 270", "Of the 270", "All the 270".
    private static boolean isPointing(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return 0 < at
                && at <= TO_FIGURE
                && POINTING.contains(line.tokens().get(at - 1).lower())
                && line.tokens().subList(0, at - 1).stream().allMatch(token -> OPENING.contains(token.lower()));
    }

    /// The one move between two numbers like it.
    private static Optional<Ends> move(Line line, Figure part) {
        var moves = line.all().stream()
                .filter(figure -> Frames.alike(figure, part) && Tally.isNumber(figure))
                .filter(figure -> Setting.prepared(line, figure, FROM))
                .flatMap(before -> Moves.reached(line, before, after -> Frames.alike(after, part))
                        .map(after -> new Ends(before, after))
                        .stream())
                .toList();
        return moves.size() == 1 ? Optional.of(moves.getFirst()) : Optional.empty();
    }

    /// Its own words count what moved, or nothing; "the 40 villages" are none of the guards.
    private static boolean isTelling(Line line, Passage passage, Figure part, Ends ends) {
        int next = Setting.index(line, part) + 1;
        if (line.tokens().size() <= next) {
            return false;
        }
        var behind = line.tokens().get(next);
        if (passage.counts(ends.before(), behind.lemma()) || passage.counts(ends.after(), behind.lemma())) {
            return next + 1 < line.tokens().size() && isMoved(line, next + 1)
                    || new Fitting.Difference(part).mended(ends.before(), ends.after());
        }
        boolean bare = behind.tag() == Tag.VERB || WHO.contains(behind.lower());
        boolean persons = behind.tag() == Tag.NOUN && PERSONS.contains(behind.lower());
        boolean fits = new Fitting.Difference(part).eitherWay(ends.before(), ends.after())
                || new Fitting.Difference(part).mended(ends.before(), ends.after());
        return bare
                || persons && next + 1 < line.tokens().size() && isMoved(line, next + 1)
                || isName(line, next) && fits;
    }

    /// "The 270 men to be withdrawn", "the 270 jobs lost".
    private static boolean isMoved(Line line, int at) {
        var token = line.tokens().get(at);
        return WHO.contains(token.lower()) || token.tag() == Tag.VERB;
    }

    private static boolean isName(Line line, int next) {
        return line.tokens().get(next).tag() == Tag.NOUN;
    }

    private static Relation relation(Figure part, Ends ends) {
        boolean more = Tally.value(ends.before()).compareTo(Tally.value(ends.after())) < 0;
        return new Relation.Differs(
                part.id(),
                more ? Direction.MORE : Direction.LESS,
                new Side.Printed(ends.before().id()),
                new Side.Printed(ends.after().id()),
                new Cue(part.span(), RULE));
    }
}
