package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A told number is one that a sentence tells for itself, with the words around it.
///
/// @param line the line of its sentence
/// @param figure the number
/// @param at its place among the tokens of the line
record Told(Line line, Figure figure, int at) {

    private static final Set<String> BASES = Set.of(
            "than", "including", "counting", "from", "compared", "every", "against", "when", "instead", "earlier");
    private static final Set<String> PLACING = Set.of("in", "at", "within", "across", "during", "among", "between");
    private static final Set<String> MORE = Set.of("another", "further", "additional", "extra");
    private static final Set<String> THESE = Set.of("them", "whom", "which", "these", "those", "this", "that");
    private static final Set<String> CLITICS = Set.of("'s", "’s", "'", "’");
    private static final Set<String> GONE = Set.copyOf(RelationWords.of("goings"));
    private static final int TO_OF = 5;

    static Told of(Line line, Figure figure) {
        return new Told(line, figure, Setting.index(line, figure));
    }

    /// Returns whether it is neither compared, nor what another is compared with, nor in how many places it was, nor
    /// said in other words before.
    boolean isMain() {
        return !Setting.isCompared(line, figure)
                && !Setting.prepared(line, figure, BASES)
                && !PLACING.contains(word(at - 1))
                && !isRestated();
    }

    /// "63,221, or 37.2": the same in other words.
    private boolean isRestated() {
        return word(at - 1).equals("or") && word(at - 2).equals(",");
    }

    /// "another 40".
    boolean isAnother() {
        return MORE.contains(word(at - 1));
    }

    /// "all 31 survivors", "all the 31 survivors".
    boolean isAll() {
        return word(at - 1).equals("all")
                || word(at - 1).equals("the") && word(at - 2).equals("all");
    }

    /// "14 of them", "of whom 14", "Of these, 14".
    boolean isOfThem() {
        int these = word(at - 1).equals(",") ? at - 2 : at - 1;
        return word(at + 1).equals("of") && THESE.contains(word(at + 2))
                || THESE.contains(word(these)) && word(these - 1).equals("of");
    }

    /// Returns the word for the things in "1,385 of the patients", "28 of the injured".
    Optional<Token> ofWhat() {
        boolean of = at + 3 < line.tokens().size()
                && word(at + 1).equals("of")
                && isDeterminer(line.tokens().get(at + 2));
        return of ? Optional.of(line.tokens().get(at + 3)).filter(token -> !Line.isFigure(token)) : Optional.empty();
    }

    /// "a staff of eight": of things of their own.
    boolean isOfNoun() {
        return 1 < at && word(at - 1).equals("of") && line.tokens().get(at - 2).tag() == Tag.NOUN;
    }

    /// "43 others".
    boolean isOthers() {
        return word(at + 1).equals("others");
    }

    /// "14 deaths", "23 discharges": those who are no longer there.
    boolean isGone() {
        return GONE.contains(word(at + 1));
    }

    /// "19 are", "149 will".
    boolean isVerbNext() {
        return at + 1 < line.tokens().size()
                && (line.tokens().get(at + 1).tag() == Tag.VERB
                        || line.tokens().get(at + 1).tag() == Tag.AUX);
    }

    boolean isBehindComma() {
        return word(at - 1).equals(",");
    }

    /// Returns the place of "of" in "of its 54", "of the bench's 54", or one below nought.
    int ofBefore() {
        for (int i = at - 1; Math.max(0, at - TO_OF) <= i; i--) {
            var token = line.tokens().get(i);
            if (token.is("of")) {
                return i;
            }
            boolean owner = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
            boolean possessed = owner && CLITICS.contains(word(i + 1));
            if (!isDeterminer(token) && !possessed && !CLITICS.contains(token.lower())) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDeterminer(Token token) {
        boolean word = token.tag() == Tag.DET || token.tag() == Tag.ADJ || token.tag() == Tag.PRON;
        return !Line.isFigure(token)
                && (word || LeftWords.HEDGES.contains(token.lower()) || THESE.contains(token.lower()));
    }

    private String word(int place) {
        return 0 <= place && place < line.tokens().size()
                ? line.tokens().get(place).lower()
                : "";
    }
}
