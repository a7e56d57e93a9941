package org.muster.relation.en;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Sums: parts with their total, what is left of one, and what is added to one.
final class Sums {

    private static final Rational TWENTY = Rational.of(20);
    private static final Set<String> BESIDES = Set.copyOf(RelationWords.of("besides"));
    private static final Set<String> ALSO = Set.of("also", "another", "further", "additional", "too");
    private static final Set<String> BALANCE = Set.copyOf(RelationWords.of("balance"));

    private Sums() {}

    /// Returns that the parts make up the total, told where the first of them and the last stand.
    static Relation of(Figure total, List<Figure> parts, Completeness completeness, RuleId rule) {
        var all = Stream.concat(Stream.of(total), parts.stream())
                .map(Figure::span)
                .sorted()
                .toList();
        var span = new Span(all.getFirst().begin(), all.getLast().end());
        var ids = parts.stream().map(Figure::id).toList();
        return new Relation.SumOf(total.id(), ids, completeness, new Cue(span, rule));
    }

    /// "1,200 seals: 900 adults and 300 pups", "41 in May and 38 in June, or 79 in all".
    static Optional<Relation> sum(Fit fit) {
        var total = fit.figure("total").orElseThrow();
        var part = fit.figure("part").orElseThrow();
        var line = fit.line();
        List<Figure> parts =
                fit.by().builds().equals("sum-all") ? fitting(fit.line(), total, part) : Lists.upTo(fit.line(), part);
        if (!isInAll(fit) && isNet(fit.line(), total, parts)
                || !parts.stream().allMatch(figure -> Tally.isNumber(figure) || Tally.isLeast(figure))
                || parts.size() < 2
                || parts.contains(total)
                || parts.getFirst().kind() != total.kind()) {
            return Optional.empty();
        }
        int at = Setting.index(line, total) + 1;
        if (Tally.value(total).equals(Rational.of(parts.size()))
                || isNoList(line, at)
                || !Rows.sum(parts).equals(Tally.value(total)) && isBesides(line, parts, total)) {
            return Optional.empty();
        }
        var ids = parts.stream().map(Figure::id).toList();
        return Optional.of(new Relation.SumOf(total.id(), ids, Completeness.ALL, fit.cue()));
    }

    /// "44 people in all": no balance of the two.
    private static boolean isInAll(Fit fit) {
        return fit.says("all") || fit.says("altogether") || fit.says("together");
    }

    /// "Two earlier votes drew 90 and 75, which makes 285 in all": what is told as earlier or further ones
    /// stands beside others told before.
    static boolean isBesides(Line line, List<Figure> parts, Figure total) {
        int last = Setting.index(line, parts.getLast());
        boolean makes = last < Setting.index(line, total)
                && line.tokens().subList(last, Setting.index(line, total)).stream()
                        .anyMatch(token -> token.is("which") || token.is("making"));
        return makes && line.tokens().subList(0, last).stream().anyMatch(token -> BESIDES.contains(token.lower()));
    }

    /// "7:1", and "two in Arlen and one each in Bree and Corl", "17 on both the second and the third", whose last
    /// members are not told.
    static boolean isNoList(Line line, int at) {
        var tokens = line.tokens();
        return isRatio(tokens, at)
                || tokens.subList(at, tokens.size()).stream()
                        .anyMatch(token -> token.is("each") || token.is("respectively"))
                || isOnBoth(tokens, at);
    }

    /// "17 on both the second and the third".
    static boolean isOnBoth(List<Token> tokens, int at) {
        return IntStream.range(at + 1, tokens.size())
                .anyMatch(i -> tokens.get(i).is("both") && tokens.get(i - 1).tag() == Tag.ADP);
    }

    private static boolean isRatio(List<Token> tokens, int at) {
        int begin = tokens.get(at).span().begin();
        return tokens.get(at).is(":")
                && 0 < at
                && at + 1 < tokens.size()
                && tokens.get(at - 1).span().end() == begin
                && tokens.get(at + 1).span().begin() == begin + 1;
    }

