package org.muster.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turtle is the format of the vocabulary's files, of which a strict subset is read: prefixes, prefixed names,
/// language-tagged strings, `a`, and lists with `;` and `,` (Beckett et al. 2014, RDF 1.1 Turtle).
///
/// Blank nodes, collections, numbers and long strings are refused, for the vocabulary needs none.
final class Turtle {

    private static final Pattern TOKEN = Pattern.compile("(?<prefix>@prefix)|(?<address><[^<>\\s]*>)"
            + "|(?<label>\"[^\"\\\\\\n]*\")@(?<language>[a-z]{2})"
            + "|(?<name>[a-z]*:[\\w-]*)|(?<kind>a)(?=\\s)|(?<mark>[;,.])");

    private final String text;
    private final Matcher matcher;
    private final List<Triple> triples = new ArrayList<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private int line = 1;
    private int counted;

    private Turtle(String text) {
        this.text = text;
        this.matcher = TOKEN.matcher(text);
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
    private boolean advance() {
        int at = afterBlanks(matcher.hasMatch() ? matcher.end() : 0);
        if (at == text.length()) {
            return false;
        }
        if (!matcher.region(at, text.length()).lookingAt()) {
            throw refused(at);
        }
        return true;
    }

    private int afterBlanks(int begin) {
        int at = begin;
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
        if (matcher.group("prefix") != null) {
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
        var name = matcher.group();
        expectMore();
        if (matcher.group("address") == null || !name.endsWith(":")) {
            throw refused(matcher.start());
        }
        prefixes.put(name, matcher.group("address"));
        expectMore();
        if (!matcher.group().equals(".")) {
            throw refused(matcher.start());
        }
    }

    /// Reads a property with its objects; true where another property of the subject follows.
    private boolean properties(String subject) {
        var property = matcher.group("kind") != null ? "a" : name();
        String mark;
        do {
            expectMore();
            var language = matcher.group("language");
            triples.add(
                    language == null
                            ? new Triple(subject, property, name(), "", line(matcher.start()))
                            : new Triple(subject, property, label(), language, line(matcher.start())));
            expectMore();
            mark = matcher.group();
        } while (mark.equals(","));
        if (!mark.equals(";") && !mark.equals(".")) {
            throw refused(matcher.start());
        }
        return mark.equals(";");
    }

    private String label() {
        var quoted = matcher.group("label");
        return quoted.substring(1, quoted.length() - 1);
    }

    /// Returns the prefixed name, its own prefix `m:` left out.
    private String name() {
        var name = matcher.group("name");
        if (name == null || !prefixes.containsKey(name.substring(0, name.indexOf(':') + 1))) {
            throw refused(matcher.start());
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
