package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.RuleId;

/// Outcomes are games won, drawn and lost, which are all of those played: "won 18 of their 30 games, drawn seven and
/// lost five", "13 wins, five draws and five defeats from 23 matches".
final class Outcomes {

    private static final RuleId RULE = new RuleId("relation.sum.outcomes");
    private static final List<Set<String>> SORTS = List.of(
            Set.copyOf(RelationWords.of("wins")),
            Set.copyOf(RelationWords.of("draws")),
            Set.copyOf(RelationWords.of("defeats")));
    private static final Set<String> GAMES = Set.copyOf(RelationWords.of("games"));
    private static final int TO_GAMES = 2;

    private Outcomes() {}

    /// Returns the sum that the line states, if it counts all three and what was played.
    static List<Relation> in(Line line, Passage passage) {
        var parts = new ArrayList<Figure>();
        for (var sort : SORTS) {
            var told = line.all().stream()
                    .filter(figure -> Passage.count(figure) && Tally.isNumber(figure))
                    .filter(figure -> isOf(line, figure, sort) && !parts.contains(figure))
                    .toList();
            if (told.size() != 1) {
                return List.of();
            }
            parts.add(told.getFirst());
        }
        return played(line, parts).stream()
                .map(total -> Sums.of(total, parts, Completeness.ALL, RULE))
                .toList();
    }

    /// "lost five", "five defeats".
    private static boolean isOf(Line line, Figure figure, Set<String> words) {
        int at = Setting.index(line, figure);
        var tokens = line.tokens();
        boolean before = 0 < at && words.contains(tokens.get(at - 1).lower());
        boolean after =
                at + 1 < tokens.size() && words.contains(tokens.get(at + 1).lower());
        return before || after;
    }

    private static Optional<Figure> played(Line line, List<Figure> parts) {
        var played = line.all().stream()
                .filter(figure -> Passage.count(figure) && Tally.isNumber(figure) && !parts.contains(figure))
                .filter(figure -> isGames(line, figure))
                .toList();
        return played.size() == 1 ? Optional.of(played.getFirst()) : Optional.empty();
    }

    /// "30 league games".
    private static boolean isGames(Line line, Figure figure) {
        int at = Setting.index(line, figure) + 1;
        return line.tokens().subList(at, Math.min(line.tokens().size(), at + TO_GAMES)).stream()
                .anyMatch(token -> GAMES.contains(token.lower()));
    }
}
