package org.muster.formats;

import java.util.List;
import java.util.stream.Stream;
import org.muster.formats.web.HtmlPage;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;

/// An HTML report is a web page reduced to its report: headline and main text, without menus, scripts and adverts.
final class HtmlReport {

    private HtmlReport() {}

    static Input read(String uri, String html, List<Note> notes, Metadata metadata) {
        var page = HtmlPage.of(html);
        if (page.blocks().isEmpty() || page.text().isBlank()) {
            return new Input.Refused(
                    uri,
                    "is a web page without a paragraph of text",
                    "Maybe it builds its text with a script: save the page from a browser once it is shown.");
        }
        var doc = Document.of(uri, page.text(), page.metadata().or(metadata), page.layout());
        var all = Stream.concat(notes.stream(), page.notes().stream()).toList();
        return new Input.Read(doc, all, page.omissions());
    }
}
