package org.muster.formats.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Gallery labels are what a page sets beside the pictures of a gallery and is no part of a report: its buttons and the
/// number of a picture, such as "Next photo" and "2 of 9".
final class GalleryLabels {

    private static final int LONGEST = 40;

    private static final Set<String> LABELS =
            words("label").stream().map(PageTitle::letters).collect(Collectors.toUnmodifiableSet());

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:%s) ?)?\\d{1,3} ?(?:%s) ?\\d{1,3}".formatted(either("picture"), either("of")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GalleryLabels() {}

    /// Returns whether the block is such a label and nothing else.
    static boolean isOne(TextBlock block) {
        if (block.kind() != TextBlock.Kind.PARAGRAPH && block.kind() != TextBlock.Kind.CAPTION
                || LONGEST < block.letters()) {
            return false;
        }
        var words = block.passage().text().strip();
        return NUMBER.matcher(words).matches() || LABELS.contains(PageTitle.letters(words));
    }

    private static List<String> words(String kind) {
        return WordTable.rows("gallery-labels.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .toList();
    }

    private static String either(String kind) {
        return words(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
