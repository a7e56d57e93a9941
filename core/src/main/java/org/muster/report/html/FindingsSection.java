package org.muster.report.html;

import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;

/// The findings section lists every finding with its figures, arithmetic and hypotheses.
final class FindingsSection {

    private FindingsSection() {}

    static void append(Markup html, PageIndex index) {
        html.open("section", "id", "findings", "aria-labelledby", "findings-title")
                .element("h2", "Findings", "id", "findings-title");
        if (index.findings().isEmpty()) {
            html.element("p", "Nothing in these figures contradicts, supports or completes anything else.");
        }
        html.open("ol", "class", "findings");
        index.findings().forEach(entry -> finding(html, entry, index));
        html.close("ol").close("section");
    }

    private static void finding(Markup html, PageIndex.Numbered entry, PageIndex index) {
        var finding = entry.finding();
        var verdict = Wording.lower(finding.verdict());
        html.open("li", "id", anchor(finding), "class", "finding " + verdict, "tabindex", "-1");
        html.open("p", "class", "head")
                .element("span", verdict, "class", "badge " + verdict)
                .raw(" ")
                .element("span", finding.check().value(), "class", "check")
                .text(Wording.severity(finding.severity()))
                .close("p");
        html.element("p", finding.message(), "class", "message");
        html.element("p", finding.arithmetic(), "class", "arithmetic");
        html.open("ul", "class", "figures");
        finding.figures()
                .forEach(figure -> index.claim(figure).ifPresent(claim -> {
                    html.open("li")
                            .element("a", "“" + claim.figure().text() + "”", "href", "#f-" + figure.value())
                            .text(" " + claim.measure().words() + ", "
                                    + Wording.window(claim.extent().window()));
                    index.document(claim.figure().document())
                            .ifPresent(
                                    doc -> html.element("span", " " + doc.doc().uri(), "class", "where"));
                    html.close("li");
                }));
        html.close("ul");
        finding.hypotheses().forEach(hypothesis -> hypothesis(html, hypothesis));
        html.element("p", finding.justification().because(), "class", "because").close("li");
    }

    private static void hypothesis(Markup html, Hypothesis hypothesis) {
        html.open("div", "class", "hypothesis")
                .open("p")
                .element("strong", "Perhaps: ")
                .text(hypothesis.message())
                .close("p")
                .element("p", hypothesis.arithmetic(), "class", "arithmetic");
        if (hypothesis.opposed()) {
            html.open("p")
                    .element("strong", "Against it: ")
                    .text(hypothesis.against())
                    .close("p");
        }
        html.close("div");
    }

    static String anchor(Finding finding) {
        return "finding-" + finding.id().value();
    }
}
