package org.muster.formats;

import java.util.List;
import java.util.stream.Stream;
import org.muster.formats.container.Gzip;
import org.muster.formats.container.Tar;
import org.muster.formats.container.Wacz;
import org.muster.formats.container.Warc;
import org.muster.formats.container.Zip;
import org.muster.formats.feed.Feed;
import org.muster.formats.mail.MailBox;
import org.muster.formats.mail.MailFile;
import org.muster.formats.markdown.MarkdownFile;
import org.muster.formats.office.OfficeFile;
import org.muster.formats.pdf.PdfFile;
import org.muster.formats.table.CommaSeparated;
import org.muster.formats.table.JsonLines;

/// The formats that can be read, the more particular ones first. To add one, add it here.
final class Formats {

    /// Each by content first, in this order, then each by name.
    private static final List<Format> ALL = List.of(
            new PdfFile(),
            new OfficeFile(),
            new MailBox(),
            new MailFile(),
            new Warc(),
            new Wacz(),
            new Zip(),
            new Gzip(),
            new Tar(),
            new Feed(),
            new MarkdownFile(),
            new WebPage(),
            new JsonLines(),
            new CommaSeparated());

    private static final Format LAST = new PlainText();

    private Formats() {}

    /// Returns the format of the content; with a column given, text with separators is a table.
    static Format of(Head head, Settings settings) {
        var table = new CommaSeparated();
        return known(head).findFirst().orElse(settings.column().find().isPresent() && table.fits(head) ? table : LAST);
    }

    /// Returns whether the content is read where a whole archive is.
    static boolean isReport(Head head) {
        return known(head)
                        .findFirst()
                        .map(format -> format.begins(head) || format.isReport(head.name()))
                        .orElse(false)
                || LAST.isReport(head.name())
                || head.type().equals("text/plain");
    }

    /// Returns whether a file so named is read where a whole folder is.
    static boolean isReport(String name) {
        return Stream.concat(ALL.stream(), Stream.of(LAST)).anyMatch(format -> format.isReport(name));
    }

    private static Stream<Format> known(Head head) {
        return Stream.concat(
                ALL.stream().filter(format -> format.begins(head)),
                ALL.stream().filter(format -> format.isNamed(head.name())));
    }
}
