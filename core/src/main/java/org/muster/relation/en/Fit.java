package org.muster.relation.en;

import java.util.Optional;
import org.muster.grammar.Match;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Cue;
import org.muster.model.text.Token;
import org.muster.model.time.TimeExpression;

/// A fit is one place in a line where a relation pattern fits.
///
/// @param by the pattern
/// @param line the line
/// @param match where it fits
record Fit(RelationPattern by, Line line, Match match) {

    Cue cue() {
        return new Cue(match.span(), by.rule());
    }

    Optional<Figure> figure(String part) {
        return token(part).flatMap(line::figure);
    }

    Optional<FigureId> id(String part) {
        return figure(part).map(Figure::id);
    }

    /// Returns the figure of the part as a side; unprinted where the part takes no part.
    Side side(String part) {
        return id(part).<Side>map(Side.Printed::new).orElseGet(Side.Unprinted::new);
    }

    Optional<TimeExpression> time(String part) {
        return token(part).flatMap(line::time);
    }

    Optional<Token> token(String part) {
        return match.part(part).map(tokens -> tokens.getFirst());
    }

    /// Returns whether the words hold the word.
    boolean says(String word) {
        return match.tokens().subList(match.begin(), match.end()).stream().anyMatch(token -> token.is(word));
    }
}
