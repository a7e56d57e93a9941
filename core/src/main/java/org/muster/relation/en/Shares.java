package org.muster.relation.en;

import java.util.Optional;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Shares: a fraction with its part, its whole or both.
final class Shares {

    private static final RuleId OF_WHOLE = new RuleId("relation.share.of-whole");

    private Shares() {}

    static Optional<Relation> build(Fit fit, Passage passage) {
        var share = fit.figure("share").orElseThrow();
        return switch (fit.by().builds()) {
            case "share", "share-or" ->
                Optional.of(
                        isApposed(fit)
                                ? new Relation.ShareOf(share.id(), fit.side("whole"), new Side.Unprinted(), fit.cue())
                                : new Relation.ShareOf(share.id(), fit.side("part"), fit.side("whole"), fit.cue()));
            case "share-of-these" -> ofThese(fit, passage, share);
            case "share-represents" ->
                fit.figure("whole").isPresent()
                        ? Optional.empty()
                        : passage.quantityBefore(fit.line(), fit.cue().span().begin())
                                .map(part -> new Relation.ShareOf(
                                        share.id(), new Side.Printed(part.id()), new Side.Unprinted(), fit.cue()));
            default -> outcome(fit, passage, share);
        };
    }

    /// "There were 310 of them, 16 percent fewer": a change of theirs is no share of them.
    private static Optional<Relation> ofThese(Fit fit, Passage passage, Figure share) {
        return passage.antecedent(
                        fit.line(),
                        share.span().begin(),
                        figure -> !Setting.isCompared(fit.line(), share)
                                && Passage.count(figure)
                                && ToldLast.mayBeThese(passage, fit.line(), figure))
                .map(whole -> new Relation.ShareOf(
                        share.id(), new Side.Unprinted(), new Side.Printed(whole.id()), fit.cue()));
    }

    /// "77 percent of the exports, four million bags": behind a comma stands what the share comes to.
    private static boolean isApposed(Fit fit) {
        var tokens = fit.line().tokens();
        return fit.by().rule().equals(OF_WHOLE)
                && fit.figure("whole")
                        .filter(whole -> tokens
                                .subList(
                                        Setting.index(
                                                fit.line(), fit.figure("share").orElseThrow()),
                                        Setting.index(fit.line(), whole))
                                .stream()
                                .anyMatch(token -> token.is(",")))
                        .isPresent();
    }

    /// "That makes a fine the outcome of four verdicts in five": the part is the figure whose noun the sentence names.
    private static Optional<Relation> outcome(Fit fit, Passage passage, Figure share) {
        return passage.previous(fit.line())
                .flatMap(previous -> previous.all().stream()
                        .filter(Passage::count)
                        .filter(figure -> named(fit, passage, figure))
                        .findFirst())
                .map(part ->
                        new Relation.ShareOf(share.id(), new Side.Printed(part.id()), new Side.Unprinted(), fit.cue()));
    }

    private static boolean named(Fit fit, Passage passage, Figure figure) {
        return fit.match().tokens().subList(fit.match().begin(), fit.match().end()).stream()
                .filter(token -> token.tag() == Tag.NOUN || token.tag() == Tag.ADJ)
                .anyMatch(token -> passage.counts(figure, token.lemma()));
    }
}
