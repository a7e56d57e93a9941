package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.RuleId;

/// Ballots are votes for and against, and abstentions, of a body whose members are counted beside them: "passed by 31
/// votes to 22, with four abstentions. All 57 councillors were present."
///
/// There are never more of them than the body has members, and as many where all took part.
final class Ballots {

    private static final RuleId RULE = new RuleId("relation.sum.ballot");
    private static final Set<String> VOTES = Set.of("vote", "votes", "ballot", "ballots");
    private static final Set<String> AGAINST = Set.of("to", "against");
    private static final Set<String> ABSTAINING = Set.copyOf(RelationWords.of("abstaining"));
    private static final Set<String> MEMBERS = Set.copyOf(RelationWords.of("members"));
    private static final Set<String> AWAY = Set.of("empty", "vacant", "absent", "away", "missing", "unfilled");
    private static final Set<String> TOOK_PART = Set.of("present", "voted", "attended", "took", "vote");
    private static final Set<String> WHOLE = Set.of("all", "its", "has", "of", "the", "have", "had");
    private static final Rational TEN = Rational.of(10);
    private static final int TO_WORD = 3;
    private static final int LINES_AROUND = 2;

    private Ballots() {}

    /// Returns what the votes that the line counts come to.
    static List<Relation> in(Line line, Passage passage) {
        var votes = votes(line);
        if (votes.isEmpty()) {
            return List.of();
        }
        var around = around(line, passage);
        var parts = new ArrayList<>(votes);
        around.stream()
                .flatMap(each -> each.all().stream()
                        .filter(figure -> Tally.isNumber(figure) && isFollowed(each, figure, ABSTAINING)))
                .filter(figure -> !parts.contains(figure))
                .findFirst()
                .ifPresent(parts::add);
        around.stream()
                .flatMap(each -> each.all().stream()
                        .filter(figure -> isVotes(figure) && !parts.contains(figure) && isAway(each, figure)))
                .findFirst()
                .ifPresent(parts::add);
        return around.stream()
                .flatMap(each -> body(each, parts).stream()
                        .filter(body -> isAll(each, body) || Tally.value(body).compareTo(Rows.sum(parts)) <= 0)
                        .map(body -> relation(each, body, parts)))
                .limit(1)
                .toList();
    }

    /// "By 31 votes to 22", "voted 31 to 22 for it".
    private static List<Figure> votes(Line line) {
        var tokens = line.tokens();
        boolean vote = tokens.stream()
                .anyMatch(
                        token -> VOTES.contains(token.lower()) || token.lemma().equals("vote"));
        for (int i = 1; vote && i + 1 < tokens.size(); i++) {
            if (AGAINST.contains(tokens.get(i).lower())) {
                int word = VOTES.contains(tokens.get(i - 1).lower()) ? i - 2 : i - 1;
                var yes = word < 0 ? Optional.<Figure>empty() : line.figure(tokens.get(word));
                var no = line.figure(tokens.get(i + 1));
                if (yes.filter(Ballots::isVotes).isPresent()
                        && no.filter(Ballots::isVotes).isPresent()) {
                    return List.of(yes.get(), no.get());
                }
            }
        }
        return List.of();
    }

    private static boolean isVotes(Figure figure) {
        return Passage.count(figure) && Tally.isNumber(figure);
    }

    private static List<Line> around(Line line, Passage passage) {
        int place = passage.place(line);
        int end = Math.min(passage.lines().size(), place + 1 + LINES_AROUND);
        return Stream.concat(passage.lines().subList(place, end).stream(), passage.previous(line).stream())
                .toList();
    }

    /// The members of the body, and not some of them ("14 members of the council").
    private static Optional<Figure> body(Line line, List<Figure> parts) {
        return line.all().stream()
                .filter(figure -> isVotes(figure) && !parts.contains(figure) && isFollowed(line, figure, MEMBERS))
                .filter(figure -> parts.stream().noneMatch(part -> Tally.isOver(part, figure, TEN)))
                .filter(figure -> !Setting.isCompared(line, figure) && isWhole(line, figure))
                .findFirst();
    }

    /// "Three of the council's 60 seats were empty", "five of its members stayed away".
    private static boolean isAway(Line line, Figure figure) {
        var tokens = line.tokens();
        int of = Setting.index(line, figure) + 1;
        return of < tokens.size()
                && tokens.get(of).is("of")
                && tokens.subList(of, tokens.size()).stream()
                        .takeWhile(token -> !token.is(",") && !token.is(";"))
                        .anyMatch(token -> AWAY.contains(token.lower()));
    }

    /// "The council has 57 seats", "all 57 councillors", "its 57 members", "the 57-seat council".
    private static boolean isWhole(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return 0 < at
                && (WHOLE.contains(line.tokens().get(at - 1).lower())
                        || line.tokens().get(at - 1).lower().endsWith("’s")
                        || line.tokens().get(at - 1).lower().endsWith("'s"));
    }

    private static boolean isFollowed(Line line, Figure figure, Set<String> words) {
        int at = Setting.index(line, figure) + 1;
        return line.tokens().subList(at, Math.min(line.tokens().size(), at + TO_WORD)).stream()
                .takeWhile(token -> !Line.isFigure(token))
                .anyMatch(token -> words.contains(token.lower()));
    }

    /// "All 57 councillors were present."
    private static boolean isAll(Line line, Figure body) {
        return line.tokens().get(Setting.index(line, body) - 1).is("all")
                && line.tokens().stream().anyMatch(token -> TOOK_PART.contains(token.lower()));
    }

    private static Relation relation(Line line, Figure body, List<Figure> parts) {
        boolean fits = Rows.sum(parts).equals(Tally.value(body));
        var completeness = fits && isAll(line, body) ? Completeness.ALL : Completeness.SUPPOSED;
        return Sums.of(body, parts, completeness, RULE);
    }
}
