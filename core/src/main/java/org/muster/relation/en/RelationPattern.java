package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.muster.grammar.Matcher;
import org.muster.grammar.Pattern;
import org.muster.grammar.Prospects;
import org.muster.model.text.RuleId;
import org.muster.text.Lexicon;

/// A relation pattern is a row of `patterns.en.tsv`: the words that state a relation and what is built of them.
///
/// @param rule its rule
/// @param builds the name of what is built
/// @param pattern the words
record RelationPattern(RuleId rule, String builds, Pattern pattern) {

    private static final List<RelationPattern> ALL = load();
    private static final Prospects PROSPECTS =
            new Prospects(ALL.stream().map(RelationPattern::pattern).toList());

    /// Returns every fit of every pattern in the line, overlapping ones too, in the order of the patterns.
    static List<Fit> allIn(Line line) {
        var fits = new TreeMap<Integer, List<Fit>>();
        var candidates = PROSPECTS.in(line.tokens());
        for (int i = 0; i < candidates.size(); i++) {
            for (int index : candidates.get(i)) {
                var candidate = ALL.get(index);
                Matcher.at(candidate.pattern, line.tokens(), i)
                        .ifPresent(match -> fits.computeIfAbsent(index, _ -> new ArrayList<>())
                                .add(new Fit(candidate, line, match)));
            }
        }
        return fits.values().stream().flatMap(List::stream).toList();
    }

    private static List<RelationPattern> load() {
        return Lexicon.rows("/org/muster/relation/patterns.en.tsv").stream()
                .map(row -> new RelationPattern(
                        new RuleId("relation." + row.get(0)), row.get(1), Notation.pattern(row.get(2))))
                .toList();
    }
}
