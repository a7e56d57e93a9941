package org.muster.time.en;

import java.util.List;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.time.en.Scanner.Hit;

/// The sense of a hit is whether its words can be a time where they stand: "May" may be a verb, 2000 a count.
final class Sense {

    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "into", "since", "during", "throughout", "until", "early", "late", "mid", "for", "fy", "of");
    private static final Set<String> BEFORE_YEAR_ALONE = Set.of(
            "by", "from", "through", "before", "after", "till", "(", "to", "than", "as", "with", "against", "versus");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
    private static final int LONGEST_RANGE = 100;
    private static final Set<String> JOINING = Set.of("and", "or", ",", "-", ":", "/");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "since",
            "during",
            "throughout",
            "until",
            "till",
            "early",
            "late",
            "mid",
            "for",
            "by",
            "from",
            "through",
            "before",
            "after",
            "and",
            "or",
            "(",
            ",",
            "to",
            "-",
            ":",
            "than",
            "of",
            "as",
            "with",
            "against",
            "versus",
            "each",
            "every",
            "the",
            "around",
            "about",
            "between",
            "that",
            "on",
            "earlier",
            "later",
            "one");
    private static final Set<String> OPENERS = Set.of(";", "and", "while", "but", "—", "\"");
    private static final Set<String> COPULAS = Set.of("was", "is", "has", "had", "became", "remains");
    private static final Set<String> SUPERLATIVES = Set.of("worst", "best", "most", "least");

    /// How many words after its verb tell what a month was like.
    private static final int COMPLEMENT = 6;

    private static final Set<String> BEFORE_SEASON =
            Set.of("in", "by", "during", "since", "until", "throughout", "early", "late", "mid");
    private static final Set<String> BEFORE_QUARTER = Set.of("in", "during", "for", "since", "from", "than", "over");
    private static final Set<String> COUNTERS = Set.of("more", "less", "fewer", "greater", "other", "rather", "higher");

    private Sense() {}

    static boolean makes(Hit hit, List<Token> tokens) {
        return switch (hit.rule().value()) {
            case "time.en.date.year" -> year(hit, tokens);
            case "time.en.date.month" -> month(hit, tokens);
            case "time.en.date.month-day" -> !dayCounts(hit, tokens);
            case "time.en.span.between", "time.en.span.from-to", "time.en.span.to" ->
                !yearsOnly(hit, tokens) || dashed(hit, tokens) || !thingFollows(hit, tokens);
            case "time.en.relative.day" ->
                0 == hit.begin() || tokens.get(hit.begin() - 1).tag() != Tag.ADJ;
            case Lengths.DURATION -> !fraction(hit, tokens);
            case "time.en.date.holiday" ->
                tokens.get(hit.begin()).capitalised()
                        && !(hit.end() < tokens.size() && tokens.get(hit.end()).is("-"));
            case "time.en.part.quarter-bare" ->
                0 < hit.begin()
                        && BEFORE_QUARTER.contains(tokens.get(hit.begin() - 1).lower());
            case "time.en.part.quarter-before" ->
                hit.end() < tokens.size() && tokens.get(hit.end()).tag() == Tag.NOUN;
            case "time.en.relative.weekend" -> weekend(hit, tokens);
            case "time.en.relative.season" -> season(hit, tokens);
            case "time.en.relative.season-bare" -> bareSeason(hit, tokens);
            default -> true;
        };
    }

    private static boolean year(Hit hit, List<Token> tokens) {
        if (opensRange(hit, tokens)) {
            return true;
        }
        if (hit.begin() == 0) {
            return hit.end() < tokens.size() && tokens.get(hit.end()).is(":") || tokens.size() == 1;
        }
        var before = tokens.get(hit.begin() - 1);
        if (before.is("the")) {
            return hit.end() < tokens.size() && (thingFollows(hit, tokens) || nameFollows(hit, tokens));
        }
        if (POSSESSIVES.contains(before.lower())) {
            return hit.end() < tokens.size() && oneThing(tokens.get(hit.end()));
        }
        if (before.is("of") || before.is("for")) {
            return !thingFollows(hit, tokens);
        }
        if (JOINING.contains(before.lower())) {
            return joined(hit, tokens);
        }
        if (Certainties.near(before)) {
            return nearYear(hit, tokens);
        }
        boolean counted = before.is("than")
                && 1 < hit.begin()
                && COUNTERS.contains(tokens.get(hit.begin() - 2).lower());
        return BEFORE_YEAR.contains(before.lower())
                || !counted && BEFORE_YEAR_ALONE.contains(before.lower()) && !thingFollows(hit, tokens);
    }

    /// "in around 1998", "around 1998, the mine closed": but "around 1998 people", "about 2000 were sold".
    private static boolean nearYear(Hit hit, List<Token> tokens) {
        boolean ends = hit.end() == tokens.size()
                || tokens.get(hit.end()).tag() == Tag.PUNCT
                        && !tokens.get(hit.end()).is("-");
        boolean opens = hit.begin() == 1
                && hit.end() < tokens.size()
                && tokens.get(hit.end()).tag() == Tag.DET;
        boolean placed = 1 < hit.begin()
                && BEFORE_YEAR.contains(tokens.get(hit.begin() - 2).lower());
        return opens || (ends || placed) && !thingFollows(hit, tokens);
    }

    /// "1861-1865": two years in their order, no more than a hundred apart.
    private static boolean opensRange(Hit hit, List<Token> tokens) {
        if (tokens.size() <= hit.end() + 1 || !tokens.get(hit.end()).is("-")) {
            return false;
        }
        int first = Calendar.year(tokens.get(hit.end() - 1)).orElse(0);
        int last = Calendar.year(tokens.get(hit.end() + 1)).orElse(0);
        return 0 < first && first < last && last <= first + LONGEST_RANGE;
    }

    private static boolean nameFollows(Hit hit, List<Token> tokens) {
        return tokens.get(hit.end()).tag() == Tag.PROPN;
    }

    /// "its 1920 treaty", but not "its 1920 soldiers".
    private static boolean oneThing(Token next) {
        return next.tag() == Tag.NOUN && next.lower().equals(next.lemma());
    }

    /// "in 2021 and 2022", "in March, 2023".
    private static boolean joined(Hit hit, List<Token> tokens) {
        return 1 < hit.begin()
                && (Calendar.year(tokens.get(hit.begin() - 2)).isPresent()
                        || Calendar.is("month", tokens.get(hit.begin() - 2)))
                && !thingFollows(hit, tokens);
    }

    private static boolean month(Hit hit, List<Token> tokens) {
        boolean verb = tokens.get(hit.begin()).tag() == Tag.AUX;
        if (isSubject(hit, tokens)) {
            return true;
        }
        if (hit.begin() == 0) {
            return hit.end() < tokens.size() && tokens.get(hit.end()).is(":");
        }
        return !verb && BEFORE_MONTH.contains(tokens.get(hit.begin() - 1).lower()) && !personFollows(hit, tokens);
    }

    /// "April was its busiest month", "April alone was twice as busy": what a month was like, told of the month; people
    /// who are called April or June are told of by more than a noun of time.
    private static boolean isSubject(Hit hit, List<Token> tokens) {
        boolean opens =
                hit.begin() == 0 || OPENERS.contains(tokens.get(hit.begin() - 1).lower());
        boolean alone = hit.end() < tokens.size() && tokens.get(hit.end()).is("alone");
        int verb = alone ? hit.end() + 1 : hit.end();
        if (!opens
                || tokens.size() <= verb
                || !COPULAS.contains(tokens.get(verb).lower())) {
            return false;
        }
        var told = tokens.subList(verb + 1, Math.min(tokens.size(), verb + 1 + COMPLEMENT)).stream()
                .takeWhile(token -> token.tag() != Tag.PUNCT)
                .toList();
        return alone
                || told.stream().anyMatch(token -> Calendar.is("unit", token))
                || !told.isEmpty() && isSuperlative(told.getLast());
    }

    private static boolean isSuperlative(Token token) {
        return token.lower().endsWith("est") || SUPERLATIVES.contains(token.lower());
    }

    /// "of June Orsk": a given name before a surname.
    private static boolean personFollows(Hit hit, List<Token> tokens) {
        var before = tokens.get(hit.begin() - 1);
        return hit.end() < tokens.size()
                && tokens.get(hit.end()).tag() == Tag.PROPN
                && (before.is("and") || before.is(",") || before.is("of") || before.is("by") || before.is("with"));
    }

    /// "in June 54 cases": the number counts what follows.
    private static boolean dayCounts(Hit hit, List<Token> tokens) {
        return 0 < hit.begin() && tokens.get(hit.begin() - 1).is("in") && hit.end() < tokens.size();
    }

    /// "the 1992-1994 drought".
    private static boolean dashed(Hit hit, List<Token> tokens) {
        return hit.begin() + 3 == hit.end() && tokens.get(hit.begin() + 1).is("-");
    }

    private static boolean yearsOnly(Hit hit, List<Token> tokens) {
        return tokens.subList(hit.begin(), hit.end()).stream()
                        .noneMatch(token -> Calendar.is("month", token) || Calendar.is("weekday", token))
                && tokens.subList(hit.begin(), hit.end()).stream()
                        .anyMatch(token -> Calendar.year(token).isPresent());
    }

    private static boolean thingFollows(Hit hit, List<Token> tokens) {
        if (tokens.size() <= hit.end()) {
            return false;
        }
        var next = tokens.get(hit.end());
        return next.tag() == Tag.NOUN || next.tag() == Tag.ADJ || next.is("%") || next.is("percent") || next.is("of");
    }

    /// "three quarters of the town", "a quarter of them".
    private static boolean fraction(Hit hit, List<Token> tokens) {
        return tokens.get(hit.end() - 1).lower().startsWith("quarter")
                && hit.end() < tokens.size()
                && tokens.get(hit.end()).is("of");
    }

    /// "over the weekend", "over weekend", "a weekend shooting", "four weekend raids"; but not "a weekend in the
    /// hills".
    private static boolean weekend(Hit hit, List<Token> tokens) {
        boolean bare = hit.begin() + 1 == hit.end();
        boolean article = 0 < hit.begin()
                && (tokens.get(hit.begin() - 1).is("a")
                        || tokens.get(hit.begin() - 1).tag() == Tag.ADJ
                        || tokens.get(hit.begin() - 1).tag() == Tag.NUM);
        boolean over = 0 < hit.begin() && tokens.get(hit.begin() - 1).is("over");
        boolean noun = hit.end() < tokens.size() && tokens.get(hit.end()).tag() == Tag.NOUN;
        return !bare || over || noun && article;
    }

    /// "in spring", "since autumn"; but not "in spring water".
    private static boolean bareSeason(Hit hit, List<Token> tokens) {
        boolean placed = 0 < hit.begin()
                && BEFORE_SEASON.contains(tokens.get(hit.begin() - 1).lower());
        boolean noun = hit.end() < tokens.size()
                && (tokens.get(hit.end()).tag() == Tag.NOUN
                        || tokens.get(hit.end()).is("-"));
        return placed && !noun;
    }

    /// "the fall of the city", "the spring water".
    private static boolean season(Hit hit, List<Token> tokens) {
        boolean named = tokens.subList(hit.begin(), hit.end()).stream()
                .anyMatch(token -> token.is("this") || token.is("last") || token.is("next") || token.is("past"));
        var season = tokens.get(hit.end() - 1).tag();
        boolean verb = season == Tag.VERB || season == Tag.AUX;
        boolean noun = hit.end() < tokens.size() && tokens.get(hit.end()).tag() == Tag.NOUN;
        return named || !verb && !noun;
    }
}
