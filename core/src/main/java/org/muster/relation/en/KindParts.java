package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Kind parts are numbers of several kinds of people behind the number of all: "Nine people drowned, six anglers and
/// three swimmers", "The raid killed 31, 17 of them soldiers. Nine drivers and five guards were the others".
final class KindParts {

    private static final RuleId RULE = new RuleId("relation.sum.kinds");
    private static final RuleId OTHERS = new RuleId("relation.sum.others-named");
    private static final Set<String> PEOPLE = Set.copyOf(RelationWords.of("people-at-large"));

    /// "anglers", "tutors", "florists", "pensioners": what a noun of agents ends in.
    private static final Set<String> AGENTS = Set.copyOf(RelationWords.of("agent-endings"));

    private static final Set<String> PERSONS = Set.copyOf(RelationWords.of("people-by-kind"));
    private static final Set<String> RESTS = Set.of("others", "rest", "remainder");
    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
    private static final int TO_NOUN = 3;

    private KindParts() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var found = new ArrayList<Relation>();
        if (line.sentence().block() == Block.BODY) {
            behind(line).ifPresent(found::add);
            others(line, passage).ifPresent(found::add);
        }
        return found;
    }

    /// "Nine people drowned, six anglers and three swimmers": the row stands behind a comma and ends its sentence.
    private static Optional<Relation> behind(Line line) {
        var counts = line.all().stream()
                .filter(figure -> figure.kind() == Kind.COUNT && Tally.isNumber(figure))
                .toList();
        if (counts.size() < 3) {
            return Optional.empty();
        }
        var total = counts.getFirst();
        var parts = counts.subList(1, counts.size());
        int first = Setting.index(line, parts.getFirst());
        boolean apart = isPart(line.tokens(), first) && isPeople(line, total);
        boolean closed = parts.stream().allMatch(part -> isKind(line, part)) && isRow(line, first, parts);
        return apart && closed && Setting.isMain(line, total)
                ? Optional.of(Sums.of(total, parts, Completeness.LIKELY, RULE))
                : Optional.empty();
    }

    private static boolean isPart(List<Token> tokens, int first) {
        return 1 < first && tokens.get(first - 1).is(",");
    }

    /// "Nine people drowned".
    private static boolean isPeople(Line line, Figure total) {
        return following(line, total).anyMatch(token -> PEOPLE.contains(token.lower()));
    }

    private static Stream<Token> following(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure) + 1;
        return tokens.subList(at, Math.min(tokens.size(), at + TO_NOUN)).stream()
                .takeWhile(token -> token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN);
    }

    private static boolean isKind(Line line, Figure part) {
        return following(line, part).anyMatch(token -> isPerson(token.lower()));
    }

    private static boolean isPerson(String word) {
        return PERSONS.contains(word)
                || AGENTS.stream().anyMatch(end -> end.length() + 2 < word.length() && word.endsWith(end));
    }

    /// No verb from the first on, and "and" right before the last.
    private static boolean isRow(Line line, int first, List<Figure> parts) {
        var tokens = line.tokens();
        int last = Setting.index(line, parts.getLast());
        boolean verbs = tokens.subList(first, tokens.size()).stream()
                .anyMatch(token -> token.tag() == Tag.AUX
                        || token.tag() == Tag.VERB && token.lower().endsWith("ing"));
        return !verbs
                && tokens.get(last - 1).is("and")
                && parts.stream()
                        .skip(1)
                        .limit(Math.max(0, parts.size() - 2))
                        .allMatch(part ->
                                tokens.get(Setting.index(line, part) - 1).is(","));
    }

    /// "Nine drivers and five guards were the others."
    private static Optional<Relation> others(Line line, Passage passage) {
        var tokens = line.tokens();
        boolean said = 4 < tokens.size()
                && tokens.stream()
                        .skip(1)
                        .filter(token -> RESTS.contains(token.lower()))
                        .anyMatch(token -> isAre(tokens, tokens.indexOf(token)));
        if (!said || line.all().isEmpty()) {
            return Optional.empty();
        }
        return passage.previous(line).flatMap(before -> {
            var counts = before.all().stream()
                    .filter(figure -> Frames.alike(figure, line.all().getFirst()) && Tally.isNumber(figure))
                    .toList();
            if (counts.size() < 2 || !counts.stream().skip(1).allMatch(part -> isOfThem(before, part))) {
                return Optional.empty();
            }
            var parts = new ArrayList<>(counts.subList(1, counts.size()));
            line.all().stream()
                    .filter(figure -> Frames.alike(figure, counts.getFirst()) && Tally.isNumber(figure))
                    .forEach(parts::add);
            return Optional.of(Sums.of(counts.getFirst(), parts, Completeness.ALL, OTHERS));
        });
    }

    private static boolean isAre(List<Token> tokens, int rest) {
        return 2 <= rest
                && tokens.get(rest - 1).is("the")
                && tokens.get(rest - 2).tag() == Tag.AUX;
    }

    private static boolean isOfThem(Line line, Figure part) {
        var tokens = line.tokens();
        int of = Setting.index(line, part) + 1;
        return of + 1 < tokens.size()
                && tokens.get(of).is("of")
                && THEM.contains(tokens.get(of + 1).lower());
    }
}
