package org.muster.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turtle is the format of the vocabulary's files, of which a strict subset is read: prefixes, prefixed names,
/// language-tagged strings, `a`, and lists with `;` and `,` (Beckett et al. 2014, RDF 1.1 Turtle).
///
/// Blank nodes, collections, numbers and long strings are refused, for the vocabulary needs none.
final class Turtle {

    /// What a token is.
    private enum Kind {
        PREFIX,
        ADDRESS,
        LABEL,
        NAME,
        TYPE,
        MARK
    }

    private static final String PREFIX = "@prefix";

    private final String text;
    private final List<Triple> triples = new ArrayList<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private int line = 1;
    private int counted;

    /// The token at hand.
    private Kind kind = Kind.MARK;

    private int begin;
    private int end;

    private Turtle(String text) {
        this.text = text;
    }

    /// Returns the statements of a text in its order.
    ///
    /// @throws IllegalArgumentException where the text leaves the subset; the message names the line
    static List<Triple> read(String text) {
        var turtle = new Turtle(text);
        while (turtle.advance()) {
            turtle.statement();
        }
        return List.copyOf(turtle.triples);
    }

    /// Moves to the next token, blanks and comments left out; false at the end.
    ///
    /// By hand and not by a regular expression, as this runs at every start over every label.
    private boolean advance() {
        begin = afterBlanks(end);
        if (begin == text.length()) {
            return false;
        }
        switch (text.charAt(begin)) {
            case '"' -> take(Kind.LABEL, endOfLabel());
            case '<' -> take(Kind.ADDRESS, endOfAddress());
            case '@' -> take(Kind.PREFIX, text.startsWith(PREFIX, begin) ? begin + PREFIX.length() : begin);
            case ';', ',', '.' -> take(Kind.MARK, begin + 1);
            default -> name(endOfName());
        }
        return true;
    }

    private void name(int colon) {
        boolean type = colon == begin && text.startsWith("a", begin) && isBlank(begin + 1);
        take(type ? Kind.TYPE : Kind.NAME, type ? begin + 1 : colon);
    }

    /// Takes the token up to an end, which is its begin where there is none.
    private void take(Kind found, int to) {
        if (to == begin) {
            throw refused(begin);
        }
        kind = found;
        end = to;
    }

    private boolean isBlank(int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    /// Returns the end of a label with its language, `"…"@en`.
    private int endOfLabel() {
        int close = begin + 1;
        while (close < text.length() && "\"\\\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean whole = text.startsWith("\"@", close) && isSmall(close + 2) && isSmall(close + 3);
        return whole ? close + 4 : begin;
    }

    private boolean isSmall(int at) {
        return at < text.length() && 'a' <= text.charAt(at) && text.charAt(at) <= 'z';
    }

    private int endOfAddress() {
        int close = begin + 1;
        while (close < text.length() && !isBlank(close) && "<>".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return text.startsWith(">", close) ? close + 1 : begin;
    }

    /// Returns the end of a prefixed name.
    private int endOfName() {
        int at = begin;
        while (isSmall(at)) {
            at++;
        }
        if (!text.startsWith(":", at)) {
            return begin;
        }
        at++;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfName(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
    }

    private int afterBlanks(int from) {
        int at = from;
        boolean comment = false;
        while (at < text.length() && (comment || text.charAt(at) == '#' || Character.isWhitespace(text.charAt(at)))) {
            comment = text.charAt(at) == '#' || comment && text.charAt(at) != '\n';
            at++;
        }
        return at;
    }

    private void expectMore() {
        if (!advance()) {
            throw refused(text.length());
        }
    }

    private void statement() {
        if (kind == Kind.PREFIX) {
            prefix();
            return;
        }
        var subject = name();
        boolean more = true;
        while (more) {
            expectMore();
            more = properties(subject);
        }
    }

    private void prefix() {
        expectMore();
        var name = words();
        expectMore();
        if (kind != Kind.ADDRESS || !name.endsWith(":")) {
            throw refused(begin);
        }
        prefixes.put(name, words());
        expectMore();
        if (!words().equals(".")) {
            throw refused(begin);
        }
    }

    /// Reads a property with its objects; true where another property of the subject follows.
    private boolean properties(String subject) {
        var property = kind == Kind.TYPE ? "a" : name();
        String mark;
        do {
            expectMore();
            triples.add(object(subject, property));
            expectMore();
            mark = words();
        } while (mark.equals(","));
        if (!mark.equals(";") && !mark.equals(".")) {
            throw refused(begin);
        }
        return mark.equals(";");
    }

    private Triple object(String subject, String property) {
        return kind == Kind.LABEL
                ? new Triple(subject, property, label(), text.substring(end - 2, end), line(begin))
                : new Triple(subject, property, name(), "", line(begin));
    }

    private String label() {
        return text.substring(begin + 1, end - 4);
    }

    /// Returns the token at hand as it stands.
    private String words() {
        return text.substring(begin, end);
    }

    /// Returns the prefixed name, its own prefix `m:` left out.
    private String name() {
        var name = words();
        if (kind != Kind.NAME || !prefixes.containsKey(name.substring(0, name.indexOf(':') + 1))) {
            throw refused(begin);
        }
        return name.startsWith("m:") ? name.substring(2) : name;
    }

    /// Returns the line of an offset that is never before that of the call before.
    private int line(int at) {
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    private IllegalArgumentException refused(int at) {
        return new IllegalArgumentException(
                "Line %s is not in the Turtle subset that a vocabulary may use.".formatted(line(at))
                        + " Maybe a mark or a prefix is missing there or right before.");
    }
}
