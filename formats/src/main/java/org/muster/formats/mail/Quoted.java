package org.muster.formats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.model.text.Span;

/// What is quoted in a message is the lines of an earlier one, which its writer answers; the rest is the writer's own.
///
/// @param own the lines that the writer wrote, as spans of the part's text
/// @param quoted the lines quoted, without their marks
record Quoted(List<Span> own, List<Span> quoted) {

    private static final Pattern MARKED = Pattern.compile("^(?:>[ \\t]?)+");

    /// "On 3 May 2031, Ada Orlun wrote:"
    private static final Pattern LEAD = Pattern.compile(
            "^(?:On|Am|Le|El|Il|W dniu|Op) .{4,200}(?:wrote|writes|said|schrieb .*|a écrit|escribió) ?:$");

    private static final Pattern DIVIDER = Pattern.compile(
            "(?i)^-{2,} ?(?:original message|forwarded message|forwarded by .*|ursprüngliche nachricht|message d'origine)"
                    + " ?-{2,}$|^begin forwarded message:$");

    private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");

    Quoted {
        own = List.copyOf(own);
        quoted = List.copyOf(quoted);
    }

    /// Tells the lines of a text apart; its signature belongs to neither.
    static Quoted of(String text) {
        var own = new ArrayList<Span>();
        var quoted = new ArrayList<Span>();
        boolean earlier = false;
        boolean signed = false;
        for (var line : lines(text)) {
            var words = line.in(text);
            var mark = MARKED.matcher(words);
            signed |= !earlier && SIGNATURE.matcher(words).matches();
            earlier |= DIVIDER.matcher(words.strip()).matches();
            if (mark.find()) {
                quoted.add(new Span(line.begin() + mark.end(), line.end()));
            } else if (earlier) {
                quoted.add(line);
            } else if (!signed && !LEAD.matcher(words.strip()).matches()) {
                own.add(line);
            }
        }
        return new Quoted(own, quoted);
    }

    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int end = begin < i && text.charAt(i - 1) == '\r' ? i - 1 : i;
                lines.add(new Span(begin, end));
                begin = i + 1;
            }
        }
        return lines;
    }
}
