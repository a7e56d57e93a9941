package org.muster.formats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.formats.Omission;
import org.muster.formats.web.ShownLine;
import org.muster.model.text.Span;

/// What is quoted in a message is the lines of an earlier one, which its writer answers; the rest is the writer's own.
///
/// @param own the lines that the writer wrote, as spans of the part's text
/// @param quoted the lines quoted, without their marks
/// @param left what belongs to neither: what leads to the quote, the header of the earlier mail, a signature
record Quoted(List<Span> own, List<Span> quoted, List<Omission> left) {

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
        left = List.copyOf(left);
    }

    /// The part that a line plays.
    enum Part {
        OWN,
        QUOTED,
        /// Leads to what is quoted, or is of the header of an earlier mail.
        HEADER,
        SIGNATURE
    }

    /// Tells the lines of a text apart; its signature belongs to neither.
    static Quoted of(String text) {
        var own = new ArrayList<Span>();
        var quoted = new ArrayList<Span>();
        var left = new ArrayList<Omission>();
        var lines = lines(text);
        var shown = lines.stream().map(line -> marked(line.in(text))).toList();
        var parts = parts(shown);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            switch (parts.get(i)) {
                case OWN -> own.add(line);
                case QUOTED -> quoted.add(new Span(line.begin() + marks(line.in(text)), line.end()));
                case HEADER, SIGNATURE ->
                    left.addAll(omission(parts.get(i), line.in(text)).stream().toList());
            }
        }
        return new Quoted(own, quoted, left);
    }

    /// Returns what was left out with a line that is neither the writer's own nor quoted, unless it is blank.
    static Optional<Omission> omission(Part part, String words) {
        return Optional.of(new Omission(part == Part.SIGNATURE ? "signature" : "header of earlier mail", words))
                .filter(_ -> !words.isBlank());
    }

    private static ShownLine marked(String words) {
        return new ShownLine(words, 0 < marks(words) ? ShownLine.Part.CITED : ShownLine.Part.PLAIN);
    }

    private static int marks(String words) {
        var mark = MARKED.matcher(words);
        return mark.find() ? mark.end() : 0;
    }

    /// Returns the part that each line plays. After the header of an earlier mail all is quoted.
    static List<Part> parts(List<ShownLine> lines) {
        var parts = new ArrayList<Part>();
        boolean earlier = false;
        boolean signed = false;
        int headed = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var words = line.words().strip();
            boolean cited = line.part() == ShownLine.Part.CITED;
            headed = i < headed ? headed : i + header(lines, i);
            earlier |= i < headed;
            signed |= !earlier && SIGNATURE.matcher(line.words()).matches();
            if (i < headed || line.part() == ShownLine.Part.LEAD) {
                parts.add(Part.HEADER);
            } else if (line.part() == ShownLine.Part.HEADER) {
                earlier = true;
                parts.add(Part.HEADER);
            } else if (cited) {
                parts.add(LEAD.matcher(words).matches() ? Part.HEADER : Part.QUOTED);
            } else if (!earlier && (signed || line.part() == ShownLine.Part.SIGNATURE)) {
                earlier |= DIVIDER.matcher(words).matches();
                parts.add(earlier ? Part.QUOTED : Part.SIGNATURE);
            } else {
                earlier |= DIVIDER.matcher(words).matches();
                parts.add(earlier ? Part.QUOTED : LEAD.matcher(words).matches() ? Part.HEADER : Part.OWN);
            }
        }
        return parts;
    }

    /// Returns how many lines the header of an earlier mail has that begins with this line or with a rule above it; 0
    /// where none does.
    private static int header(List<ShownLine> lines, int begin) {
        int at = begin;
        if (RULE.matcher(lines.get(at).words().strip()).matches() && at + 1 < lines.size()) {
            at++;
        }
        if (!SENDER.matcher(lines.get(at).words().strip()).matches()) {
            return 0;
        }
        int end = at;
        while (end < Math.min(lines.size(), at + MOST_FIELDS)
                && FIELD.matcher(lines.get(end).words().strip()).matches()) {
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
