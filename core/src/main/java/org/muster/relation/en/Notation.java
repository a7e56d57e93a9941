package org.muster.relation.en;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.grammar.Pattern;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A notation is how `patterns.en.tsv` writes a pattern over the tokens of a [Line].
final class Notation {

    private static final Set<String> STRONG = Set.of(";", ":", "(", ")", "—", "--", "\"", ".", "?", "!", "…");
    private static final Set<String> TURNS = Set.of("but", "while", "whereas", "although", "though");

    private static final java.util.regex.Pattern YEAR = java.util.regex.Pattern.compile("(1[5-9]|20)\\d\\d");

    private Notation() {}

    /// Returns the pattern that a row of `patterns.en.tsv` writes.
    static Pattern pattern(String written) {
        return new Pattern.Sequence(
                Arrays.stream(written.split(" ")).map(Notation::item).toList());
    }

    private static Pattern item(String item) {
        if (1 < item.length() && item.endsWith("?")) {
            return Pattern.optional(item(item.substring(0, item.length() - 1)));
        }
        int colon = item.indexOf(':');
        if (0 < colon) {
            return Pattern.named(item.substring(0, colon), item(item.substring(colon + 1)));
        }
        return switch (item.charAt(0)) {
            case '<' -> family(item.substring(1, item.length() - 1));
            case '@' -> Pattern.word(Set.of("@"), Line::isTime);
            case '!' -> Pattern.not(Pattern.word(item.substring(1).split("\\|")));
            case '#' -> Pattern.word(marks(item), Line::isFigure);
            case '%' -> Pattern.one(token -> YEAR.matcher(token.text()).matches());
            case '*' -> Pattern.tag(Tag.NOUN, Tag.PROPN);
            case '_' -> gap(item, token -> !Line.isFigure(token) && !strong(token) && !dash(token) && !turn(token));
            case '^' -> gap(item, token -> !Line.isFigure(token) && (!strong(token) || token.is("—")));
            case '~' -> gap(item, token -> !strong(token));
            default -> Pattern.word(item.split("\\|"));
        };
    }

    private static Set<String> marks(String figureClass) {
        return switch (figureClass) {
            case "#q" -> Set.of("#count", "#money", "#physical");
            case "#e" -> Set.of("#count", "#money", "#physical", "#rate");
            case "#n" -> Set.of("#count");
            case "#money" -> Set.of("#money");
            case "#s" -> Set.of("#share", "#change");
            case "#p" -> Set.of("#points", "#change", "#share");
            case "#m" -> Set.of("#multiple");
            case "#r" -> Set.of("#rate");
            case "#v" -> Line.MARKS;
            default ->
                throw new IllegalStateException(
                        "The figure class (%s) must be one of #q #n #money #s #p #m #r #e #v.".formatted(figureClass));
        };
    }

    private static Pattern family(String name) {
        return new Pattern.Choice(
                RelationWords.of(name).stream().map(Notation::phrase).toList());
    }

    private static Pattern phrase(String phrase) {
        return Pattern.phrase(phrase.replace("-", " - "));
    }

    private static Pattern gap(String item, Predicate<Token> allowed) {
        return Pattern.any(Pattern.one(allowed), Integer.parseInt(item.substring(1)));
    }

    private static boolean strong(Token token) {
        return STRONG.contains(token.lower());
    }

    private static boolean dash(Token token) {
        return token.text().equals("–");
    }

    private static boolean turn(Token token) {
        return TURNS.contains(token.lower());
    }
}
