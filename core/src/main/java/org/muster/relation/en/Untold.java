package org.muster.relation.en;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Untold parts are those that a text mentions without a number of them: "44 million from owners, 9 million from towns
/// and the remainder from the salvager", "three drowned, two froze, and one, a cook, was never found".
///
/// Beside them the numbers told are not all parts, and make up no total.
///
/// @param figures the figures of the text by their ids
record Untold(Map<FigureId, Figure> figures) {

    private static final Set<String> REST = Set.of("rest", "remainder", "remaining", "others");
    private static final Set<String> JOINING = Set.of(",", ";", ":", "and", "while", "with", "but", "–", "—");
    private static final Set<String> SOME =
            Set.of("one", "another", "some", "several", "others", "more", "many", "most", "dozens");
    private static final List<String> ROWS = List.of(
            "relation.sum.row",
            "relation.sum.after",
            "relation.sum.colon",
            "relation.sum.division",
            "relation.sum.bare",
            "relation.part.");
    private static final String AFTER_COLON = "relation.sum.after-colon";
    private static final int TO_REST = 4;

    Untold {
        figures = Map.copyOf(figures);
    }

    /// Returns the relation, and of a sum whose parts are not all told no more than that each is a part.
    Stream<Relation> told(Relation relation, Passage passage) {
        if (!(relation instanceof Relation.SumOf(var total, var ids, var _, var cue))
                || ROWS.stream().noneMatch(cue.rule().value()::startsWith)) {
            return Stream.of(relation);
        }
        var parts = ids.stream().map(figures::get).toList();
        var whole = figures.get(total);
        if (whole == null || Rows.sum(parts).equals(Tally.value(whole)) || !isUntold(passage, whole, parts)) {
            return Stream.of(relation);
        }
        return cue.rule().value().startsWith(AFTER_COLON)
                ? parts.stream().map(part -> new Relation.PartOf(part.id(), total, cue))
                : Stream.empty();
    }

    private static boolean isUntold(Passage passage, Figure whole, List<Figure> parts) {
        var last = parts.getLast();
        var line = passage.lineOf(last);
        return whole.span().begin() < last.span().begin()
                && (isRestBehind(line, last)
                        || isRestNext(passage, line, last)
                        || Passage.count(last)
                                && (!isClosed(line, parts) && isOneBehind(line, last) || isOneBetween(line, parts)));
    }

    /// "and the rest from the salvager", "with hens making up the remainder"; not "20 for the rest", "the rest, 20".
    private static boolean isRestBehind(Line line, Figure last) {
        var tokens = line.tokens();
        boolean joined = false;
        for (int i = Setting.index(line, last) + 1; i < tokens.size(); i++) {
            if (joined && isRest(tokens, i)) {
                return !isNumbered(line, i, last);
            }
            if (line.figure(tokens.get(i))
                    .filter(figure -> Frames.alike(figure, last))
                    .isPresent()) {
                return false;
            }
            joined |= JOINING.contains(tokens.get(i).lower());
        }
        return false;
    }

    /// "The rest were on the reef"; where the last is "all others together 20", the rest is that of something else.
    private static boolean isRestNext(Passage passage, Line line, Figure last) {
        int place = passage.place(line) + 1;
        boolean told = Setting.prepared(line, last, REST);
        if (told || place == passage.lines().size() || !line.all().getLast().equals(last)) {
            return false;
        }
        var next = passage.lines().get(place);
        for (int i = 1; i < Math.min(TO_REST, next.tokens().size()); i++) {
            if (next.tokens().get(i - 1).is("the") && isRest(next.tokens(), i)) {
                return !isNumbered(next, i, last);
            }
        }
        return false;
    }

    private static boolean isRest(List<Token> tokens, int at) {
        return REST.contains(tokens.get(at).lower())
                && (tokens.get(at).is("others") || tokens.get(at - 1).is("the"));
    }

    /// "the remaining 20", "the rest, 55,000, went by sea", "the rest went to four others".
    private static boolean isNumbered(Line line, int rest, Figure last) {
        return line.tokens().subList(rest, line.tokens().size()).stream()
                .takeWhile(token -> !token.is(";") && !token.is("."))
                .flatMap(token -> line.figure(token).stream())
                .anyMatch(figure -> Frames.alike(figure, last));
    }

    /// "90 loaves, 50 and 40, and one is to close": bare numbers after whose "and" no other can follow.
    private static boolean isClosed(Line line, List<Figure> parts) {
        var last = parts.getLast();
        return line.all().contains(parts.getFirst())
                && Lists.isBare(line, parts.getFirst(), last)
                && line.tokens().get(Setting.index(line, last) - 1).is("and");
    }

    /// "and one, a cook, was never found", "and several from elsewhere".
    private static boolean isOneBehind(Line line, Figure last) {
        var tokens = line.tokens();
        for (int i = Setting.index(line, last) + 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(";") || tokens.get(i).is(".")) {
                return false;
            }
            if (tokens.get(i).is("and")) {
                return SOME.contains(text(line, i + 1)) || isArticled(line, i + 1);
            }
        }
        return false;
    }

    /// "three dogs and a llama.": counted by its article.
    private static boolean isArticled(Line line, int at) {
        var tokens = line.tokens();
        boolean article = text(line, at).equals("a") || text(line, at).equals("an");
        return article
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag() == Tag.NOUN
                && (at + 2 == tokens.size() || tokens.get(at + 2).tag() == Tag.PUNCT);
    }

    /// "two froze, one drowned and five fell", where the one is no number of the list.
    private static boolean isOneBetween(Line line, List<Figure> parts) {
        var tokens = line.tokens();
        int first = Setting.index(line, parts.getFirst());
        int last = Setting.index(line, parts.getLast());
        for (int i = Math.max(0, first); i < last; i++) {
            boolean joined = tokens.get(i).is(",") || tokens.get(i).is("and");
            if (joined
                    && text(line, i + 1).equals("one")
                    && figure(line, i + 1).filter(parts::contains).isEmpty()) {
                return isVerbBehind(tokens, i + 1);
            }
        }
        return false;
    }

    private static boolean isVerbBehind(List<Token> tokens, int at) {
        var next = tokens.get(at + 1);
        return next.tag() == Tag.VERB || next.tag() == Tag.AUX || next.tag() == Tag.ADJ || next.tag() == Tag.ADP;
    }

    private static Optional<Figure> figure(Line line, int at) {
        return line.figure(line.tokens().get(at));
    }

    private static String text(Line line, int at) {
        var token = line.tokens().get(at);
        return line.figure(token).map(Figure::text).orElse(token.text()).toLowerCase(Locale.ROOT);
    }
}
