package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Date labels are the words before a date that say whether it is that of the publication or of a change.
final class DateLabels {

    /// What a date is the date of.
    enum What {
        PUBLISHED,
        MODIFIED,
        UNSAID
    }

    private record Label(What what, String words) {}

    private static final List<Label> LABELS = labels();
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE = 120;
    private static final int LABEL_REACH = 20;
    private static final Pattern NUMERIC_DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b");

    private DateLabels() {}

    /// Returns what the last label of the words that stand before a date says.
    static What last(String before) {
        var words =
                before.substring(Math.max(0, before.length() - LONGEST_LABEL)).toLowerCase(Locale.ROOT);
        var found = What.UNSAID;
        int last = -1;
        for (var label : LABELS) {
            int at = words.lastIndexOf(label.words);
            boolean whole = 0 <= at && (at == 0 || !Character.isLetter(words.charAt(at - 1)));
            if (whole && last < at) {
                last = at;
                found = label.what;
            }
        }
        return found;
    }

    /// Returns whether the words are a line about the publication and no sentence: "Published 3 May 2024 | Updated …".
    static boolean isDateLine(String words) {
        if (LONGEST_LINE < words.length() || words.chars().noneMatch(Character::isDigit) || endsSentence(words)) {
            return false;
        }
        var begin = words.substring(0, Math.min(words.length(), LABEL_REACH));
        return last(begin) != What.UNSAID || NUMERIC_DATE.matcher(begin).lookingAt();
    }

    private static boolean endsSentence(String words) {
        return words.endsWith(".") && !words.endsWith(".m.");
    }

    private static List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (var row : WordTable.rows("date-labels.tsv")) {
            for (var words : row.get(2).split("\\|")) {
                labels.add(new Label(What.valueOf(row.get(0).toUpperCase(Locale.ROOT)), words));
            }
        }
        return List.copyOf(labels);
    }
}
