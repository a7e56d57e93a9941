package org.muster.formats;

import java.util.List;
import java.util.Locale;
import org.muster.model.text.Document;
import org.muster.model.text.Note;

/// Reports are bytes made into documents: decoded, told apart as text or HTML, and refused where they are neither.
final class Reports {

    private Reports() {}

    static Input read(String uri, byte[] bytes) {
        if (bytes.length == 0) {
            return new Input.Refused(uri, "is empty", remedy(uri));
        }
        return switch (Decoded.of(bytes)) {
            case Decoded.Binary(var kind, var remedy) -> new Input.Refused(uri, kind, remedy);
            case Decoded.Text(var text, var notes) -> read(uri, text, notes);
        };
    }

    private static String remedy(String uri) {
        return uri.equals(Inputs.STANDARD_INPUT)
                ? "Maybe pipe a report into it: muster check - < report.txt."
                : "Maybe its download or export broke off.";
    }

    private static Input read(String uri, String text, List<Note> notes) {
        if (isHtml(uri, text)) {
            return HtmlReport.read(uri, text, notes);
        }
        return text.isBlank()
                ? new Input.Refused(uri, "holds nothing but blanks", remedy(uri))
                : new Input.Read(Document.of(uri, text), notes);
    }

    private static boolean isHtml(String uri, String text) {
        var name = uri.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        var head = text.substring(begin, Math.min(text.length(), begin + 15)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }
}
