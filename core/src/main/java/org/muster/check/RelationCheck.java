package org.muster.check;

import java.util.List;
import java.util.stream.Stream;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;

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
                        relations(corpus, doc).flatMap(relation -> of(corpus, doc, relation).stream()),
                        unstated(corpus, doc).stream()))
                .toList();
    }

    /// Returns what the check finds without the text relating the figures; nothing, unless the check looks for it.
    protected List<Finding> unstated(Corpus corpus, ReadDocument doc) {
        return List.of();
    }

    private Stream<R> relations(Corpus corpus, ReadDocument doc) {
        boolean suppositions =
                sort == Relation.PartOf.class || sort == Relation.BringsTo.class || sort == Relation.Deducted.class;
        return suppositions ? corpus.supposed(doc, sort) : corpus.relations(doc, sort);
    }

    /// Returns what there is to say of one relation.
    protected abstract List<Finding> of(Corpus corpus, ReadDocument doc, R relation);
}
