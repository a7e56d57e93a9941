package org.muster.report.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.quantity.FigureId;
import org.muster.report.Place;
import org.muster.report.Places;
import org.muster.report.Report;

/// An index finds the place of a figure that a finding names.
final class Index {

    private final Map<FigureId, Quote> quotes = new HashMap<>();

    Index(Report report) {
        for (var doc : report.documents()) {
            var places = new Places(doc.doc().text());
            doc.claims().forEach(claim -> quotes.put(claim.figure().id(), new Quote(doc, claim, place(places, claim))));
        }
    }

    private static Place place(Places places, Claim claim) {
        return places.at(claim.figure().span().begin());
    }

    Optional<Quote> find(FigureId figure) {
        return Optional.ofNullable(quotes.get(figure));
    }

    /// A figure as it stands in its document.
    record Quote(ReadDocument document, Claim claim, Place place) {

        /// Returns as much of its line as fits the width, the figure marked.
        String context(int width, Ink ink) {
            var text = document.doc().text();
            var span = claim.figure().span();
            var figure = Column.clean(claim.figure().text());
            var before = Column.clean(text.substring(lineBegin(text, span.begin()), span.begin()) + "|");
            before = before.substring(0, before.length() - 1);
            var after = Column.clean("|" + text.substring(span.end(), lineEnd(text, span.end())))
                    .substring(1);
            int room = Math.max(10, width - Column.width(figure) - 2);
            int left = Math.max(room / 2, room - Column.width(after));
            var head = lastOf(before, left);
            var tail = Column.cut(after, room - Column.width(head));
            return head + (ink == Ink.PLAIN ? "[" + figure + "]" : ink.bold(figure)) + tail;
        }

        private static final int FAR = 200;

        private static int lineBegin(String text, int offset) {
            int begin = offset;
            while (0 < begin && offset - begin < FAR && text.charAt(begin - 1) != '\n') {
                begin--;
            }
            return begin;
        }

        private static int lineEnd(String text, int offset) {
            int end = offset;
            while (end < text.length() && end - offset < FAR && text.charAt(end) != '\n') {
                end++;
            }
            return end;
        }

        private static String lastOf(String words, int width) {
            int surplus = Column.width(words) - width;
            return surplus <= 0 ? words : "…" + words.substring(words.offsetByCodePoints(0, surplus + 1));
        }
    }
}
