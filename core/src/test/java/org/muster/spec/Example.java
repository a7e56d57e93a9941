package org.muster.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.text.Span;
import org.muster.model.time.PartialDate;

/// An example is one fenced block of a specification: a text, its anchor and what should be read of it.
///
/// @param place the file's name and the line number of the block
/// @param anchor the publication date, or none
/// @param text the text lines, joined by line feeds
/// @param expectations what each marked span should be read as
/// @param absences the sorts of reading that must not occur at all: `figure`, `time`, `source`
record Example(
        String place, List<PartialDate> anchor, String text, List<Expectation> expectations, List<String> absences) {

    private static final Pattern MARK = Pattern.compile("^( *)(\\^+) (\\w+)(.*)$");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)(?:=(\"[^\"]*\"|\\S+))?");

    /// One marked span.
    ///
    /// @param span the marked span of the text
    /// @param sort what it should be read as: `figure`, `time`, `source`, `cue`
    /// @param attributes the expected slots; a bare word stands for `true`
    record Expectation(Span span, String sort, Map<String, String> attributes) {}

    /// Returns the examples of a Markdown file.
    static List<Example> of(String name, String markdown) {
        var examples = new ArrayList<Example>();
        var block = new ArrayList<String>();
        boolean inside = false;
        int number = 0;
        int begin = 0;
        for (var line : markdown.split("\n", -1)) {
            number++;
            if (!inside && line.equals("```text")) {
                inside = true;
                begin = number;
                block.clear();
            } else if (inside && line.equals("```")) {
                inside = false;
                examples.add(read(name + ":" + begin, block));
            } else if (inside) {
                block.add(line);
            }
        }
        return examples;
    }

    private static Example read(String place, List<String> block) {
        var anchor = new ArrayList<PartialDate>();
        var text = new StringBuilder();
        var expectations = new ArrayList<Expectation>();
        var absences = new ArrayList<String>();
        int lineBegin = 0;
        for (var line : block) {
            var mark = MARK.matcher(line);
            if (line.startsWith("anchor ")) {
                anchor.add(PartialDate.parse(line.substring(7).strip()).orElseThrow());
            } else if (mark.matches()) {
                int begin = lineBegin + mark.group(1).length();
                var span = new Span(begin, begin + mark.group(2).length());
                expectations.add(new Expectation(span, mark.group(3), attributes(mark.group(4))));
            } else if (line.matches("no (figure|time|source|relation)")) {
                absences.add(line.substring(3));
            } else {
                if (!text.isEmpty()) {
                    text.append('\n');
                }
                lineBegin = text.length();
                text.append(line);
            }
        }
        return new Example(place, anchor, text.toString(), expectations, absences);
    }

    private static Map<String, String> attributes(String words) {
        var attributes = new LinkedHashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(words);
        while (matcher.find()) {
            var value = Optional.ofNullable(matcher.group(2)).orElse("true");
            attributes.put(matcher.group(1), value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
        }
        return attributes;
    }
}
