package org.muster.relation.en;

import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// A group is named by its place and by how many it is, and a verb tells what it did: "when the leading
/// six took 12 million".
final class Groups {

    private static final Set<String> PLACES = Set.of(
            "top", "bottom", "leading", "first", "last", "next", "best", "worst", "biggest", "largest", "big", "main");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "those", "these", "all");

    private Groups() {}

    /// Returns whether the number is in the name of one.
    static boolean isName(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        var tokens = line.tokens();
        return 1 < at
                && at + 1 < tokens.size()
                && Passage.count(figure)
                && PLACES.contains(tokens.get(at - 1).lower())
                && DETERMINERS.contains(tokens.get(at - 2).lower())
                && (tokens.get(at + 1).tag() == Tag.VERB || tokens.get(at + 1).tag() == Tag.AUX);
    }
}
