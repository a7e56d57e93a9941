package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Members are the numbers of one sort that a sentence tells side by side from a mark up to its end: "310 in the hall,
/// 286, most of them children, in tents and 160 at sea".
///
/// What brackets or a relative clause hold, and what is some of a member, is beside them; a word such as "than" ends
/// them.
final class Members {

    private static final Set<String> STOPS = Set.of(
            "than",
            "but",
            "while",
            "compared",
            "against",
            "making",
            "bringing",
            "taking",
            "although",
            "so",
            "versus",
            "according",
            "instead",
            "rather",
            "?",
            "!",
            "”",
            "\"");

    /// "five on the reefs, where there is no doctor": what is said of a member, up to the next comma.
    private static final Set<String> ASIDES =
            Set.of("who", "which", "where", "whose", "including", "among", "when", "up", "down", "with");

    /// "14 of 60", "40 from 25", "11 aged 12".
    private static final Set<String> BASES =
            Set.of("of", "from", "with", "aged", "than", "to", "after", "before", "until");

    private static final Set<String> PLACED = Set.copyOf(RelationWords.of("placing"));

    private final Line line;
    private final Figure sort;
    private final List<Figure> found = new ArrayList<>();
    private boolean comma = true;
    private boolean and;
    private boolean closed;
    private boolean verb;
    private boolean aside;
    private boolean broken;
    private int depth;

    private Members(Line line, Figure sort) {
        this.line = line;
        this.sort = sort;
    }

    /// Returns the members that stand between the two places and are of the sort of the figure; none where they are no
    /// row.
    static Members between(Line line, Figure sort, int from, int end) {
        var members = new Members(line, sort);
        for (int i = from; i < end && !STOPS.contains(line.tokens().get(i).lower()) && !members.broken; i++) {
            members.token(i, i == from);
        }
        return members;
    }

    List<Figure> row() {
        return broken || found.size() < 2 ? List.of() : List.copyOf(found);
    }

    /// Returns whether "and" stands before the last.
    boolean isClosed() {
        return closed;
    }

    /// Returns whether a member is told with a verb of its own, and may overlap others.
    boolean isToldByVerbs() {
        return verb;
    }

    private void token(int at, boolean first) {
        var token = line.tokens().get(at);
        var figure = line.figure(token);
        if (token.is("(")) {
            depth++;
        } else if (token.is(")")) {
            depth--;
        } else if (depth == 0 && figure.isPresent()) {
            number(figure.get(), at);
        } else if (depth == 0) {
            word(token, at, first);
        }
    }

    private void word(Token token, int at, boolean first) {
        boolean mark = token.is(",") || token.is(";");
        if (!first
                && ASIDES.contains(token.lower())
                && line.tokens().get(at - 1).is(",")) {
            aside = true;
            comma = false;
            return;
        }
        if (aside) {
            aside = !mark;
            comma |= mark;
            return;
        }
        comma |= mark || token.is("and");
        and = token.is("and") || and && !mark;
        verb |= token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }

    private void number(Figure figure, int at) {
        if (aside || !Frames.alike(figure, sort) || figure.text().equals("one") || isBase(at)) {
            return;
        }
        if (!Tally.isNumber(figure) || Setting.isCompared(line, figure)) {
            broken = true;
            return;
        }
        if (!found.isEmpty() && SomeOfThem.is(line, found.getLast(), figure)) {
            return;
        }
        if (!comma) {
            broken |= !PLACED.contains(line.tokens().get(at - 1).lower());
            return;
        }
        found.add(figure);
        comma = false;
        closed = and;
    }

    private boolean isBase(int at) {
        var before = line.tokens().get(at - 1);
        var tokens = line.tokens();
        boolean the = before.tag() == Tag.DET && 1 < at;
        return BASES.contains((the ? tokens.get(at - 2) : before).lower());
    }
}
