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

    /// The fields of the earlier mail's header that some programs put above it, beginning with its sender.
    private static final Pattern SENDER = Pattern.compile("\\*?(?:From|Von|De|Da|Van|Från)\\*? ?:\\*? ?\\S.*");

    private static final Pattern FIELD = Pattern.compile(
            "\\*?(?:From|Sent|Date|To|Cc|Subject|Von|Gesendet|Datum|An|Betreff|De|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto"
                    + "|Da|Inviato|Data|A|Oggetto|Van|Verzonden|Aan|Onderwerp|Från|Skickat|Till|Ämne)\\*? ?:\\*?(?: .*)?");

    private static final int FEWEST_FIELDS = 3;
    private static final int MOST_FIELDS = 12;

    private static final Pattern RULE = Pattern.compile("[_-]{5,}");

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
        var lines = lines(text);
        int headed = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var words = line.in(text);
            headed = i < headed ? headed : i + header(text, lines, i);
            earlier |= i < headed;
            if (i < headed) {
                continue;
            }
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

    /// Returns how many lines the header of an earlier mail has that begins with this line or with a rule above it; 0
    /// where none does.
    private static int header(String text, List<Span> lines, int begin) {
        int at = begin;
        if (RULE.matcher(lines.get(at).in(text).strip()).matches() && at + 1 < lines.size()) {
            at++;
        }
        if (!SENDER.matcher(lines.get(at).in(text).strip()).matches()) {
            return 0;
        }
        int end = at;
        while (end < Math.min(lines.size(), at + MOST_FIELDS)
                && FIELD.matcher(lines.get(end).in(text).strip()).matches()) {
            end++;
        }
        return FEWEST_FIELDS <= end - at ? end - begin : 0;
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
