package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Count roles are what the words around a number make of it in a running total: the new count ("it is
/// now 107"), the old one ("until then it had stood at 68") or what was added ("another 39", "39 fresh
/// cases").
final class CountRoles {

    private static final Set<String> BRINGS = RelationWords.ofAll("brings", "bringing", "rising");
    private static final Set<String> GAINING = Set.of("add", "hire", "join", "recruit", "gain", "acquire");
    private static final Set<String> BEFORE = Set.copyOf(RelationWords.of("count-before"));
    private static final Set<String> FRESH = Set.copyOf(RelationWords.of("count-added"));
    private static final Set<String> WAS = Set.of("was", "were", "been", "stood");
    private static final Set<String> WILL = Set.of("will", "would", "'ll");
    private static final Set<String> BE = Set.of("be", "have", "number", "reach", "total", "employ", "hold");
    private static final Set<String> HAS = Set.of("has", "have", "there", "already", "now");
    private static final Set<String> SIZES =
            Set.of("a", "the", "total", "of", "about", "some", "around", "nearly", "almost", "at", "least", "its");
    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth");
    private static final Set<String> THEM = Set.of("them", "these", "those", "whom", "which");
    private static final Set<String> SINCE = Set.of("since", "overnight", "new");
    private static final int NEAR = 3;
    private static final int CLAUSE = 10;
    private static final int FAR = 20;

    private CountRoles() {}

    /// "pushing the total to 142", "which raises the number from 27 to 31", "rose to 89".
    static boolean isBrought(Line line, Figure figure) {
        var tokens = line.tokens();
        int to = unsized(tokens, Setting.index(line, figure) - 1);
        if (to < 1 || !tokens.get(to).is("to")) {
            return false;
        }
        for (int i = to - 1; Math.max(0, to - FAR) <= i; i--) {
            var token = tokens.get(i);
            boolean from = Line.isFigure(token)
                    && line.figure(token).filter(it -> isFrom(line, it)).isPresent();
            if (Setting.STRONG.contains(token.lower()) || Line.isFigure(token) && !from) {
                return false;
            }
            if (BRINGS.contains(token.lower()) || i + 1 < to && isRaised(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRaised(List<Token> tokens, int at) {
        return BRINGS.contains(tokens.get(at).lower() + " " + tokens.get(at + 1).lower());
    }

    /// "is now 107", "it now has 1,193", "260 now".
    static boolean isNow(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        var ahead = ahead(line, at, NEAR + NEAR);
        return says(ahead, "now") && !says(ahead, "until") || says(behind(line, at, NEAR), "now");
    }

    /// "so there will be 1,020", "would then have 264", "will bring the park to 400", "making 1,400".
    static boolean isToCome(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        int before = unsized(line.tokens(), at - 1);
        if (1 < before
                && line.tokens().get(before).is("making")
                && line.tokens().get(before - 1).is(",")) {
            return true;
        }
        if (isAt(line.tokens(), at - 1)) {
            return true;
        }
        var ahead = ahead(line, at, isBrought(line, figure) ? CLAUSE : NEAR + 1);
        return ahead.stream().anyMatch(token -> WILL.contains(token.lower()))
                && (isBrought(line, figure) || ahead.stream().anyMatch(token -> BE.contains(token.lower())));
    }

    /// "29 bodies, 12 of them since Wednesday evening".
    static boolean isWithSome(Line line, Figure figure) {
        var next = line.all().stream()
                .filter(other -> figure.span().end() <= other.span().begin())
                .findFirst();
        return next.filter(other -> isOfThemSince(line, other)).isPresent();
    }

    private static boolean isOfThemSince(Line line, Figure figure) {
        var behind = behind(line, Setting.index(line, figure), NEAR + 1);
        return NEAR <= behind.size()
                && behind.get(0).is("of")
                && THEM.contains(behind.get(1).lower())
                && behind.stream().anyMatch(token -> SINCE.contains(token.lower()));
    }

    /// "Until Sunday evening 41 people had been confirmed dead".
    static boolean isUntil(Line line, Figure figure) {
        return ahead(line, Setting.index(line, figure), CLAUSE).stream()
                .anyMatch(token -> token.is("until") || token.is("till"));
    }

    /// "At 291,000 it would pay for itself in fifteen years."
    private static boolean isAt(List<Token> tokens, int at) {
        return at == 0 && tokens.getFirst().is("at") && tokens.stream().anyMatch(token -> WILL.contains(token.lower()));
    }

    /// "another 39", "39 fresh cases", "adding the 39 of this week", "39 in addition to", "hired 40", "a
    /// second, of 160".
    static boolean isAdded(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        if (Additions.isMore(line, figure) || isSecond(tokens, at) || isOfThemSince(line, figure)) {
            return true;
        }
        var behind = behind(line, at, NEAR + 1);
        boolean fresh = !behind.isEmpty() && FRESH.contains(behind.getFirst().lower());
        boolean onTop =
                behind.stream().anyMatch(token -> token.is("addition") || token.is("top") || token.is("newcomers"));
        boolean since = says(behind, "since") && 0 < at && tokens.get(at - 1).is("the");
        boolean gained = ahead(line, at, NEAR).stream()
                .anyMatch(token -> token.tag() == Tag.VERB && GAINING.contains(token.lemma()));
        return fresh || onTop || since || gained;
    }

    private static boolean isSecond(List<Token> tokens, int at) {
        return NEAR < at
                && tokens.get(at - 1).is("of")
                && tokens.get(at - 2).is(",")
                && tokens.subList(Math.max(0, at - NEAR - 2), at - 2).stream()
                        .anyMatch(token -> ORDINALS.contains(token.lower()));
    }

    /// "until then the figure had stood at 68", "it was 5,917 on the previous Monday", "the existing
    /// 1,250".
    static boolean isOld(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        var ahead = ahead(line, at, CLAUSE);
        var behind = behind(line, at, NEAR + NEAR);
        if (isFrom(line, figure) || isOnTopOf(line.tokens(), at)) {
            return true;
        }
        boolean timed = Stream.concat(ahead.stream(), behind.stream())
                .anyMatch(token -> Line.isTime(token) || token.is("when"));
        return isPast(ahead)
                || isPast(behind)
                || timed && isWas(line.tokens(), unsized(line.tokens(), at - 1))
                || says(ahead(line, at, NEAR), "had");
    }

    private static boolean isPast(List<Token> words) {
        return words.stream().anyMatch(token -> BEFORE.contains(token.lower()));
    }

    /// "the count was 125", "there had been 125", "stood at 125".
    private static boolean isWas(List<Token> tokens, int verb) {
        return 0 < verb && WAS.contains(tokens.get(verb).lower());
    }

    /// "the section now connected has 240": what is there while something is yet to come.
    static boolean isThere(Line line, Figure figure) {
        return !isToCome(line, figure)
                && ahead(line, Setting.index(line, figure), NEAR + 1).stream()
                        .anyMatch(token -> HAS.contains(token.lower()));
    }

    private static boolean isFrom(Line line, Figure figure) {
        return Setting.prepared(line, figure, Set.of("from"));
    }

    /// "in addition to the existing 1,250", "on top of the 48".
    private static boolean isOnTopOf(List<Token> tokens, int at) {
        for (int i = at - 1; Math.max(1, at - NEAR - 1) <= i; i--) {
            if (Line.isFigure(tokens.get(i))) {
                return false;
            }
            if (tokens.get(i).is("to") && tokens.get(i - 1).is("addition")
                    || tokens.get(i).is("of") && tokens.get(i - 1).is("top")) {
                return true;
            }
        }
        return false;
    }

    /// The last token before the number that says nothing of its size: "to" in "to a total of about
    /// 140".
    private static int unsized(List<Token> tokens, int at) {
        int i = at;
        while (0 <= i && SIZES.contains(tokens.get(i).lower())) {
            i--;
        }
        return i;
    }

    private static List<Token> ahead(Line line, int at, int reach) {
        return line.tokens().subList(Math.max(0, at - reach), at).reversed().stream()
                .takeWhile(token -> !Line.isFigure(token) && !Setting.STRONG.contains(token.lower()))
                .toList();
    }

    private static List<Token> behind(Line line, int at, int reach) {
        var tokens = line.tokens();
        return tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + reach)).stream()
                .takeWhile(token -> !Line.isFigure(token) && !Setting.STRONG.contains(token.lower()))
                .takeWhile(token -> !token.is(",") && !token.is("and"))
                .toList();
    }

    private static boolean says(List<Token> words, String word) {
        return words.stream().anyMatch(token -> token.is(word));
    }
}
