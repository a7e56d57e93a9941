package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.grammar.Matcher;
import org.muster.grammar.Pattern;
import org.muster.model.text.RuleId;
import org.muster.text.Lexicon;

/// A relation pattern is a row of `patterns.en.tsv`: the words that state a relation and what is built of them.
///
/// @param rule its rule
/// @param builds the name of what is built
/// @param pattern the words
record RelationPattern(RuleId rule, String builds, Pattern pattern) {

    static final List<RelationPattern> ALL = load();

    /// Returns every fit in the line, overlapping ones too.
    List<Fit> in(Line line) {
        var fits = new ArrayList<Fit>();
        for (int i = 0; i < line.tokens().size(); i++) {
            Matcher.at(pattern, line.tokens(), i).ifPresent(match -> fits.add(new Fit(this, line, match)));
        }
        return fits;
    }

    private static List<RelationPattern> load() {
        return Lexicon.rows("/org/muster/relation/patterns.en.tsv").stream()
                .map(row -> new RelationPattern(
                        new RuleId("relation." + row.get(0)), row.get(1), Notation.pattern(row.get(2))))
                .toList();
    }
}
