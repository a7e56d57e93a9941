package org.muster.grammar;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.text.Token;

/// Prospects tell at which tokens of a run which of many patterns may fit: what they begin with stands there, and what
/// they need follows.
///
/// Most tokens begin nothing, and most of what is begun lacks something; asking here first spares trying every pattern
/// at every token.
public final class Prospects {

    private final Shapes shapes;
    private final Beginnings beginnings;
    private final Needs needs;

    /// Prepares the patterns, which are known by their index from then on.
    public Prospects(List<Pattern> patterns) {
        shapes = Shapes.in(patterns);
        beginnings = new Beginnings(patterns, shapes);
        needs = new Needs(patterns, shapes);
    }

    /// Returns for each token the indices of the patterns that may begin there, in their order.
    public List<List<Integer>> in(List<Token> tokens) {
        var prospects = new ArrayList<List<Integer>>(tokens.size());
        long behind = 0;
        for (int i = tokens.size() - 1; 0 <= i; i--) {
            var token = tokens.get(i);
            long fitting = shapes.of(token);
            behind |= needs.offered(token, fitting);
            prospects.add(met(beginnings.at(token, fitting), behind));
        }
        return prospects.reversed();
    }

    private List<Integer> met(List<Integer> patterns, long offered) {
        var met = List.<Integer>of();
        for (var pattern : patterns) {
            if (needs.met(pattern, offered)) {
                met = met.isEmpty() ? new ArrayList<>() : met;
                met.add(pattern);
            }
        }
        return met;
    }
}
