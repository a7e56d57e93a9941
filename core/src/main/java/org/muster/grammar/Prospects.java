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

    private final Beginnings beginnings;
    private final Needs needs;

    /// Prepares the patterns, which are known by their index from then on.
    public Prospects(List<Pattern> patterns) {
        beginnings = new Beginnings(patterns);
        needs = new Needs(patterns);
    }

    /// Returns for each token the indices of the patterns that may begin there, in their order.
    public List<List<Integer>> in(List<Token> tokens) {
        var offered = needs.offered(tokens);
        var prospects = new ArrayList<List<Integer>>(offered.length);
        for (int i = 0; i < offered.length; i++) {
            prospects.add(met(beginnings.at(tokens.get(i)), offered[i]));
        }
        return prospects;
    }

    private List<Integer> met(List<Integer> patterns, long offered) {
        for (int pattern : patterns) {
            if (needs.met(pattern, offered)) {
                return patterns.stream()
                        .filter(each -> needs.met(each, offered))
                        .toList();
            }
        }
        return List.of();
    }
}
