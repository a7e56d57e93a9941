package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Share nouns are the words that a share names its whole by: "a quarter of the population", "half the crew", "56
/// percent of patients".
///
/// A number that does not count what is named is not shown to be that whole.
final class ShareNouns {

    private static final Set<Tag> BEFORE_NOUN = Set.of(Tag.DET, Tag.ADJ, Tag.PRON, Tag.ADV);
    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "its", "their");

    /// What is no count of things, so that no count is its whole.
    private static final Set<String> BODIES = Set.copyOf(RelationWords.of("no-count"));

    /// What takes its meaning from the number before: "60 percent of the total".
    private static final Set<String> ANY = Set.copyOf(RelationWords.of("whole-of-any"));

    private static final int BEHIND = 5;

    private ShareNouns() {}

    /// Returns whether the share names a whole that neither number is seen to count.
    static boolean nameAnother(Line line, int share, Figure part, Figure whole, Passage passage) {
        if (!Passage.additive(whole) || isPartOf(line, part, whole)) {
            return false;
        }
        return noun(line, share)
                .filter(noun -> !ANY.contains(noun.lemma()))
                .filter(noun -> !counts(whole, noun, passage) && !counts(part, noun, passage))
                .isPresent();
    }

    /// "4.6 billion for trains, or 41 percent of its outlay": of no profit; "six are in hospital, one with burns over
    /// 45 percent of the body": of no people.
    static boolean nameNoCount(Line line, int share, Figure whole, Passage passage) {
        var tokens = line.tokens();
        if (!Passage.additive(whole)
                || tokens.size() <= share + 2
                || !tokens.get(share + 1).is("of")) {
            return false;
        }
        boolean the = DETERMINERS.contains(tokens.get(share + 2).lower());
        return noun(line, share)
                .filter(noun -> !passage.counts(whole, noun.lemma()))
                .filter(noun -> whole.kind() == Kind.MONEY || the && BODIES.contains(noun.lemma()))
                .isPresent();
    }

    /// Returns the noun of the whole, where it stands without a number behind the share.
    private static Optional<Token> noun(Line line, int share) {
        var tokens = line.tokens();
        int noun = share + 1;
        if (tokens.size() <= noun + 1) {
            return Optional.empty();
        }
        if (tokens.get(noun).is("of")) {
            noun++;
        } else if (tokens.get(noun).tag() != Tag.DET) {
            return Optional.empty();
        }
        while (noun < tokens.size() && isBefore(tokens, noun)) {
            noun++;
        }
        boolean found = noun < tokens.size() && tokens.get(noun).tag() == Tag.NOUN && !Line.isFigure(tokens.get(noun));
        return found ? Optional.of(head(tokens, noun)) : Optional.empty();
    }

    /// "the season's total", "all other houses", "the firm's cars".
    private static boolean isBefore(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean owner = at + 1 < tokens.size() && isOwning(tokens.get(at + 1));
        return !Line.isFigure(token)
                && (BEFORE_NOUN.contains(token.tag())
                        || isOwning(token)
                        || owner && (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || Line.isTime(token)));
    }

    private static boolean isOwning(Token token) {
        return token.is("'s") || token.is("’s");
    }

    private static Token head(List<Token> tokens, int noun) {
        int head = noun;
        while (head + 1 < tokens.size() && tokens.get(head + 1).tag() == Tag.NOUN) {
            head++;
        }
        return tokens.get(head);
    }

    /// By what the number was read to count, or by the words right behind it.
    private static boolean counts(Figure figure, Token noun, Passage passage) {
        if (passage.counts(figure, noun.lemma())) {
            return true;
        }
        var line = passage.lineOf(figure);
        var tokens = line.tokens();
        int at = Setting.index(line, figure) + 1;
        for (int i = at; 0 < at && i < Math.min(tokens.size(), at + BEHIND); i++) {
            var token = tokens.get(i);
            if (Line.isFigure(token) || Setting.STRONG.contains(token.lower()) || token.is(",")) {
                return false;
            }
            if (token.lemma().equals(noun.lemma())) {
                return true;
            }
        }
        return false;
    }

    /// "42 of the 60 berths on offer, filling 70 percent of the harbour": the form alone binds the two.
    private static boolean isPartOf(Line line, Figure part, Figure whole) {
        int from = Setting.index(line, part);
        int to = Setting.index(line, whole);
        return 0 <= from
                && from < to
                && line.tokens().subList(from, to).stream().anyMatch(token -> token.is("of"))
                && line.all().indexOf(part) + 1 == line.all().indexOf(whole);
    }
}
