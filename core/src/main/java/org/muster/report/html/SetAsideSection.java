package org.muster.report.html;

import org.muster.model.finding.SetAside;

/// The section on what is set aside lists the suppressed findings with their reasons, and counts the known ones.
final class SetAsideSection {

    private SetAsideSection() {}

    static void append(Markup html, SetAside aside) {
        if (!aside.known().isEmpty()) {
            html.element(
                    "p",
                    "Findings known from the baseline, not shown again: %s."
                            .formatted(aside.known().size()));
        }
        if (aside.suppressed().isEmpty()) {
            return;
        }
        html.open("section", "id", "suppressed", "aria-labelledby", "suppressed-title")
                .element("h2", "Suppressed", "id", "suppressed-title")
                .open("ul");
        for (var each : aside.suppressed()) {
            html.open("li")
                    .element("span", each.finding().check().value(), "class", "check")
                    .element("p", each.finding().message())
                    .open("p")
                    .element("strong", "Because: ")
                    .text(each.reason())
                    .close("p")
                    .close("li");
        }
        html.close("ul").close("section");
    }
}
