package org.muster.formats.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.text.Metadata;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// Front matter is the lines between two rows of dashes with which a Markdown file may begin, each a name and a value.
///
/// @param end where the text begins
/// @param metadata what they state
record FrontMatter(int end, Metadata metadata) {

    private static final Pattern BLOCK = Pattern.compile(
            "\\A\ufeff?---[ \\t]*\\R(.{0,20000}?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);

    static FrontMatter of(String text) {
        var matcher = BLOCK.matcher(text);
        if (!matcher.find()) {
            return new FrontMatter(0, Metadata.NONE);
        }
        var lines = matcher.group(1);
        var none = Metadata.NONE;
        return new FrontMatter(
                matcher.end(),
                new Metadata(
                        words(lines, "title").or(none.title()),
                        words(lines, "author", "byline").or(none.byline()),
                        words(lines, "publisher", "outlet", "source").or(none.publisher()),
                        day(lines, "date", "published").or(none.published()),
                        day(lines, "lastmod", "modified", "updated").or(none.modified()),
                        words(lines, "lang", "language").or(none.language())));
    }

    private static Stated<String> words(String lines, String... names) {
        for (var name : List.of(names)) {
            var value = value(lines, name);
            if (value.isPresent()) {
                return new Stated.Said<>(value.get(), "front matter " + name);
            }
        }
        return new Stated.Unsaid<>("the front matter does not state it");
    }

    private static Stated<PartialDate> day(String lines, String... names) {
        for (var name : List.of(names)) {
            var day = value(lines, name)
                    .map(value -> value.substring(0, Math.min(10, value.length())))
                    .flatMap(PartialDate::parse)
                    .filter(date -> date.yearNumber().isPresent());
            if (day.isPresent()) {
                return new Stated.Said<>(day.get(), "front matter " + name);
            }
        }
        return new Stated.Unsaid<>("the front matter does not state it");
    }

    private static Optional<String> value(String lines, String name) {
        var matcher = Pattern.compile("(?im)^" + name + "[ \\t]*[:=][ \\t]*(.+?)[ \\t]*$")
                .matcher(lines);
        return matcher.find()
                ? Optional.of(matcher.group(1)
                                .replaceAll("^([\"'])(.*)\\1$", "$2")
                                .strip())
                        .filter(words -> !words.isEmpty())
                : Optional.empty();
    }
}
