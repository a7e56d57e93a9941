package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.muster.grammar.Matcher;
import org.muster.grammar.Prospects;
import org.muster.model.text.RuleId;
import org.muster.text.Lexicon;

/// Relation patterns are the rows of `patterns.en.tsv`, tried where what they begin with stands.
final class RelationPatterns {

    private final List<RelationPattern> all;
    private final Prospects prospects;

    private RelationPatterns(List<RelationPattern> all) {
        this.all = all;
        this.prospects =
                new Prospects(all.stream().map(RelationPattern::pattern).toList());
    }

    static RelationPatterns load() {
        return new RelationPatterns(Lexicon.rows("/org/muster/relation/patterns.en.tsv").stream()
                .map(row -> new RelationPattern(
                        new RuleId("relation." + row.get(0)), row.get(1), Notation.pattern(row.get(2))))
                .toList());
    }

    /// Returns every fit of every pattern in the line, overlapping ones too, in the order of the patterns.
    List<Fit> in(Line line) {
        var fits = new TreeMap<Integer, List<Fit>>();
        var candidates = prospects.in(line.tokens());
        for (int i = 0; i < candidates.size(); i++) {
            for (int index : candidates.get(i)) {
                var candidate = all.get(index);
                Matcher.at(candidate.pattern(), line.tokens(), i)
                        .ifPresent(match -> fits.computeIfAbsent(index, _ -> new ArrayList<>())
                                .add(new Fit(candidate, line, match)));
            }
        }
        return fits.values().stream().flatMap(List::stream).toList();
    }
}
