package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Divisions are wholes that a clause names first, by "of", and whose parts it then tells of one by one: "of
/// 176 riders who set out 158 are left; 18 have given up".
///
/// Two parts are all of the whole where the second is told by nothing but "not" ("41 had and 23 had not"),
/// where they are opposite fates, or where the last is the rest; else they are supposed to be.
final class Divisions {

    private static final RuleId RULE = new RuleId("relation.sum.division");
    private static final Set<String> FRONTED = Set.of("of", "among");
    private static final Set<String> THESE = Set.of("these", "those", "them", "whom", "which");
    private static final Set<String> OPENING = Set.of(",", ";", ":", ".", "and", "but", "while", "“", "\"");
    private static final Set<String> JOINING = Set.of(",", ";", "and", "but", "while", "–", "—");
    private static final Set<String> REST = Set.of("other", "others", "rest", "remaining", "remainder");
    private static final Set<String> PLACED = Set.copyOf(RelationWords.of("placing"));
    private static final Set<String> PEOPLE = Set.copyOf(RelationWords.of("sex-or-age"));
    private static final Set<String> THE = Set.of("the", "these", "those");
    private static final int TO_WHOLE = 4;
    private static final int TO_VERB = 3;

    private Divisions() {}

    /// Returns the parts and sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = i == 0 || OPENING.contains(tokens.get(i - 1).lower());
            if (opens && FRONTED.contains(tokens.get(i).lower())) {
                int of = i;
                var whole = whole(line, of).or(() -> these(line, passage, of)).or(() -> named(line, passage, of));
                if (whole.isPresent()) {
                    return divided(
                            line, passage, whole.get(), tokens.get(of).span().begin());
                }
            }
        }
        return List.of();
    }

    /// "Of 176 riders", "of the day's 360 flights".
    private static Optional<Figure> whole(Line line, int of) {
        var tokens = line.tokens();
        if (THESE.contains(tokens.get(Math.min(tokens.size() - 1, of + 1)).lower()) && hasVerb(line, of + 2)) {
            return Optional.empty();
        }
        for (int i = of + 1; i < Math.min(tokens.size(), of + 2 + TO_WHOLE); i++) {
            var figure = line.figure(tokens.get(i));
            if (figure.isPresent()) {
                return figure.filter(found -> Passage.additive(found) && Tally.isNumber(found));
            }
            if (JOINING.contains(tokens.get(i).lower())
                    || tokens.get(i).tag() == Tag.VERB
                    || PLACED.contains(tokens.get(i).lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Of those 51,600 came through the winter, while 12,900 perished": of the nearest number like them
    /// before that can hold the first, else of the nearest.
    private static Optional<Figure> these(Line line, Passage passage, int of) {
        var tokens = line.tokens();
        boolean these =
                of + 2 < tokens.size() && THESE.contains(tokens.get(of + 1).lower());
        int first = these && tokens.get(of + 2).is(",") ? of + 3 : of + 2;
        var part = at(line, first).filter(_ -> these).flatMap(line::figure);
        return part.flatMap(found -> {
            int begin = tokens.get(of).span().begin();
            Predicate<Figure> like =
                    whole -> Frames.alike(whole, found) && Tally.isNumber(whole) && Passage.additive(whole);
            Predicate<Figure> meant = like.and(whole -> Referents.allowOfWhom(passage, line, whole));
            return passage.antecedent(line, begin, meant.and(whole -> Parts.mayHold(whole, found)))
                    .or(() -> passage.antecedent(line, begin, meant));
        });
    }

    /// "It will cut 640 of its 5,100 jobs. Of the posts to go, 280 are in hangars …": of the one number
    /// that the line before tells for itself, where three parts follow.
    private static Optional<Figure> named(Line line, Passage passage, int of) {
        var tokens = line.tokens();
        boolean the = of == 0 && 2 < tokens.size() && THE.contains(tokens.get(1).lower());
        var first = line.all().stream().filter(Passage::additive).findFirst();
        if (!the || first.isEmpty() || line.figure(tokens.get(2)).isPresent()) {
            return Optional.empty();
        }
        var mains = passage.previous(line).stream()
                .flatMap(earlier -> earlier.all().stream()
                        .filter(figure -> Frames.alike(figure, first.get()) && Tally.isNumber(figure))
                        .filter(figure -> Setting.isMain(earlier, figure)))
                .toList();
        if (mains.size() != 1) {
            return Optional.empty();
        }
        var whole = mains.getFirst();
        var parts = parts(line, passage, whole, tokens.get(of).span().begin());
        boolean every =
                line.all().stream().filter(part -> Frames.alike(part, whole)).allMatch(parts::contains);
        return every && 3 <= parts.size() ? Optional.of(whole) : Optional.empty();
    }

    private static List<Relation> divided(Line line, Passage passage, Figure whole, int from) {
        var parts = parts(line, passage, whole, from);
        boolean rest = !parts.isEmpty() && isRest(line, parts.getLast());
        var next = rest ? Optional.<Figure>empty() : restNext(line, passage, whole);
        next.ifPresent(parts::add);
        if (parts.size() < 2 || isOfTwoSorts(line, parts) || Lists.opens(line, whole)) {
            return List.of();
        }
        var cue = new Cue(new Span(from, parts.getLast().span().end()), RULE);
        var relations = new ArrayList<Relation>();
        parts.forEach(part -> relations.add(new Relation.PartOf(part.id(), whole.id(), cue)));
        var ids = parts.stream().map(Figure::id).toList();
        boolean all = rest || next.isPresent() || isNegated(line, parts) || isOpposite(line, parts);
        boolean within = isWholeRow(line, parts) && Rows.sum(parts).compareTo(Tally.value(whole)) <= 0;
        var row = within ? Completeness.LIKELY : Completeness.SOME;
        var some = isRow(line, parts) ? row : Completeness.SUPPOSED;
        boolean left = RestMarks.of(line, parts.getLast()).isPresent();
        var completeness = all ? Completeness.ALL : left ? Completeness.LIKELY : some;
        relations.add(new Relation.SumOf(whole.id(), ids, completeness, cue));
        return relations;
    }

    /// "158 are left; 18 have given up"; "five gave up on Monday alone" are not all who did.
    private static boolean isOpposite(Line line, List<Figure> parts) {
        return Opposites.are(line, parts)
                && parts.stream()
                        .flatMap(part -> clause(line, part).stream())
                        .noneMatch(token -> Line.isTime(token) || token.is("alone"));
    }

    /// "860 were in the town and 480 in the hills": one verb for all, so that none is counted twice.
    private static boolean isRow(Line line, List<Figure> parts) {
        return parts.stream()
                .skip(1)
                .allMatch(part -> clause(line, part).stream().noneMatch(Divisions::isVerb));
    }

    /// "Of the total, 18 died in Sarn, nine in Tolm and seven in Bask": three or more that "and" closes.
    private static boolean isWholeRow(Line line, List<Figure> parts) {
        int last = Setting.index(line, parts.getLast());
        return 3 <= parts.size()
                && 0 < last
                && line.tokens().getFirst().is("of")
                && line.tokens().get(last - 1).is("and");
    }

    /// The numbers without a noun of their own that each begin a clause after the whole, up to one of another
    /// noun.
    private static List<Figure> parts(Line line, Passage passage, Figure whole, int from) {
        var parts = new ArrayList<Figure>();
        for (var part : line.all()) {
            boolean candidate = from <= part.span().begin()
                    && !part.equals(whole)
                    && Frames.alike(whole, part)
                    && Tally.isNumber(part);
            boolean named = isNamedAlike(line, passage, whole, part);
            if (candidate && !named && !parts.isEmpty()) {
                break;
            }
            boolean nested = candidate && !parts.isEmpty() && SomeOfThem.is(line, parts.getLast(), part);
            if (candidate && named && !nested && begins(line, part, parts.isEmpty())) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// "144 were called off and 108 left late. The remaining 108 were on time."
    private static Optional<Figure> restNext(Line line, Passage passage, Figure whole) {
        int place = passage.place(line) + 1;
        if (place == passage.lines().size()) {
            return Optional.empty();
        }
        var next = passage.lines().get(place);
        boolean the = 2 < next.tokens().size()
                && next.tokens().get(0).is("the")
                && REST.contains(next.tokens().get(1).lower());
        return at(next, 2)
                .filter(_ -> the)
                .flatMap(next::figure)
                .filter(rest ->
                        Frames.alike(rest, whole) && Tally.isNumber(rest) && isNamedAlike(next, passage, whole, rest));
    }

    private static boolean isNamedAlike(Line line, Passage passage, Figure whole, Figure part) {
        var next = at(line, Setting.index(line, part) + 1);
        return next.filter(token -> token.tag() == Tag.NOUN)
                .filter(token -> !passage.counts(whole, token.lemma()))
                .isEmpty();
    }

    /// "158 are left; 18 have given up, five on Monday": a part is followed by its verb, which the last of a
    /// row may leave out.
    private static boolean begins(Line line, Figure part, boolean first) {
        int at = Setting.index(line, part);
        var before = line.tokens().get(at - 1);
        boolean joined = JOINING.contains(before.lower())
                || REST.contains(before.lower())
                || before.is("the")
                || before.is("only");
        boolean elided = (before.is("and") || before.is(",") && isFollowed(line, part)) && !hasVerbLater(line, at);
        return (joined || first) && (hasVerb(line, at) || elided) && !Setting.isCompared(line, part);
    }

    /// "200 million for water and 150 million for roads": a member of a row that "and" ends.
    private static boolean isFollowed(Line line, Figure part) {
        return line.all().stream()
                .filter(other -> part.span().end() <= other.span().begin() && Frames.alike(other, part))
                .anyMatch(other ->
                        line.tokens().get(Setting.index(line, other) - 1).is("and"));
    }

    private static boolean hasVerb(Line line, int at) {
        for (int i = at + 1; i < Math.min(line.tokens().size(), at + 1 + TO_VERB); i++) {
            var token = line.tokens().get(i);
            if (Line.isFigure(token)) {
                return false;
            }
            if (isVerb(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerbLater(Line line, int at) {
        return line.tokens().subList(at + 1, line.tokens().size()).stream().anyMatch(Divisions::isVerb);
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }

    /// "50 were women, 30 were new": one part is told by sex or age and another is not, so that they may
    /// overlap.
    private static boolean isOfTwoSorts(Line line, List<Figure> parts) {
        long people = parts.stream()
                .filter(part -> clause(line, part).stream().anyMatch(token -> PEOPLE.contains(token.lower())))
                .count();
        return 0 < people && people < parts.size();
    }

    /// "41 had shrunk their bread and 23 had not": the second is told by an auxiliary and "not" alone.
    private static boolean isNegated(Line line, List<Figure> parts) {
        if (parts.size() != 2) {
            return false;
        }
        var first = clause(line, parts.getFirst());
        var second = clause(line, parts.getLast());
        boolean not = second.size() == 2 && second.getFirst().tag() != Tag.NOUN && isNot(second.getLast())
                || second.size() == 1 && isNot(second.getFirst());
        return not && first.stream().noneMatch(Divisions::isNot);
    }

    private static boolean isNot(Token token) {
        return token.is("not") || token.lower().endsWith("n't") || token.lower().endsWith("n’t");
    }

    /// The words after the figure, up to the next figure or mark.
    private static List<Token> clause(Line line, Figure figure) {
        var tokens = line.tokens();
        int begin = Setting.index(line, figure) + 1;
        int end = begin;
        while (end < tokens.size()
                && !Line.isFigure(tokens.get(end))
                && tokens.get(end).tag() != Tag.PUNCT
                && !JOINING.contains(tokens.get(end).lower())) {
            end++;
        }
        return tokens.subList(begin, end);
    }

    /// "The remaining 108", "the other nine", "the others, five,".
    private static boolean isRest(Line line, Figure part) {
        int at = Setting.index(line, part);
        return line.tokens().subList(Math.max(0, at - 2), at).stream().anyMatch(token -> REST.contains(token.lower()));
    }

    private static Optional<Token> at(Line line, int i) {
        return i < line.tokens().size() ? Optional.of(line.tokens().get(i)) : Optional.empty();
    }
}
