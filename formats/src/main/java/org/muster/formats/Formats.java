package org.muster.formats;

import java.util.List;
import java.util.stream.Stream;
import org.muster.formats.mail.MailBox;
import org.muster.formats.mail.MailFile;
import org.muster.formats.markdown.MarkdownFile;
import org.muster.formats.office.OfficeFile;
import org.muster.formats.pdf.PdfFile;

/// The formats that can be read, the more particular ones first. To add one, add it here.
final class Formats {

    /// Each by content first, in this order, then each by name.
    private static final List<Format> ALL =
            List.of(new PdfFile(), new OfficeFile(), new MailBox(), new MailFile(), new MarkdownFile(), new WebPage());

    private static final Format LAST = new PlainText();

    private Formats() {}

    /// Returns the format of the content.
    static Format of(Head head) {
        var byContent = ALL.stream().filter(format -> format.begins(head));
        var byName = ALL.stream().filter(format -> format.isNamed(head.name()));
        return Stream.concat(byContent, byName).findFirst().orElse(LAST);
    }
}