    /// The list that begins at the part, or a longer row that adds up.
    private static List<Figure> fitting(Line line, Figure total, Figure part) {
        var alike = line.all().stream()
                .filter(figure -> part.span().begin() <= figure.span().begin() && Frames.alike(figure, part))
                .toList();
        return IntStream.rangeClosed(2, alike.size())
                .mapToObj(size -> alike.subList(0, size))
                .filter(row -> Rows.sum(row).equals(Tally.value(total)))
                .findFirst()
                .orElseGet(() -> Lists.from(line, part).figures());
    }

    /// "a net 236: 480 had come and 244 had gone"; without such words one of two parts is a total in the wrong place.
    static boolean isNet(Line line, Figure total, List<Figure> parts) {
        return parts.size() == 2
                && isBetween(parts, total)
                && (Flow.isTold(line) || line.tokens().stream().anyMatch(token -> BALANCE.contains(token.lower())));
    }

    private static boolean isBetween(List<Figure> parts, Figure total) {
        var gap = Tally.value(parts.get(0)).minus(Tally.value(parts.get(1)));
        return gap.equals(Tally.value(total)) || gap.negate().equals(Tally.value(total));
    }

    /// "The remaining 434 are still open", after a whole and one of its parts; "leaving 6,500 people without a roof" is
    /// no rest of huts.
    static Optional<Relation> rest(Fit fit, Passage passage) {
        var rest = fit.figure("rest").orElseThrow();
        var before = passage.allBefore(fit.line(), rest.span().begin()).stream()
                .filter(figure -> figure.kind() == rest.kind())
                .toList();
        if (before.size() < 2) {
            return Optional.empty();
        }
        for (var whole : before) {
            for (var part : before) {
                if (Tally.value(part).plus(Tally.value(rest)).equals(Tally.value(whole)) && !part.equals(whole)) {
                    return Optional.of(new Relation.RestOf(rest.id(), part.id(), whole.id(), fit.cue()));
                }
            }
        }
        if (fit.by().rule().value().endsWith("rest-of")
                || fit.by().rule().value().endsWith("rest-not") && !isElliptic(fit)) {
            return Optional.empty();
        }
        var part = smaller(before.get(0), before.get(1));
        var whole = part.equals(before.get(0)) ? before.get(1) : before.get(0);
        if (!passage.goesOn(fit.line(), whole, rest) || !Referents.allowOfWhom(passage, fit.line(), whole)) {
            return Optional.empty();
        }
        return Optional.of(new Relation.RestOf(rest.id(), part.id(), whole.id(), fit.cue()));
    }

    /// "18 more were found, bringing the toll to 49": with what the toll had been, where the text says so.
    static Optional<Relation> brings(Fit fit, Passage passage) {
        var total = fit.figure("total").orElseThrow();
        var added = fit.figure("added")
                .or(() -> passage.quantityBefore(fit.line(), fit.cue().span().begin()));
        var row = added.filter(fit.line().all()::contains).stream()
                .flatMap(last -> Lists.upTo(fit.line(), last).stream())
                .toList();
        if (1 < row.size() && !Rows.sum(row).equals(Tally.value(total)) && isAlso(fit.line(), total)) {
            return withRow(fit, passage, row, total);
        }
        return added.map(Figure::id)
                .filter(figure -> !figure.equals(total.id()))
                .map(figure -> new Relation.BringsTo(figure, stood(fit, passage, figure), total.id(), fit.cue()));
    }

    /// "Nine nurses and 14 guards also died, taking the toll to 110": both come to what was told before.
    private static boolean isAlso(Line line, Figure total) {
        return line.tokens().subList(0, Setting.index(line, total)).stream()
                .anyMatch(token -> ALSO.contains(token.lower()));
    }

