package org.muster.check;

import java.util.List;
import java.util.stream.Stream;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Modality;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Block;

/// A relation check looks at every relation of one sort by itself.
///
/// @param <R> the sort of relation
public abstract class RelationCheck<R extends Relation> implements Check {

    private final Class<R> sort;

    protected RelationCheck(Class<R> sort) {
        this.sort = sort;
    }

    @Override
    public final List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> Stream.concat(
                        relations(corpus, doc)
                                .flatMap(relation -> of(corpus, doc, relation).stream()
                                        .flatMap(finding -> Credence.of(corpus, doc, relation, finding).stream())),
                        unstated(corpus, doc).stream()))
                .toList();
    }

    /// Returns what the check finds without the text relating the figures; nothing, unless the check looks for it.
    protected List<Finding> unstated(Corpus corpus, ReadDocument doc) {
        return List.of();
    }

    /// Arithmetic must hold between numbers that are only planned or forecast, too.
    private Stream<R> relations(Corpus corpus, ReadDocument doc) {
        return corpus.supposed(doc, sort)
                .filter(relation -> sort == Relation.PartOf.class
                        || relation.figures().stream()
                                .flatMap(figure -> corpus.claim(figure).stream())
                                .allMatch(RelationCheck::mustHold));
    }

    private static boolean mustHold(Claim claim) {
        return Corpus.isAsserted(claim) || claim.block() == Block.BODY && claim.modality() != Modality.DENIED;
    }

    /// Returns how far an agreement is shown: where the numbers were chosen because they fit, that they are those meant
    /// is only likely, and nobody should take them for checked.
    protected static Sameness sameness(Relation relation, Verdict verdict) {
        return verdict == Verdict.AGREE && relation.isChosenByFit() ? Sameness.LIKELY : meant(relation);
    }

    /// Returns how far the words show that these numbers are meant.
    protected static Sameness meant(Relation relation) {
        return relation.isOnlyLikely() ? Sameness.LIKELY : Sameness.SHOWN;
    }

    /// Returns what there is to say of one relation.
    protected abstract List<Finding> of(Corpus corpus, ReadDocument doc, R relation);
}
