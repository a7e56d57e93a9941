package org.muster.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Document;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// A check example is one fenced `reports` block of a check's specification: reports that are read in one call, and
// what
/// the check must find in them.
///
/// A line `---` begins the next report, `published DATE` dates the one it stands in, and the lines that begin with `=>`
/// say what is expected: `=> conflict: 47,300 | 43,700`, with a hypothesis in brackets where one is expected, or
/// `=> silent`.
///
/// @param place the file's name and the line number of the block
/// @param documents the reports
/// @param expectations the findings, none where the check must be silent
record CheckExample(String place, List<Document> documents, List<Expectation> expectations) {

    private static final Pattern EXPECTED = Pattern.compile("=> (\\w+): (.+?)(?: \\(([a-z-]+)\\))?");

    CheckExample {
        documents = List.copyOf(documents);
        expectations = List.copyOf(expectations);
    }

    /// One finding that the check must make.
    ///
    /// @param verdict its verdict
    /// @param figures the texts of its figures, in its order
    /// @param hypothesis the change of reading that it must offer, or nothing
    record Expectation(Verdict verdict, List<String> figures, List<String> hypothesis) {
        Expectation {
            figures = List.copyOf(figures);
            hypothesis = List.copyOf(hypothesis);
        }

        @Override
        public String toString() {
            return "=> %s: %s".formatted(verdict.name().toLowerCase(Locale.ROOT), String.join(" | ", figures));
        }
    }

    boolean fires() {
        return !expectations.isEmpty();
    }

    /// Returns the examples of a Markdown file.
    static List<CheckExample> of(String name, String markdown) {
        var examples = new ArrayList<CheckExample>();
        var block = new ArrayList<String>();
        boolean inside = false;
        int number = 0;
        for (var line : markdown.split("\n", -1)) {
            number++;
            if (line.equals("```reports")) {
                inside = true;
                block.clear();
            } else if (inside && line.equals("```")) {
                inside = false;
                examples.add(read("%s:%s".formatted(name, number - block.size() - 1), block));
            } else if (inside) {
                block.add(line);
            }
        }
        return examples;
    }

    private static CheckExample read(String place, List<String> block) {
        var texts = new ArrayList<List<String>>(List.of(new ArrayList<>()));
        var expectations = new ArrayList<Expectation>();
        boolean said = false;
        for (var line : block) {
            if (line.startsWith("=>")) {
                said = true;
                expectation(place, line).ifPresent(expectations::add);
            } else if (line.equals("---")) {
                texts.add(new ArrayList<>());
            } else {
                texts.getLast().add(line);
            }
        }
        if (!said) {
            throw new IllegalArgumentException(
                    "%s: the block says nothing of what is expected. Maybe \"=> silent\".".formatted(place));
        }
        var documents = new ArrayList<Document>();
        texts.forEach(lines -> documents.add(document("report " + (documents.size() + 1), lines)));
        return new CheckExample(place, documents, expectations);
    }

    private static Document document(String uri, List<String> lines) {
        var dates = lines.stream()
                .filter(line -> line.startsWith("published "))
                .map(line -> PartialDate.parse(line.substring(10).strip()).orElseThrow())
                .toList();
        var text = String.join(
                "\n",
                lines.stream().filter(line -> !line.startsWith("published ")).toList());
        var doc = Document.of(uri, text);
        return dates.isEmpty() ? doc : doc.withPublished(new Stated.Said<>(dates.getFirst(), "specification"));
    }

    private static Optional<Expectation> expectation(String place, String line) {
        var matcher = EXPECTED.matcher(line);
        if (line.equals("=> silent")) {
            return Optional.empty();
        }
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "%s: \"%s\" is no expectation. Maybe \"=> conflict: 52 | 46\" or \"=> silent\"."
                            .formatted(place, line));
        }
        return Optional.of(new Expectation(
                Verdict.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                List.of(matcher.group(2).split(" \\| ")),
                Optional.ofNullable(matcher.group(3)).stream().toList()));
    }
}
