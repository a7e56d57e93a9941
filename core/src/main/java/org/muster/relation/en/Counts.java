package org.muster.relation.en;

import java.util.Optional;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Per;
import org.muster.model.text.Tag;

/// Counts times what falls to each: "two kitchens for 800 each", "5 euros a passenger", "316 per 100,000".
final class Counts {

    private Counts() {}

    static Optional<Relation> each(Fit fit, Passage passage) {
        var each = fit.figure("each").orElseThrow();
        var total = fit.figure("total").orElseThrow();
        Side count = switch (fit.by().builds()) {
            case "each" ->
                counted(fit, passage, each, fit.token("noun").orElseThrow().lemma());
            case "each-of" -> fit.side("count");
            case "each-apiece" -> apiece(fit, passage, total);
            default ->
                fit.token("noun")
                        .<Side>map(noun -> new Side.CountOf(noun.lemma()))
                        .orElseGet(() -> perWords(each));
        };
        return each.id().equals(total.id())
                ? Optional.empty()
                : Optional.of(new Relation.Each(count, each.id(), new Side.Printed(total.id()), fit.cue()));
    }

    private static Side perWords(Figure each) {
        return each.quantity().per() instanceof Per.Base(var words) ? new Side.CountOf(words) : new Side.Unprinted();
    }

    /// "Each kitchen": the nearest count of kitchens before it.
    private static Side counted(Fit fit, Passage passage, Figure each, String noun) {
        return passage.before(
                        fit.line(),
                        each.span().begin(),
                        figure -> Passage.count(figure) && passage.counts(figure, noun))
                .<Side>map(figure -> new Side.Printed(figure.id()))
                .orElseGet(() -> new Side.CountOf(noun));
    }

    /// "The fines came to 8 million, or 5,000 apiece": the nearest count of what the sentence's subject names.
    private static Side apiece(Fit fit, Passage passage, Figure total) {
        return fit.line().tokens().stream()
                .filter(token -> token.tag() == Tag.NOUN
                        && token.span().end() <= total.span().begin())
                .flatMap(noun -> passage
                        .before(
                                fit.line(),
                                total.span().begin(),
                                figure -> Passage.count(figure) && passage.counts(figure, noun.lemma()))
                        .stream())
                .findFirst()
                .<Side>map(figure -> new Side.Printed(figure.id()))
                .orElseGet(Side.Unprinted::new);
    }

    /// "That is a rate of 316 per 100,000 in a country of 2.5 million": the part is the count before it.
    static Optional<Relation> perBase(Fit fit, Passage passage) {
        var rate = fit.figure("rate").orElseThrow();
        var base = fit.id("base").orElseThrow();
        Side part = passage.before(fit.line(), rate.span().begin(), Passage::count)
                .<Side>map(figure -> new Side.Printed(figure.id()))
                .orElseGet(Side.Unprinted::new);
        return rate.quantity().per() instanceof Per.Base
                ? Optional.of(new Relation.PerBase(rate.id(), part, base, fit.cue()))
                : Optional.empty();
    }
}
