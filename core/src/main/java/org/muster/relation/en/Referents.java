package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Referents are the numbers that words such as "of them" may go back to.
///
/// The noun right before "110 of whom" is what the words go back to; where no number counts it, the whole is not
/// printed. A number of another sentence must be told of something: "the 3.80" and "seven, or zero" are of nothing that
/// there could be some of.
final class Referents {

    private static final Set<String> ALSO_PLURAL =
            Set.of("people", "men", "women", "children", "police", "staff", "cattle", "fish", "sheep");
    private static final String MEN = "men";
    private static final int TO_NOUN = 4;
    private static final int TO_PREPOSITION = 3;
    private static final Set<String> BASE = Set.of("from", "than", "against", "compared");
    private static final Set<String> IN = Set.of("in", "on", "during", "over", "for", "within");
    private static final Set<String> ENDS = Set.of("last", "first", "final", "opening", "closing", "past", "next");
    private static final Set<String> WHOM = Set.of("whom", "which");
    private static final int TO_THERE = 4;
    private static final Set<String> BE = Set.of("are", "were", "is", "be", "been");

    private Referents() {}

    /// "The chairman named firemen, of whom 40 are trained and 90 are not": returns whether the line says of the whole,
    /// and of no noun of its own, that there are so many of them.
    static boolean allowOfWhom(Passage passage, Line line, Figure whole) {
        var tokens = line.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("of")
                    && WHOM.contains(tokens.get(i + 1).lower())
                    && tokens.get(i - 1).is(",")
                    && whole.span().end() <= tokens.get(i).span().begin()) {
                return allow(passage, line, i, whole);
            }
        }
        return true;
    }

    /// Returns whether the words that begin at the token of the line may go back to the whole.
    static boolean allow(Passage passage, Line line, int at, Figure whole) {
        boolean own = line.all().contains(whole);
        return !(whole.quantity().amount() instanceof Amount.LessThan)
                && !isLastOfStretch(line, at)
                && !isOfAnother(passage, line, at, whole, own)
                && (own
                        || !isOfStretch(line, at)
                                && !Setting.prepared(passage.lineOf(whole), whole, BASE)
                                && !hadBeen(passage.lineOf(whole), whole));
    }

    /// "On Monday the toll had been 46": what had been before is no whole of what is told of now.
    private static boolean hadBeen(Line line, Figure whole) {
        int at = Setting.index(line, whole);
        return 1 < at
                && line.tokens().get(at - 1).lower().equals("been")
                && line.tokens().get(at - 2).lower().equals("had");
    }

    /// "46 people", "46 of the boats", "46 were killed", "reached 46", "a toll of 46", and neither "38 and 22" nor "the
    /// 3.80".
    static boolean isOfThings(Line line, Figure whole) {
        var tokens = line.tokens();
        int at = Setting.index(line, whole);
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
        boolean row = next.is("and") || next.is("or");
        boolean told = next.tag() == Tag.VERB || next.tag() == Tag.AUX || next.is("of");
        boolean object =
                0 < at && tokens.get(at - 1).tag() == Tag.VERB && !row && !Setting.prepared(line, whole, Setting.OLDER);
        return told || object || isNamed(tokens, at) || isHeaded(line, at);
    }

    /// "The storm killed 31 people, 38 of whom": the number whose noun stands right before the comma.
    static Optional<Figure> rightBefore(Line line, int at) {
        var tokens = line.tokens();
        int before = at - 2;
        while (0 <= before
                && (tokens.get(before).tag() == Tag.NOUN || tokens.get(before).tag() == Tag.ADJ)) {
            before--;
        }
        return 0 <= before && before < at - 2 && tokens.get(at - 1).is(",")
                ? line.figure(tokens.get(before))
                : Optional.empty();
    }

    /// "In each of the last six years they were late, and in four of them by a month": of the years.
    private static boolean isOfStretch(Line line, int at) {
        if (at == 0 || !IN.contains(line.tokens().get(at - 1).lower())) {
            return false;
        }
        int end = line.tokens().get(at).span().begin();
        return line.all().stream()
                .filter(figure -> figure.span().end() <= end)
                .reduce((_, last) -> last)
                .filter(figure -> figure.kind() == Kind.DURATION)
                .isPresent();
    }

    /// "eighty minutes, six changes of lead in the last ten of them": of the minutes.
    private static boolean isLastOfStretch(Line line, int at) {
        var tokens = line.tokens();
        int in = 1 < at && tokens.get(at - 2).is("the") ? at - 3 : at - 2;
        if (at < 2
                || in < 0
                || !ENDS.contains(tokens.get(at - 1).lower())
                || !IN.contains(tokens.get(in).lower())) {
            return false;
        }
        int end = tokens.get(at).span().begin();
        return line.all().stream().anyMatch(figure -> figure.span().end() <= end && figure.kind() == Kind.DURATION);
    }

    /// "There are 63 of them": as many as there are, and no part.
    static boolean areAll(Line line, int at) {
        var tokens = line.tokens();
        for (int i = at - 1; Math.max(0, at - TO_THERE) <= i; i--) {
            if (tokens.get(i).is("there")) {
                return tokens.get(Math.min(i + 1, at)).tag() == Tag.AUX
                        || tokens.subList(i, at).stream().anyMatch(token -> BE.contains(token.lower()));
            }
            if (tokens.get(i).tag() == Tag.PUNCT || Line.isFigure(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /// "Contractors, about 1,900 of them", "the guests, 110 of whom": the noun right before the comma is what is meant,
    /// and the whole does not count it.
    private static boolean isOfAnother(Passage passage, Line line, int at, Figure whole, boolean own) {
        var tokens = line.tokens();
        int noun = at - 2;
        if (noun < 0 || !tokens.get(at - 1).is(",") || !isPlural(tokens.get(noun))) {
            return false;
        }
        int before = noun - 1;
        while (0 <= before && (isOfPhrase(tokens.get(before)) || isHyphened(tokens, before))) {
            before--;
        }
        boolean counted = 0 <= before && (Line.isFigure(tokens.get(before)) || own && isWere(line, before, whole));
        boolean joined = 0 <= before && tokens.get(before).tag() == Tag.ADP && !opens(line, before);
        return !counted
                && !(own && joined)
                && !(own && before == noun - 1 && isConjoined(tokens, before))
                && !passage.counts(whole, tokens.get(noun).lemma());
    }

    /// "31 of the guests were women, two of them nurses": the number of which it says that they are such; "31 of them
    /// were women, 20 of them men" stand side by side.
    private static boolean isWere(Line line, int verb, Figure whole) {
        int of = Setting.index(line, whole) + 1;
        boolean them = of + 1 < verb
                && line.tokens().get(of).is("of")
                && line.tokens().get(of + 1).is("them");
        return !them
                && BE.contains(line.tokens().get(verb).lower())
                && line.all().reversed().stream()
                        .filter(other -> other.span().end()
                                <= line.tokens().get(verb).span().begin())
                        .findFirst()
                        .equals(Optional.of(whole));
    }

    /// "Among head teachers, 312 of whom replied", "The fee rose; for anglers, 40 of whom …".
    private static boolean opens(Line line, int preposition) {
        return preposition == 0 || line.tokens().get(preposition - 1).tag() == Tag.PUNCT;
    }

    /// "46 men and women, 12 of whom".
    private static boolean isConjoined(List<Token> tokens, int at) {
        return 0 < at && tokens.get(at).is("and") && tokens.get(at - 1).tag() == Tag.NOUN;
    }

    private static boolean isPlural(Token token) {
        return token.tag() == Tag.NOUN
                && (!token.lower().equals(token.lemma())
                        || token.lower().endsWith(MEN)
                        || ALSO_PLURAL.contains(token.lower()));
    }

    /// "drive-in centres".
    private static boolean isHyphened(List<Token> tokens, int at) {
        return !Line.isFigure(tokens.get(at))
                && tokens.subList(Math.max(0, at - 1), at + 2).stream().anyMatch(token -> token.is("-"));
    }

    private static boolean isOfPhrase(Token token) {
        return !Line.isFigure(token)
                && !Line.isTime(token)
                && (token.tag() == Tag.NOUN
                        || token.tag() == Tag.ADJ
                        || token.tag() == Tag.DET
                        || token.tag() == Tag.PROPN
                        || token.is("'s")
                        || token.is("’s"));
    }

    /// "46 people", "46 small wooden boats".
    private static boolean isNamed(List<Token> tokens, int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + TO_NOUN); i++) {
            var token = tokens.get(i);
            if (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN) {
                return true;
            }
            if (token.tag() != Tag.ADJ && token.tag() != Tag.ADV && !token.is("-") || Line.isFigure(token)) {
                return false;
            }
        }
        return false;
    }

    /// "The toll rose to 46", "brought the number to 46", "a group of 46".
    private static boolean isHeaded(Line line, int at) {
        var tokens = line.tokens();
        for (int i = at - 1; Math.max(0, at - TO_PREPOSITION) <= i; i--) {
            var token = tokens.get(i);
            if (token.is("to") || token.is("of") || token.is("at") || token.is("by")) {
                return tokens.subList(0, i).stream().anyMatch(word -> word.tag() == Tag.NOUN);
            }
            if (Line.isFigure(token) || token.tag() == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }
}
