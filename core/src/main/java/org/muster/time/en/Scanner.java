package org.muster.time.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.grammar.Matcher;
import org.muster.grammar.Prospects;
import org.muster.model.text.RuleId;
import org.muster.model.text.Token;
import org.muster.time.Time;

/// The scanner finds the times of a sentence from left to right; where several rules fit, the longest reading counts.
final class Scanner {

    /// A time with the tokens that name it.
    record Hit(int begin, int end, Time time, RuleId rule) {}

    private final List<Rule> rules;
    private final Prospects prospects;

    Scanner(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.prospects = new Prospects(rules.stream().map(Rule::pattern).toList());
    }

    List<Hit> scan(List<Token> tokens) {
        var hits = new ArrayList<Hit>();
        var candidates = prospects.in(tokens);
        int at = 0;
        while (at < tokens.size()) {
            var hit = longest(candidates.get(at), tokens, at);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::end).orElse(at + 1);
        }
        return hits;
    }

    private Optional<Hit> longest(List<Integer> candidates, List<Token> tokens, int at) {
        Optional<Hit> best = Optional.empty();
        for (int index : candidates) {
            var hit = at(rules.get(index), tokens, at).filter(found -> Sense.makes(found, tokens));
            if (hit.isPresent()
                    && (best.isEmpty() || best.get().end() < hit.get().end())) {
                best = hit;
            }
        }
        return best;
    }

    private static Optional<Hit> at(Rule rule, List<Token> tokens, int at) {
        return Matcher.at(rule.pattern(), tokens, at)
                .flatMap(match -> rule.reading()
                        .apply(new Rule.Words(match))
                        .map(time -> new Hit(match.begin(), match.end(), time, rule.id())));
    }

    /// Returns the time that one of the rules reads in the tokens as a whole.
    static Optional<Time> whole(List<Rule> rules, List<Token> tokens) {
        return rules.stream()
                .flatMap(rule -> at(rule, tokens, 0).stream())
                .filter(hit -> hit.end() == tokens.size())
                .map(Hit::time)
                .findFirst();
    }
}
