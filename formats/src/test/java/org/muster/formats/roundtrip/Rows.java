package org.muster.formats.roundtrip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Rows are the lines of a table, the objects of a file of JSON lines and the entries of a feed, each found by its
/// number and read by hand.
final class Rows {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");
    private static final Map<String, String> LETTERS = Map.of("n", "\n", "t", "\t", "r", "\r");

    private Rows() {}

    /// Returns the value of a field of a row.
    static String value(String name, String text, int row, String field) {
        if (name.endsWith(".jsonl")) {
            return object(text.split("\n", -1)[row - 1], field);
        }
        return name.matches(".*\\.[ct]sv")
                ? cell(text, name.endsWith(".tsv") ? '\t' : separator(text), row, field)
                : entry(text, row, field);
    }

    private static String object(String line, String field) {
        var matcher = Pattern.compile("(?i)\"" + field + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(line);
        if (!matcher.find()) {
            throw new AssertionError("%s has no %s.".formatted(line, field));
        }
        return ESCAPED.matcher(matcher.group(1))
                .replaceAll(escaped -> java.util.regex.Matcher.quoteReplacement(
                        escaped.group(1) == null
                                ? LETTERS.getOrDefault(escaped.group(2), escaped.group(2))
                                : String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }

    private static char separator(String text) {
        return text.substring(0, text.indexOf('\n')).contains(";") ? ';' : ',';
    }

    /// Returns a cell of the row that begins on that line of the file.
    private static String cell(String text, char separator, int row, String field) {
        var header = cells(text, separator);
        int column = header.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(field);
        var lines = List.of(text.split("\n", -1));
        return cells(String.join("\n", lines.subList(row - 1, lines.size())), separator)
                .get(column);
    }

    private static List<String> cells(String text, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                cell.append(twice ? "\"" : "");
                i += twice ? 1 : 0;
                quoted = twice || !quoted;
            } else if (!quoted && (letter == separator || letter == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    return cells;
                }
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /// Returns the content of an element of the entry with that number, blanks around it left off; of one that holds
    /// elements, with their tags.
    private static String entry(String text, int row, String field) {
        var root = Quoting.xml(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        var entries = new ArrayList<Node>();
        for (var node : descendants(root)) {
            if (List.of("item", "entry").contains(String.valueOf(node.getLocalName()))) {
                entries.add(node);
            }
        }
        return children(entries.get(row - 1)).stream()
                .filter(child -> child instanceof Element element
                        && element.getLocalName().equals(field))
                .findFirst()
                .map(child -> marked(child, 0).strip())
                .orElseThrow();
    }

    private static String marked(Node element, int depth) {
        var marked = new StringBuilder();
        for (var child : children(element)) {
            marked.append(
                    child instanceof Element inner
                            ? "<%s>%s</%s>"
                                    .formatted(inner.getLocalName(), marked(inner, depth + 1), inner.getLocalName())
                            : child.getTextContent()
                                    .replace("&", depth == 0 ? "&" : "&amp;")
                                    .replace("<", depth == 0 ? "<" : "&lt;"));
        }
        return marked.toString();
    }

    private static List<Node> descendants(Node node) {
        var all = new ArrayList<Node>();
        for (var child : children(node)) {
            all.add(child);
            all.addAll(descendants(child));
        }
        return all;
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (int i = 0; i < node.getChildNodes().getLength(); i++) {
            children.add(node.getChildNodes().item(i));
        }
        return children;
    }
}
