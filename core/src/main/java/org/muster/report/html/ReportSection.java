package org.muster.report.html;

import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Coverage;

/// The report section shows one report with its figures marked in place, their table, the notes and the coverage.
final class ReportSection {

    private ReportSection() {}

    static void append(Markup html, ReadDocument doc, PageIndex index) {
        var id = doc.doc().id().value();
        html.open("section", "class", "report", "id", "d-" + id, "aria-labelledby", "t-" + id)
                .element("h2", title(doc), "id", "t-" + id)
                .open("p", "class", "where")
                .text(doc.doc().uri())
                .text(doc.doc()
                        .published()
                        .find()
                        .map(date -> ", published " + date.edtf())
                        .orElse(", no date stated"))
                .close("p");
        text(html, doc, index);
        table(html, doc);
        coverage(html, doc.coverage());
        if (!doc.notes().isEmpty()) {
            html.open("details")
                    .element(
                            "summary",
                            doc.notes().size() == 1
                                    ? "1 note on the reading"
                                    : "%s notes on the reading"
                                            .formatted(doc.notes().size()))
                    .open("ul");
            doc.notes().forEach(note -> html.element("li", note.message()));
            html.close("ul").close("details");
        }
        html.close("section");
    }

    static String title(ReadDocument doc) {
        return doc.headline().find().orElse(doc.doc().uri());
    }

    private static void text(Markup html, ReadDocument doc, PageIndex index) {
        var text = doc.doc().text();
        html.open("div", "class", "text");
        int at = 0;
        for (var claim : doc.claims()) {
            var span = claim.figure().span();
            html.text(text.substring(at, span.begin()));
            mark(html, claim, index);
            at = span.end();
        }
        html.text(text.substring(at).stripTrailing()).close("div");
    }

    private static void mark(Markup html, Claim claim, PageIndex index) {
        var id = claim.figure().id().value();
        var findings = index.findingsOf(claim.figure().id());
        var verdict = findings.isEmpty()
                ? "plain"
                : Wording.lower(findings.getFirst().finding().verdict());
        html.open("span", "class", "figure " + verdict, "id", "f-" + id, "tabindex", "0", "aria-describedby", "c-" + id)
                .element("mark", claim.figure().text())
                .open("span", "class", "card", "role", "tooltip", "id", "c-" + id);
        for (var slot : Wording.slots(claim)) {
            html.open("span", "class", "slot")
                    .element("b", slot.get(0))
                    .text(" " + slot.get(1))
                    .close("span");
        }
        for (var entry : findings) {
            var name = Wording.lower(entry.finding().verdict());
            html.element(
                    "a",
                    "finding " + entry.number() + ": " + name,
                    "class",
                    "badge " + name,
                    "href",
                    "#" + FindingsSection.anchor(entry.finding()));
        }
        html.close("span").close("span");
    }

    private static void table(Markup html, ReadDocument doc) {
        html.open("details", "class", "table")
                .element(
                        "summary",
                        "%s figures in a table".formatted(doc.claims().size()))
                .open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Table of figures")
                .open("table")
                .open("thead")
                .open("tr");
        for (var column : new String[] {"as printed", "reads", "counts", "when", "on whose word"}) {
            html.element("th", column, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (var claim : doc.claims()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element(
                            "a",
                            claim.figure().text(),
                            "href",
                            "#f-" + claim.figure().id().value())
                    .close("th")
                    .element("td", Wording.value(claim))
                    .element("td", claim.measure().words())
                    .element("td", Wording.window(claim.extent().window()))
                    .element("td", Wording.source(claim))
                    .close("tr");
        }
        html.close("tbody").close("table").close("div").close("details");
    }

    private static void coverage(Markup html, Coverage coverage) {
        html.element("p", sentence(coverage), "class", "coverage");
    }

    private static String sentence(Coverage coverage) {
        return ("%s numerals: %s in figures, %s in dates and times, %s in names, %s other, %s not understood. "
                        + "Of %s relations that the text states, %s were checked.")
                .formatted(
                        coverage.numerals(),
                        coverage.figures(),
                        coverage.times(),
                        coverage.names(),
                        coverage.others(),
                        coverage.unread(),
                        coverage.relationsStated(),
                        coverage.relationsChecked());
    }
}
