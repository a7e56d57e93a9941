package org.muster.gates;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.model.text.Document;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// The doc comment of a check, which is also its page.
///
/// The reports of its example are block quotes; a line "Published DATE:" over one of them dates it.
record CheckComment(String name, String family, List<String> lines) {
    static final List<String> HEADINGS =
            List.of("What it finds", "Why it matters", "Example", "When it is silent", "Literature");
    private static final String CHECKS = "org.muster.check.";
    private static final Pattern DATED = Pattern.compile("Published ([0-9-]+):");

    CheckComment {
        lines = List.copyOf(lines);
    }

    /// Every class under `org.muster.check.*` whose comment says what it finds.
    static List<CheckComment> all() {
        return Source.main().stream()
                .filter(source -> source.module().equals("core")
                        && source.packageName().startsWith(CHECKS)
                        && !source.isPackageInfo())
                .flatMap(CheckComment::of)
                .filter(comment -> comment.headings().contains(HEADINGS.getFirst()))
                .toList();
    }

    private static Stream<CheckComment> of(Source source) {
        return source.tree().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> new CheckComment(
                        ((ClassTree) type).getSimpleName().toString(),
                        source.packageName().substring(CHECKS.length()),
                        comment(source, type)));
    }

    private static List<String> comment(Source source, Tree type) {
        List<String> all = source.text().lines().toList();
        int first = source.line(type) - 1;
        while (0 < first && all.get(first - 1).startsWith("///")) {
            first--;
        }
        return all.subList(first, source.line(type) - 1).stream()
                .map(line -> line.substring(3).stripTrailing())
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .toList();
    }

    List<String> headings() {
        return lines.stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    /// The text before the first heading.
    String opening() {
        return paragraphs(
                lines.stream().takeWhile(line -> !line.startsWith("#")).toList());
    }

    /// The text under a heading, one line a paragraph.
    String section(String heading) {
        return paragraphs(body(heading));
    }

    private List<String> body(String heading) {
        return lines.stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .toList();
    }

    /// Joins the lines of each paragraph, those of block quotes among themselves.
    private static String paragraphs(List<String> body) {
        var text = new ArrayList<String>();
        String last = "";
        for (var line : body) {
            boolean goesOn = !last.isEmpty() && !last.equals(">") && line.startsWith("> ") == last.startsWith("> ");
            if (line.isEmpty() || line.equals(">")) {
                text.add(line);
            } else if (goesOn) {
                text.add(text.removeLast() + " " + (line.startsWith("> ") ? line.substring(2) : line));
            } else {
                if (!last.isEmpty() && !last.equals(">")) {
                    text.add("");
                }
                text.add(line);
            }
            last = line;
        }
        return String.join("\n", text).strip();
    }

    /// The reports of the example.
    List<Document> reports() {
        var reports = new ArrayList<Document>();
        Stated<PartialDate> date = new Stated.Unsaid<>("the report states no date");
        var text = new ArrayList<String>();
        for (var line : Stream.concat(section("Example").lines(), Stream.of("")).toList()) {
            var dated = DATED.matcher(line);
            if (dated.matches()) {
                date = new Stated.Said<>(PartialDate.parse(dated.group(1)).orElseThrow(), "example");
            } else if (line.startsWith(">")) {
                text.add(line.substring(1).strip());
            } else if (!text.isEmpty()) {
                var doc = Document.of("report " + (reports.size() + 1), String.join("\n", text));
                reports.add(doc.withPublished(date));
                date = new Stated.Unsaid<>("the report states no date");
                text.clear();
            }
        }
        return reports;
    }
}
