package org.muster.relation.en;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Running totals are new counts told with the old count and with what was added, each by its own words:
/// "Until then the figure had stood at 68; with the 39 found since it is now 107".
///
/// The three may stand in one sentence or in the two or three about it; no role is given to a number
/// that two could play.
final class RunningTotals {

    private static final RuleId RULE = new RuleId("relation.sum.running");
    private static final RuleId BROUGHT = new RuleId("relation.brings.running");
    private static final Set<String> BRINGING = RelationWords.ofAll("brings", "bringing");
    private static final Set<String> HURT = Set.of("injured", "wounded", "hurt", "missing");
    private static final Set<String> IT = Set.of("it", "they", "there");
    private static final Set<String> COUNTING = Set.copyOf(RelationWords.of("counting"));

    private RunningTotals() {}

    /// Returns the sums whose new count the line states.
    static List<Relation> in(Line line, Passage passage) {
        if (line.sentence().block() != Block.BODY) {
            return List.of();
        }
        var news = news(line);
        if (news.size() != 1) {
            return List.of();
        }
        return sum(line, passage, news.getFirst()).stream().toList();
    }

    /// The counts to come, else those of now, else those that were brought to what they are.
    private static List<Figure> news(Line line) {
        return Stream.<Predicate<Figure>>of(
                        figure -> CountRoles.isToCome(line, figure),
                        figure -> CountRoles.isNow(line, figure),
                        figure -> CountRoles.isBrought(line, figure),
                        figure -> CountRoles.isWithSome(line, figure))
                .map(role -> line.all().stream()
                        .filter(RunningTotals::isCounted)
                        .filter(figure -> !CountRoles.isAdded(line, figure))
                        .filter(role)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isCounted(Figure figure) {
        return Passage.additive(figure) && Tally.isNumber(figure);
    }

    private static Optional<Relation> sum(Line line, Passage passage, Figure total) {
        var added = added(line, passage, total);
        var old = added.flatMap(it -> old(line, passage, total, it));
        if (old.isPresent() || added.isPresent()) {
            return old.map(it -> of(line, passage, total, it, added.get()));
        }
        return loose(line, passage, total);
    }

    /// "taking the number to 912" says what was brought up to date; "it is now 912" only what the number
    /// is, and a count with a noun of its own, "36 people", is told by itself.
    private static Relation of(Line line, Passage passage, Figure total, Figure old, Figure added) {
        var parts =
                Stream.of(old, added).sorted(Comparator.comparing(Figure::span)).toList();
        var sum = Sums.of(total, parts, Completeness.LIKELY, RULE);
        boolean bringing = CountRoles.isBrought(line, total)
                && line.tokens().subList(0, Setting.index(line, total)).stream()
                        .anyMatch(token -> BRINGING.contains(token.lower()));
        return bringing && isBare(passage.lineOf(old), old)
                ? new Relation.BringsTo(
                        added.id(),
                        new Side.Printed(old.id()),
                        total.id(),
                        new Cue(sum.cue().span(), BROUGHT))
                : sum;
    }

    /// What is said to come on top, in the line or the one before.
    private static Optional<Figure> added(Line line, Passage passage, Figure total) {
        return only(line, total, figure -> CountRoles.isAdded(line, figure))
                .or(() -> passage.previous(line)
                        .filter(each -> each.sentence().block() == Block.BODY)
                        .flatMap(each -> only(each, total, figure -> CountRoles.isAdded(each, figure))));
    }

    /// What was counted before: told as such in the line, the next or the two before; else, of what is
    /// to come, what is there; else the one other number of the line.
    private static Optional<Figure> old(Line line, Passage passage, Figure total, Figure added) {
        var own = only(line, total, figure -> !figure.equals(added) && CountRoles.isOld(line, figure));
        if (own.isPresent()) {
            return own.filter(figure -> !isOfOthers(line, passage, figure, total));
        }
        var near = around(line, passage, total).stream()
                .flatMap(each -> only(each, total, figure -> !figure.equals(added) && CountRoles.isOld(each, figure))
                        .filter(figure -> isSame(each, figure, passage, line, total))
                        .stream())
                .findFirst();
        return near.or(() -> CountRoles.isToCome(line, total) ? there(line, passage, total, added) : Optional.empty());
    }

    /// "The section now connected has 240 megawatts. A second, of 160, will bring the park to 400."
    private static Optional<Figure> there(Line line, Passage passage, Figure total, Figure added) {
        return Stream.concat(Stream.of(line), passage.previous(line).stream())
                .flatMap(each ->
                        only(each, total, figure -> !figure.equals(added) && CountRoles.isThere(each, figure)).stream())
                .findFirst()
                .or(() -> only(line, total, figure -> !figure.equals(added) && Setting.isMain(line, figure)));
    }

    /// "Four drowned, which raises the number from 27 to 31", "39 had died there. Until then the figure
    /// had stood at 68; it is now 107": what was added is the one other number before.
    private static Optional<Relation> loose(Line line, Passage passage, Figure total) {
        var old = only(line, total, figure -> CountRoles.isOld(line, figure));
        if (old.isEmpty()) {
            return Optional.empty();
        }
        Predicate<Figure> ahead = figure -> !figure.equals(old.get())
                && figure.span().end() <= old.get().span().begin();
        boolean alone = line.all().stream().noneMatch(figure -> Frames.alike(figure, total) && ahead.test(figure));
        boolean brought = CountRoles.isBrought(line, total);
        var added = only(line, total, figure -> brought && ahead.test(figure) && Setting.isMain(line, figure))
                .or(() -> alone && CountRoles.isUntil(line, old.get())
                        ? passage.previous(line)
                                .filter(each -> each.sentence().block() == Block.BODY)
                                .flatMap(each -> only(each, total, figure -> Setting.isMain(each, figure)))
                        : Optional.empty());
        return added.map(it -> of(line, passage, total, old.get(), it));
    }

    /// What is yet to come is told last; a number behind it is of another year.
    private static List<Line> around(Line line, Passage passage, Figure total) {
        int place = passage.place(line);
        var lines = passage.lines();
        boolean known = CountRoles.isToCome(line, total);
        return Stream.of(place + 1, place - 1, place - 2)
                .filter(at -> !known || at < place)
                .filter(at -> 0 <= at && at < lines.size())
                .map(lines::get)
                .filter(each -> each.sentence().block() == Block.BODY)
                .toList();
    }

    /// The one number of the line that is alike and plays the role.
    private static Optional<Figure> only(Line line, Figure total, Predicate<Figure> role) {
        var found = line.all().stream()
                .filter(figure -> !figure.equals(total) && isCounted(figure) && Frames.alike(figure, total))
                .filter(role)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// "The number of injured had stood at 22" is no older count of the dead.
    private static boolean isSame(Line line, Figure old, Passage passage, Line other, Figure total) {
        boolean told = line.tokens().subList(0, Setting.index(line, old)).stream()
                .anyMatch(token -> COUNTING.contains(token.lower()));
        return isHurt(line) == isHurt(other)
                && (told && isBare(line, old)
                        || CountRoles.isUntil(line, old)
                        || isBare(other, total)
                                && other.tokens().subList(0, Setting.index(other, total)).stream()
                                        .anyMatch(token -> IT.contains(token.lower()))
                        || passage.sameNoun(old, total)
                        || passage.kindred(old, total));
    }

    /// "rose to 31 crowns after it added 4 to its list of 22 clients": those are no older crowns.
    private static boolean isOfOthers(Line line, Passage passage, Figure old, Figure total) {
        return total.kind() != Kind.COUNT && isNamed(line, old) && !isNamed(line, total)
                || OwnNoun.behind(new Neighbours(passage, line, Setting.index(line, total), total), old)
                        .filter(noun -> !isBare(line, total) && !passage.counts(total, noun.lemma()))
                        .filter(noun -> !passage.sameNoun(old, total) && !passage.kindred(old, total))
                        .isPresent();
    }

    /// "22 clients", "22 earlier clients".
    private static boolean isNamed(Line line, Figure figure) {
        return line.tokens().stream()
                .skip(Setting.index(line, figure) + 1L)
                .dropWhile(token -> token.tag() == Tag.ADJ || token.tag() == Tag.ADV)
                .limit(1)
                .anyMatch(token -> token.tag() == Tag.NOUN);
    }

    private static boolean isBare(Line line, Figure figure) {
        int next = Setting.index(line, figure) + 1;
        return line.tokens().size() <= next || line.tokens().get(next).tag() != Tag.NOUN;
    }

    /// Returns whether the line tells of the hurt or missing.
    static boolean isHurt(Line line) {
        return line.tokens().stream().anyMatch(token -> HURT.contains(token.lower()));
    }
}
