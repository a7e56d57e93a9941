package org.muster.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.model.claim.ReadDocument;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Note;

/// Portions cut documents with very many claims into parts that are checked one after the other, so that the cost grows
/// with the length of a document and no faster.
final class Portions {

    /// How many claims of one document are checked at once.
    static final int MOST_CLAIMS = 1000;

    private Portions() {}

    /// Returns the rounds of checking: the first has the first part of every document, the second the second part of
    /// those that have one. Nearly always there is one round, with the documents as they are.
    static List<List<ReadDocument>> rounds(List<ReadDocument> documents) {
        var rounds = new ArrayList<List<ReadDocument>>();
        for (int round = 0; round == 0 || rounds.getLast().size() != 0; round++) {
            int number = round;
            rounds.add(documents.stream()
                    .filter(doc -> number < parts(doc))
                    .map(doc -> parts(doc) == 1 ? doc : part(doc, number))
                    .toList());
        }
        rounds.removeLast();
        return rounds;
    }

    /// Returns what an editor must know of a document that was cut.
    static List<Note> notes(ReadDocument doc) {
        return parts(doc) == 1
                ? List.of()
                : List.of(new Note(
                        "check",
                        doc.claims().getFirst().figure().span(),
                        "With %s figures the report was checked in %s parts of up to %s, and not across them."
                                .formatted(doc.claims().size(), parts(doc), MOST_CLAIMS)));
    }

    private static int parts(ReadDocument doc) {
        return Math.max(1, Math.ceilDiv(doc.claims().size(), MOST_CLAIMS));
    }

    private static ReadDocument part(ReadDocument doc, int number) {
        var claims =
                doc.claims().subList(number * MOST_CLAIMS, Math.min(doc.claims().size(), (number + 1) * MOST_CLAIMS));
        Set<FigureId> figures =
                claims.stream().map(claim -> claim.figure().id()).collect(Collectors.toCollection(HashSet::new));
        var relations = doc.relations().stream()
                .filter(relation -> figures.containsAll(relation.figures()))
                .toList();
        return new ReadDocument(doc.doc(), doc.headline(), doc.names(), claims, relations, doc.coverage(), doc.notes());
    }
}
