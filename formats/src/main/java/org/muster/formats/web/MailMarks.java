package org.muster.formats.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.muster.formats.web.ShownLine.Part;

/// Mail marks are how mail programs mark in a page what they quote, what leads to it and what they sign with.
final class MailMarks {

    /// Of Gmail, Yahoo, Proton, Zoho and others, with what they put before or behind: "x_gmail_quote",
    /// "ydp1yahoo_quoted".
    private static final Pattern QUOTE = Pattern.compile(
            "gmail_quote(?:_container)?|yahoo_quoted|protonmail_quote|zmail_extra|moz-forward-container");

    private static final Pattern LEAD = Pattern.compile("gmail_attr|moz-cite-prefix");
    private static final Pattern HEADER = Pattern.compile("divRplyFwdMsg|moz-email-headers-table|zwchr");
    private static final Pattern SIGNATURE =
            Pattern.compile("gmail_signature|moz-signature|protonmail_signature_block");
    private static final Pattern RULE = Pattern.compile("border-top:[^;]*solid");
    private static final int FEWEST_FIELDS = 3;

    private MailMarks() {}

    /// Returns the part that an element says it plays within what is quoted: only what leads to more of it.
    static Optional<Part> within(Element element) {
        var names = element.className() + " " + element.id();
        return names.isBlank()
                ? Optional.empty()
                : LEAD.matcher(names).find()
                        ? Optional.of(Part.LEAD)
                        : Optional.of(Part.HEADER)
                                .filter(_ -> HEADER.matcher(names).find());
    }

    /// Returns the part that an element says it plays; none where it says nothing.
    static Optional<Part> of(Element element) {
        var names = element.className() + " " + element.id();
        if (element.nameIs("blockquote")
                && (element.attr("type").equals("cite") || QUOTE.matcher(names).find())) {
            return Optional.of(Part.CITED);
        }
        if (!names.isBlank()) {
            if (LEAD.matcher(names).find()) {
                return Optional.of(Part.LEAD);
            }
            if (HEADER.matcher(names).find()) {
                return Optional.of(Part.HEADER);
            }
            if (SIGNATURE.matcher(names).find()) {
                return Optional.of(Part.SIGNATURE);
            }
            if (QUOTE.matcher(names).find()) {
                // Where the quote itself is marked within, what stands between is an answer.
                return element.selectFirst("blockquote") == null ? Optional.of(Part.CITED) : Optional.empty();
            }
        }
        return isRuled(element) ? Optional.of(Part.HEADER) : Optional.empty();
    }

    /// Outlook draws a line above the header of the earlier mail, whose fields are named in bold letters.
    private static boolean isRuled(Element element) {
        return element.nameIs("div")
                && element.hasAttr("style")
                && RULE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
                && FEWEST_FIELDS
                        <= element.select("b, strong").stream()
                                .filter(field -> field.text().strip().endsWith(":"))
                                .limit(FEWEST_FIELDS)
                                .count();
    }
}
