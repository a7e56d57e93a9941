package org.muster.model.claim;

import java.util.List;
import java.util.Objects;
import org.muster.model.finding.Coverage;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Stated;

/// A read document is a document with all that was read of it.
///
/// @param doc the document
/// @param headline its headline, if it has one
/// @param claims its claims in span order
/// @param relations what it states between its figures, in span order
/// @param coverage how much was read
/// @param notes what was not understood, in span order
public record ReadDocument(
        Document doc,
        Stated<String> headline,
        List<Claim> claims,
        List<Relation> relations,
        Coverage coverage,
        List<Note> notes) {

    public ReadDocument {
        Objects.requireNonNull(doc);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(coverage);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        notes = List.copyOf(notes);
    }
}
