package org.muster.model.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.muster.model.finding.Coverage;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Stated;

/// A read document is a document with all that was read of it.
///
/// @param doc the document
/// @param headline its headline, if it has one
/// @param names the proper names it mentions, each word once, in alphabetical order
/// @param claims its claims in span order
/// @param relations what it states between its figures, in span order
/// @param coverage how much was read
/// @param notes what was not understood, in span order
public record ReadDocument(
        Document doc,
        Stated<String> headline,
        List<String> names,
        List<Claim> claims,
        List<Relation> relations,
        Coverage coverage,
        List<Note> notes) {

    public ReadDocument {
        Objects.requireNonNull(doc);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(coverage);
        names = List.copyOf(names);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        notes = List.copyOf(notes);
    }

    /// Returns this document with another coverage and with more notes, in span order.
    public ReadDocument with(Coverage newCoverage, List<Note> more) {
        var all = Stream.concat(notes.stream(), more.stream())
                .sorted(Comparator.comparing(Note::span)
                        .thenComparing(Note::stage)
                        .thenComparing(Note::message))
                .toList();
        return new ReadDocument(doc, headline, names, claims, relations, newCoverage, all);
    }
}
