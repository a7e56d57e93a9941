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

/// A share told first is one whose part and whole the same sentence prints behind it: "The wards were 90 percent full:
/// 450 of 500 beds were taken", "scored on 45 percent of his throws, landing 9 of 20", "30 percent of the 2,000
/// islanders fell ill, which would be 600".
///
/// A sentence that opens with "that covered 40 percent of the 90 million" has its part in the sentence before.
final class ShareThen {

    private static final RuleId RULE = new RuleId("relation.share.told-first");
    private static final Set<String> THAT = Set.of("that", "this", "it");
    private static final String OF = "of";
    private static final Set<String> CLOSING = Set.of(",", ";", ":", "(", ")", "and", "but", "while", "than", "with");
    private static final Set<String> COMPARED = Set.of("against", "versus", "than", "compared", "from");
    private static final int TO_MARK = 8;
    private static final int TO_PART = 5;
    private static final int TO_WHOLE = 6;
    private static final int TO_SHARE = 4;

    private ShareThen() {}

    /// Returns what the shares of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent() && figure.get().kind() == Kind.SHARE && Tally.isNumber(figure.get())) {
                var near = new Neighbours(passage, line, i, figure.get());
                if (Directions.of(near).isEmpty() && !OtherShares.is(near) && !ShareFrames.isOfRest(near)) {
                    partAndWhole(near)
                            .or(() -> part(near))
                            .or(() -> goesBack(near))
                            .ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    /// "90 percent full: 450 of 500 beds", "45 percent, landing 9 of 20", "38 per cent, or 950 of a possible 2,500".
    private static Optional<Relation> partAndWhole(Neighbours near) {
        if (near.following(1).stream().anyMatch(token -> token.is("of"))) {
            return Optional.empty();
        }
        int mark = mark(near);
        var tokens = near.line().tokens();
        if (mark < 0 || !leads(tokens, mark)) {
            return Optional.empty();
        }
        return first(near, mark + 1, TO_PART)
                .flatMap(part -> whole(near, part).map(whole -> relation(near, part, whole)));
    }

    private static boolean leads(List<Token> tokens, int mark) {
        var next = tokens.get(mark + 1);
        return tokens.get(mark).is(":")
                || next.is("or")
                || next.tag() == Tag.VERB && next.lower().endsWith("ing");
    }

    /// "45 percent of the 412,000 people went hungry, which would be about 185,000".
    private static Optional<Relation> part(Neighbours near) {
        var tokens = near.line().tokens();
        return ShareFrames.wholeAfter(near).filter(Tally::isNumber).flatMap(whole -> {
            for (int i = Setting.index(near.line(), whole) + 1; i + 2 < tokens.size(); i++) {
                if (Line.isFigure(tokens.get(i))) {
                    return Optional.empty();
                }
                if (tokens.get(i).is(",") && isWhichIs(tokens, i + 1)
                        || tokens.get(i).is(":")) {
                    return first(near, i + 1, TO_PART)
                            .filter(part -> Frames.alike(part, whole) && isBare(near, part, whole))
                            .map(part -> relation(near, part, whole));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean isWhichIs(List<Token> tokens, int at) {
        return tokens.get(at).is("which")
                && tokens.subList(at + 1, Math.min(tokens.size(), at + 3)).stream()
                        .anyMatch(token -> token.lemma().equals("be")
                                || token.lemma().equals("mean")
                                || token.lemma().equals("make")
                                || token.lemma().equals("come"));
    }

    /// "of the 400 shops, which would be 60 shops", and not "which would be 900 jobs".
    private static boolean isBare(Neighbours near, Figure part, Figure whole) {
        int next = Setting.index(near.line(), part) + 1;
        return next == near.line().tokens().size()
                || near.line().tokens().get(next).tag() != Tag.NOUN
                || near.passage().sameNoun(part, whole);
    }

    /// "Tickets brought in 30 million. That covered 40 percent of the theatre's 75 million in costs."
    private static Optional<Relation> goesBack(Neighbours near) {
        var tokens = near.line().tokens();
        boolean opens = THAT.contains(tokens.getFirst().lower())
                && near.at() <= TO_SHARE
                && tokens.subList(1, near.at()).stream().anyMatch(token -> token.tag() == Tag.VERB);
        if (!opens) {
            return Optional.empty();
        }
        return ShareFrames.wholeAfter(near).filter(Tally::isNumber).flatMap(whole -> {
            Predicate<Figure> like =
                    figure -> Passage.additive(figure) && Tally.isNumber(figure) && Frames.alike(figure, whole);
            var before = near.previous().stream()
                    .flatMap(earlier -> earlier.all().stream()
                            .filter(like)
                            .filter(figure -> !Setting.prepared(earlier, figure, COMPARED)))
                    .toList();
            return before.size() == 1 ? Optional.of(relation(near, before.getFirst(), whole)) : Optional.empty();
        });
    }

    /// Returns where the colon or comma behind the share and a few words stands, or -1.
    private static int mark(Neighbours near) {
        var tokens = near.line().tokens();
        for (int i = near.at() + 1; i < Math.min(tokens.size() - 1, near.at() + 1 + TO_MARK); i++) {
            if (tokens.get(i).is(",") || tokens.get(i).is(":")) {
                return i;
            }
            if (Line.isFigure(tokens.get(i)) || CLOSING.contains(tokens.get(i).lower())) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Figure> first(Neighbours near, int from, int most) {
        var tokens = near.line().tokens();
        for (int i = from; i < Math.min(tokens.size(), from + most); i++) {
            if (Line.isFigure(tokens.get(i))) {
                return near.line()
                        .figure(tokens.get(i))
                        .filter(Passage::additive)
                        .filter(Tally::isNumber);
            }
            if (CLOSING.contains(tokens.get(i).lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "4,980 of 6,000", "950 tonnes of a possible 2,500 tonnes", "15 shots out of 36".
    private static Optional<Figure> whole(Neighbours near, Figure part) {
        var tokens = near.line().tokens();
        int at = Setting.index(near.line(), part) + 1;
        for (int i = at; i < Math.min(tokens.size(), at + 3); i++) {
            if (tokens.get(i).is(OF)) {
                return first(near, i + 1, TO_WHOLE).filter(whole -> Frames.alike(part, whole));
            }
            if (Line.isFigure(tokens.get(i)) || CLOSING.contains(tokens.get(i).lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Relation relation(Neighbours near, Figure part, Figure whole) {
        return new Relation.ShareOf(
                near.figure().id(),
                new Side.Printed(part.id()),
                new Side.Printed(whole.id()),
                new Cue(near.figure().span(), RULE));
    }
}
