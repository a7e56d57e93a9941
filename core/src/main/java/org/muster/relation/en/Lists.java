package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Lists are rows of figures of one kind that commas and "and" join: "21 in Harsk, 17 in Ulvessa and 11 upstream".
final class Lists {

    private static final Set<String> BREAKS =
            Set.of(";", ":", "(", ")", ".", "—", "but", "while", "or", "which", "than");

    /// What ends a member of a list.
    private static final Set<String> ENDS =
            Set.of(",", "and", "according", ";", ":", "(", ")", ".", "—", "–", "\"", "”", "’", "who", "that", "which");

    /// "In the two earlier votes 90 and 75 were for it": a number of things known already is no member.
    private static final Set<String> KNOWN = Set.of("the", "these", "those", "both", "its", "their", "his", "her");

    private static final Set<String> PLACED = Set.copyOf(RelationWords.of("placing"));
    private static final Set<String> EARLIER = Set.of("from", "against", "of");

    private Lists() {}

    /// Returns the list that begins at the figure; "two strikes cost 1.4 million and 1.9 million" is one of two
    /// members.
    static FigureRow from(Line line, Figure first) {
        var figures = new ArrayList<>(List.of(first));
        boolean verbs = false;
        int begin = index(line, first);
        int last = begin;
        var gap = new ArrayList<Token>();
        for (int i = begin + 1; i < line.tokens().size(); i++) {
            var token = line.tokens().get(i);
            var figure = line.figure(token);
            if (figure.isPresent()) {
                if (figure.get().kind() != first.kind()
                        || !joined(gap, line, figures)
                        || Tally.isFar(figures.getLast(), figure.get())) {
                    break;
                }
                boolean nested = SomeOfThem.is(line, figures.getLast(), figure.get());
                if (!nested && !isAmong(gap) && !isEarlier(gap) && !isPlaced(line, first, i)) {
                    verbs |= hasVerb(line, i);
                    figures.add(figure.get());
                    last = i;
                }
                gap.clear();
            } else if (BREAKS.contains(token.lower())) {
                break;
            } else {
                gap.add(token);
            }
        }
        var completeness =
                verbs && !Opposites.are(line, figures) ? Completeness.PERHAPS_OVERLAPPING : Completeness.SOME;
        return new FigureRow(List.copyOf(figures), completeness, last + 1);
    }

    /// Returns the list that begins at the figure and ends before the first later member with a verb of its own: "among
    /// them two cooks and nine others were hurt".
    static FigureRow untilVerb(Line line, Figure first) {
        var row = from(line, first);
        var own = new ArrayList<Figure>();
        for (var figure : row.figures()) {
            if (!figure.equals(first) && hasVerb(line, index(line, figure))) {
                break;
            }
            own.add(figure);
        }
        return new FigureRow(own, Completeness.SOME, row.after());
    }

    /// Returns the list that ends with the figure.
    static List<Figure> upTo(Line line, Figure last) {
        for (var figure : line.all()) {
            var row = from(line, figure);
            int end = row.figures().indexOf(last);
            if (0 < end) {
                return row.figures().subList(0, end + 1);
            }
        }
        return List.of(last);
    }

    /// "212,000, 238,500 and 301,000": returns whether nothing stands between the two but commas, "and" and numbers.
    static boolean isBare(Line line, Figure first, Figure last) {
        return line.tokens().subList(index(line, first), index(line, last)).stream()
                .allMatch(Lists::isOfRow);
    }

    /// "Bids of 212, 238 and 301": returns whether the figure is the first of three and more side by side, and so no
    /// whole with parts.
    static boolean opens(Line line, Figure first) {
        var tokens = line.tokens();
        int at = Setting.index(line, first);
        return 0 <= at
                && 3
                        <= tokens.subList(at, tokens.size()).stream()
                                .takeWhile(Lists::isOfRow)
                                .filter(Line::isFigure)
                                .count();
    }

    private static boolean isOfRow(Token token) {
        return Line.isFigure(token) || token.is(",") || token.is(";") || token.is("and") || token.is("or");
    }

    static int index(Line line, Figure figure) {
        for (int i = 0; i < line.tokens().size(); i++) {
            if (line.tokens().get(i).span().equals(figure.span())) {
                return i;
            }
        }
        throw new IllegalArgumentException("The figure (%s) must stand in the line.".formatted(figure.text()));
    }

    /// Members are joined by a comma or "and", which a time may hold ("259 on Friday and Saturday's 178"), or stand
    /// side by side where a text goes without commas: "six women five children".
    private static boolean joined(List<Token> gap, Line line, List<Figure> members) {
        int first = index(line, members.getLast());
        boolean known = 0 < first && KNOWN.contains(line.tokens().get(first - 1).lower());
        boolean nouns = !known && gap.stream().allMatch(token -> token.tag() == Tag.NOUN || token.tag() == Tag.ADJ);
        return gap.stream().anyMatch(token -> token.is(",") || token.is("and"))
                || !gap.isEmpty() && (endsInTime(gap) || nouns && gap.size() <= 2);
    }

    /// "30 cooks, among them two chefs, and 12 waiters": some of the member before are no member.
    private static boolean isAmong(List<Token> gap) {
        return gap.stream().anyMatch(token -> token.is("among") || token.is("including") || token.is("whom"));
    }

    /// "12 this year, up from 8, and 18 next", "19 bandsmen, from a band of 28": what a member was before, or is part
    /// of, is no member.
    private static boolean isEarlier(List<Token> gap) {
        return EARLIER.contains(gap.isEmpty() ? "" : gap.getLast().lower());
    }

    /// "Six run, in three shifts, and two stand idle": a number behind a preposition that the first has not, with
    /// another noun of its own, is of something else.
    private static boolean isPlaced(Line line, Figure first, int at) {
        var tokens = line.tokens();
        int begin = index(line, first);
        boolean placed = PLACED.contains(tokens.get(at - 1).lower())
                || tokens.get(at - 1).is("with");
        boolean alike = 0 < begin
                && tokens.get(begin - 1).lower().equals(tokens.get(at - 1).lower());
        boolean named = at + 1 < tokens.size() && tokens.get(at + 1).tag() == Tag.NOUN;
        return placed
                && named
                && !alike
                && !tokens.get(begin + 1).lemma().equals(tokens.get(at + 1).lemma());
    }

    private static boolean endsInTime(List<Token> gap) {
        boolean owned = gap.getLast().is("'s") || gap.getLast().is("’s");
        return Line.isTime(owned && 1 < gap.size() ? gap.get(gap.size() - 2) : gap.getLast());
    }

    /// A later member with a verb of its own ("and 70 were under 30") may overlap the others.
    private static boolean hasVerb(Line line, int figure) {
        for (int i = figure + 1; i < line.tokens().size(); i++) {
            var token = line.tokens().get(i);
            if (Line.isFigure(token) || ENDS.contains(token.lower())) {
                return false;
            }
            if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
                return true;
            }
        }
        return false;
    }
}
