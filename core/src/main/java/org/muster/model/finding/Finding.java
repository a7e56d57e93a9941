package org.muster.model.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.DocumentId;
import org.muster.model.text.Hashes;

/// A finding is one result of a check: its verdict on some figures, a message, the arithmetic and the proof.
///
/// @param id the hash of check, verdict and figures
/// @param check the check that found it
/// @param verdict what the readings say
/// @param documents the documents concerned, in order
/// @param figures the figures concerned, in the order of the message, at least one
/// @param message a sentence with the figures in it that an editor understands
/// @param arithmetic the reckoning in one line
/// @param justification the proof
/// @param hypotheses what would make the figures agree, best first
public record Finding(
        FindingId id,
        CheckId check,
        Verdict verdict,
        List<DocumentId> documents,
        List<FigureId> figures,
        String message,
        String arithmetic,
        Justification justification,
        List<Hypothesis> hypotheses) {

    /// A finding id names a finding by the hash of what it identifies.
    ///
    /// @param value lower-case hexadecimal digits
    public record FindingId(String value) {}

    public Finding {
        Objects.requireNonNull(id);
        Objects.requireNonNull(check);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(justification);
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
        hypotheses = List.copyOf(hypotheses);
        if (figures.isEmpty() || documents.isEmpty() || message.isBlank() || arithmetic.isBlank()) {
            throw new IllegalArgumentException(
                    "A finding of %s needs figures, a message and its arithmetic.".formatted(check));
        }
    }

    /// Returns what follows for the sentence.
    public Severity severity() {
        return Severity.of(verdict, justification);
    }

    /// Returns the id of a finding of the check on the figures.
    public static FindingId idOf(CheckId check, Verdict verdict, List<FigureId> figures) {
        var parts = new ArrayList<>(List.of(check.value(), verdict.name()));
        figures.stream().map(FigureId::value).sorted().forEach(parts::add);
        return new FindingId(Hashes.of(parts.toArray(String[]::new)));
    }
}
