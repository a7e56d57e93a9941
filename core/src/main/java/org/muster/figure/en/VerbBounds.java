package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Quantity;
import org.muster.model.text.Tag;

/// Verbs that bound the number after them: "exceeds 7%", "topped 300"; the verb stays outside the figure.
final class VerbBounds {

    private static final Set<String> VERBS = Words.near("exceed");

    private VerbBounds() {}

    /// Returns the draft as more than its number, where such a verb stands before it.
    static Draft read(Line line, Draft draft) {
        int verb = draft.begin() - 1;
        boolean said = line.tag(verb) == Tag.VERB
                || line.is(verb, "tops", "topped", "exceeds", "exceeded", "surpasses", "surpassed");
        boolean exceeds = VERBS.contains(line.lemma(verb)) && said && !line.is(verb - 1, "not", "n't");
        if (!exceeds || !(draft.quantity().amount() instanceof Amount.Point(var numeral))) {
            return draft;
        }
        var quantity = new Quantity(
                new Amount.MoreThan(numeral),
                draft.quantity().unit(),
                draft.quantity().per());
        return draft.as(draft.kind(), quantity, Draft.cue(line, verb, verb + 1, "bound.verb"));
    }
}