    /// Returns that the row and the one number of the line before with which it fits make the new total.
    private static Optional<Relation> withRow(Fit fit, Passage passage, List<Figure> row, Figure total) {
        return passage.previous(fit.line()).stream()
                .flatMap(line -> line.all().stream())
                .filter(before -> Frames.alike(before, total) && Tally.isNumber(before))
                .map(before -> Stream.concat(Stream.of(before), row.stream()).toList())
                .filter(parts -> Rows.sum(parts).equals(Tally.value(total)) || OneSlip.sum(total, parts))
                .<Relation>map(parts -> new Relation.SumOf(
                        total.id(), parts.stream().map(Figure::id).toList(), Completeness.ALL, fit.cue()))
                .findFirst();
    }

    /// "1,360 homes are flooded. Another 940 have been damaged, for a total of 2,300": with the first number before it
    /// that is told for itself, if none fits.
    static Optional<Relation> further(Fit fit, Passage passage) {
        var total = fit.figure("total").orElseThrow();
        var added = fit.figure("added").orElseThrow();
        var lines = Stream.concat(Stream.of(fit.line()), passage.previous(fit.line()).stream());
        var before = lines.flatMap(line -> line.all().stream()
                        .filter(figure -> figure.span().end() <= added.span().begin())
                        .filter(figure -> Frames.alike(figure, added) && Tally.isNumber(figure))
                        .filter(figure -> Setting.isMain(line, figure) && !Setting.isCompared(line, figure)))
                .toList();
        return before.stream()
                .filter(figure -> Tally.value(figure).plus(Tally.value(added)).equals(Tally.value(total)))
                .findFirst()
                .or(() -> before.stream().findFirst())
                .map(figure ->
                        new Relation.SumOf(total.id(), List.of(figure.id(), added.id()), Completeness.ALL, fit.cue()));
    }

    /// "Twelve have not." leaves out what the others have done; "9,360 did not run at all" says what these have not.
    private static boolean isElliptic(Fit fit) {
        int end = fit.match().end();
        return fit.line().tokens().size() <= end + 1;
    }

    private static Figure smaller(Figure one, Figure other) {
        return Tally.value(other).compareTo(Tally.value(one)) < 0 ? other : one;
    }

    /// "It has 310 beds and wants 150 more, which would bring it to 460": the number before it in the line that fits,
    /// or the only one of its sort.
    private static Optional<Figure> had(Fit fit, Passage passage, FigureId added) {
        var figures = fit.line().all();
        var total = fit.figure("total").orElseThrow();
        var more = figures.stream().filter(figure -> figure.id().equals(added)).findFirst();
        var earlier = passage.previous(fit.line()).stream()
                .flatMap(line -> line.all().stream())
                .toList();
        var before = more.stream()
                .flatMap(found -> Stream.concat(figures.stream(), earlier.stream())
                        .filter(figure -> figure.span().end() <= found.span().begin() && Frames.alike(figure, found))
                        .filter(figure ->
                                Tally.value(found).compareTo(Tally.value(figure).times(TWENTY)) < 0))
                .toList();
        var beside = before.stream().filter(figures::contains).toList();
        boolean own = !beside.isEmpty();
        return before.stream()
                .filter(figure -> Tally.value(figure)
                        .plus(Tally.value(more.orElseThrow()))
                        .equals(Tally.value(total)))
                .findFirst()
                .or(() -> before.stream()
                        .filter(figure -> own ? figures.contains(figure) : before.size() == 1)
                        .filter(_ -> beside.size() == 1
                                || fit.line().tokens().stream()
                                        .anyMatch(token -> token.is("more")
                                                || token.is("another")
                                                || token.lemma().equals("add")))
                        .max(Comparator.comparing(Tally::value)));
    }

    private static Side stood(Fit fit, Passage passage, FigureId added) {
        int at = passage.lines().indexOf(fit.line());
        return passage.lines().subList(at, Math.min(at + 2, passage.lines().size())).stream()
                .flatMap(line -> Standing.in(line).stream())
                .filter(figure -> !figure.id().equals(added))
                .findFirst()
                .or(() -> had(fit, passage, added))
                .<Side>map(figure -> new Side.Printed(figure.id()))
                .orElseGet(Side.Unprinted::new);
    }
}
