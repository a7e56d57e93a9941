package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// Told in share is the part that stands right behind a share of what was told before: "… 8,400 houses.
/// One in four of them, 2,100 in all, has collapsed", "One in six, or 70, was a home", "Half of the
/// dead, 143, had been walking".
///
/// The whole is the one number like it before the share in its line, or else in the line before.
final class ToldInShare {

    private static final Set<String> THESE = Set.of("these", "those", "them", "it", "that");
    private static final Set<String> LEADING = Set.of("or", "about", "some", "nearly", "around", "roughly", "just");
    private static final Set<String> COMPARED = Set.of("against", "versus", "than", "compared", "from");
    private static final int TO_MARK = 5;

    private ToldInShare() {}

    /// Returns the part and the whole, where the words name both.
    static Optional<ToldLast> of(Neighbours near) {
        int mark = mark(near);
        return mark < 0
                ? Optional.empty()
                : part(near, mark)
                        .filter(figure -> Passage.additive(figure) && Tally.isNumber(figure))
                        .flatMap(part -> whole(near, part, noun(near, mark)).map(whole -> new ToldLast(part, whole)));
    }

    /// Returns where the comma behind the share and what it names stands, or -1.
    private static int mark(Neighbours near) {
        var tokens = near.line().tokens();
        int next = near.at() + 1;
        if (near.at() <= 1 && next + 1 < tokens.size() && tokens.get(next).is(",")) {
            return tokens.get(next + 1).is("or") ? next : -1;
        }
        if (tokens.size() <= next || !tokens.get(next).is("of")) {
            return -1;
        }
        for (int i = next + 1; i < Math.min(tokens.size(), next + TO_MARK); i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
            if (Line.isFigure(tokens.get(i)) || tokens.get(i).tag() == Tag.VERB) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Figure> part(Neighbours near, int mark) {
        var tokens = near.line().tokens();
        int at = mark + 1;
        while (at < tokens.size() && LEADING.contains(tokens.get(at).lower())) {
            at++;
        }
        return at < tokens.size() ? near.line().figure(tokens.get(at)) : Optional.empty();
    }

    /// Returns the words that name the whole: none for "of them" or where nothing is named.
    private static List<String> noun(Neighbours near, int mark) {
        var tokens = near.line().tokens().subList(near.at() + 1, mark);
        boolean these = tokens.size() == 2 && THESE.contains(tokens.getLast().lower());
        return tokens.isEmpty() || these
                ? List.of()
                : List.of(tokens.getLast().lemma(), tokens.getLast().lower());
    }

    private static Optional<Figure> whole(Neighbours near, Figure part, List<String> noun) {
        Predicate<Figure> like = figure -> Frames.alike(figure, part)
                && Tally.isNumber(figure)
                && figure.span().end() <= near.figure().span().begin();
        var own = near.line().all().stream().filter(like).toList();
        var line = own.isEmpty() ? near.previous() : Optional.of(near.line());
        var found = line.stream()
                .flatMap(each -> each.all().stream()
                        .filter(like)
                        .filter(figure ->
                                !Setting.prepared(each, figure, COMPARED) && !Setting.isCompared(each, figure)))
                .toList();
        return found.size() == 1
                ? Optional.of(found.getFirst())
                        .filter(whole -> noun.isEmpty()
                                || noun.stream().anyMatch(word -> near.passage().counts(whole, word)))
                : Optional.empty();
    }
}
