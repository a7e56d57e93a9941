package org.muster.eval.wikiwars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// A history is one text of the benchmark with the timexes that people marked in it.
///
/// The marks inside the text are read, not the list beside it, so that no offset can be off.
///
/// @param name the file's name
/// @param text the text without any mark
/// @param timexes its timexes in span order, the outer before the inner
/// @param written the day on which it was written, if it says so
record History(String name, String text, List<Timex> timexes, Stated<PartialDate> written) {

    private static final Pattern MARK = Pattern.compile("<(/?)([A-Za-z0-9]+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("\\bval=\"([^\"]*)\"");
    private static final Pattern DAY = Pattern.compile("<DATETIME>\\D*?(?:val=\")?(\\d{4}-\\d\\d-\\d\\d)");

    History {
        timexes = List.copyOf(timexes);
    }

    private record Open(int begin, String value) {}

    /// Reads the histories of a folder in the benchmark's layout, by name.
    static List<History> in(Path folder) throws IOException {
        var histories = new ArrayList<History>();
        try (var files = Files.list(folder.resolve("keyinline"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                histories.add(of(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        }
        return histories;
    }

    static History of(String name, String marked) {
        int begin = Math.max(0, marked.indexOf("<TEXT>"));
        int end = marked.indexOf("</TEXT>");
        var body = marked.substring(begin, end < 0 ? marked.length() : end);
        var text = new StringBuilder();
        var timexes = new ArrayList<Timex>();
        var open = new ArrayDeque<Open>();
        var mark = MARK.matcher(body);
        int at = 0;
        while (mark.find()) {
            text.append(plain(body.substring(at, mark.start())));
            at = mark.end();
            if (!mark.group(2).equalsIgnoreCase("TIMEX2")) {
                continue;
            }
            if (mark.group(1).isEmpty()) {
                open.push(new Open(text.length(), value(mark.group(3))));
            } else if (!open.isEmpty()) {
                var opened = open.pop();
                timexes.add(new Timex(new Span(opened.begin(), text.length()), opened.value()));
            }
        }
        text.append(plain(body.substring(at)));
        timexes.sort(Comparator.comparing(Timex::span));
        return new History(name, text.toString(), timexes, written(marked));
    }

    private static Stated<PartialDate> written(String marked) {
        var day = DAY.matcher(marked);
        return (day.find() ? PartialDate.parse(day.group(1)) : Optional.<PartialDate>empty())
                .<Stated<PartialDate>>map(date -> new Stated.Said<>(date, "its head"))
                .orElseGet(() -> new Stated.Unsaid<>("the history states no date"));
    }

    private static String value(String attributes) {
        var value = VALUE.matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
