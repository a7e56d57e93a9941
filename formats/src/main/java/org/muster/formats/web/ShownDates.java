package org.muster.formats.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Shown dates are the days that a page shows its readers around its report, nearest to the headline first.
///
/// @param sightings the days in the order of trust
record ShownDates(List<Sighting> sightings) {

    private static final int LONGEST_LINE = 220;
    private static final int BEFORE_TITLE = 6;
    private static final int AFTER_TEXT = 4;
    private static final int MOST = 1_000;

    ShownDates {
        sightings = List.copyOf(sightings);
    }

    /// A day that is shown.
    ///
    /// @param day the day
    /// @param what what it is the date of, if words say so
    /// @param where where it stands
    record Sighting(LocalDate day, DateLabels.What what, Where where) {}

    /// Where a day is shown.
    enum Where {
        /// About the headline or the report's beginning.
        HEAD,
        /// Right after the report.
        FOOT,
        /// Farther away.
        FAR
    }

    static ShownDates of(List<TextBlock> blocks, List<TextBlock> main, PageTitle title, DateWords words) {
        int first = main.stream()
                .filter(block -> block.kind() != TextBlock.Kind.STANDFIRST)
                .findFirst()
                .map(blocks::indexOf)
                .orElse(0);
        int last = main.isEmpty() ? 0 : blocks.indexOf(main.getLast());
        int headline = headline(blocks, first, title);
        var found = new ArrayList<Sighting>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.letters() <= LONGEST_LINE && (i <= first || last < i) && found.size() < MOST) {
                sight(block, where(i, headline, first, last), words, found);
            }
        }
        found.sort(Comparator.comparingInt(ShownDates::distrust));
        return new ShownDates(found);
    }

    private static Where where(int block, int headline, int first, int last) {
        if (headline - BEFORE_TITLE <= block && block <= first) {
            return Where.HEAD;
        }
        return last < block && block <= last + AFTER_TEXT ? Where.FOOT : Where.FAR;
    }

    private static int headline(List<TextBlock> blocks, int first, PageTitle title) {
        for (int i = Math.min(first, blocks.size() - 1); 0 <= i; i--) {
            if (title.isShownBy(blocks.get(i).passage().text())) {
                return i;
            }
        }
        return Math.max(0, first - BEFORE_TITLE);
    }

    private static void sight(TextBlock block, Where where, DateWords words, List<Sighting> found) {
        var text = block.passage().text();
        int from = 0;
        for (var day : words.all(text)) {
            var label = DateLabels.last(text.substring(Math.min(from, day.begin()), day.begin()));
            found.add(new Sighting(day.day(), label, where));
            from = day.begin();
        }
    }

    private static int distrust(Sighting sighting) {
        int label = switch (sighting.what()) {
            case PUBLISHED -> 0;
            case UNSAID -> 1;
            case MODIFIED -> 2;
        };
        return 3 * sighting.where().ordinal() + label;
    }

    /// Returns the day of publication that is shown about the headline.
    Optional<LocalDate> published() {
        return sightings.stream()
                .filter(sighting -> sighting.what() != DateLabels.What.MODIFIED)
                .filter(sighting -> sighting.where() == Where.HEAD || sighting.what() == DateLabels.What.PUBLISHED)
                .map(Sighting::day)
                .findFirst();
    }

    /// Returns the day that is shown right after the report.
    Optional<LocalDate> atFoot() {
        return sightings.stream()
                .filter(sighting -> sighting.where() == Where.FOOT)
                .map(Sighting::day)
                .findFirst();
    }

    /// Returns the day of the last change that is shown.
    Optional<LocalDate> modified() {
        return sightings.stream()
                .filter(sighting -> sighting.what() == DateLabels.What.MODIFIED)
                .map(Sighting::day)
                .findFirst();
    }

    /// Returns whether the day is shown between the headline and the text as that of the publication.
    boolean heads(LocalDate day) {
        return sightings.stream()
                .filter(sighting -> sighting.where() == Where.HEAD && sighting.what() != DateLabels.What.MODIFIED)
                .anyMatch(sighting -> sighting.day().equals(day));
    }
}
