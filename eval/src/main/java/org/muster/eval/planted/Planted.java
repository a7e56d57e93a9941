package org.muster.eval.planted;

import org.muster.model.text.Document;
import org.muster.model.text.Span;

/// A planted slip is a report with one slip in it.
///
/// @param untouched the report as it was
/// @param slip the sort of slip
/// @param tie the equation that it breaks
/// @param place where the changed words stand in the untouched report
/// @param was the words there
/// @param is the words that replace them
/// @param text the report with the slip
record Planted(Document untouched, Slip slip, Tie tie, Span place, String was, String is, String text) {

    /// Returns a report in which the words at a span are replaced.
    static Planted at(Document untouched, Slip slip, Tie tie, Span place, String is) {
        var text = untouched.text();
        return new Planted(
                untouched,
                slip,
                tie,
                place,
                text.substring(place.begin(), place.end()),
                is,
                text.substring(0, place.begin()) + is + text.substring(place.end()));
    }

    /// Returns the document to check: the same address, another text.
    Document document() {
        return Document.of(untouched.uri(), text).withPublished(untouched.published());
    }

    /// Returns where a span of the untouched report stands now.
    Span moved(Span span) {
        int by = text.length() - untouched.text().length();
        if (span.equals(place)) {
            return new Span(place.begin(), place.end() + by);
        }
        return span.begin() < place.end() ? span : new Span(span.begin() + by, span.end() + by);
    }
}
