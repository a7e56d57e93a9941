package org.muster.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.muster.model.text.Document;

/// Random reports are those of the checks' specifications with other numbers in them, the same on every machine.
final class RandomReports {

    /// A number in digits that is no year; a day of a date is changed into another day at worst.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d,.-])(?!(?:19|20)\\d\\d\\b)\\d{1,3}(?:,\\d{3})*\\b");

    private final List<CheckExample> examples;
    private final SplittableRandom random;

    RandomReports(List<CheckExample> examples, long seed) {
        this.examples = List.copyOf(examples);
        this.random = new SplittableRandom(seed);
    }

    /// Returns the reports of one example with some of their numbers changed.
    List<Document> next() {
        var example = examples.get(random.nextInt(examples.size()));
        var documents = new ArrayList<Document>();
        for (var doc : example.documents()) {
            var changed = NUMBER.matcher(doc.text()).replaceAll(number -> number(number.group()));
            documents.add(Document.of(doc.uri(), changed).withPublished(doc.published()));
        }
        return documents;
    }

    private String number(String printed) {
        long value = Long.parseLong(printed.replace(",", ""));
        long other = switch (random.nextInt(6)) {
            case 0 -> value + random.nextLong(1 + value / 10);
            case 1 -> Math.max(1, value - random.nextLong(1 + value / 10));
            case 2 -> 1 + random.nextLong(2 * value + 10);
            case 3 -> 1 + value * (1 + random.nextInt(9)) / 4;
            default -> value;
        };
        return printed.length() < 3 && 31 < other ? printed : String.format(Locale.ROOT, "%,d", other);
    }
}
