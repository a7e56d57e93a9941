package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.model.text.Block;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Names are the proper names of a text, so that a short one can be given its full form.
final class Names {

    private static final int MOST_FORMS = 12;
    private static final int FEWEST_IN_TITLE = 5;
    private static final int LONGEST_INITIALS = 6;

    private final Map<String, List<PersonName>> byWord = new HashMap<>();
    private final Map<String, List<PersonName>> byInitials = new HashMap<>();
    private final Set<List<String>> known = new HashSet<>();

    Names(List<Clause> clauses) {
        clauses.forEach(this::collect);
    }

    /// Returns the full form of the phrase's name, if the text has a longer one: the earliest.
    Optional<NounPhrase> fullForm(NounPhrase phrase) {
        var words = nameWords(phrase.words());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var expanded = words.size() == 1 ? byInitials.getOrDefault(words.getFirst(), List.of()) : List.<PersonName>of();
        if (!expanded.isEmpty()) {
            return Optional.of(expanded.getFirst().phrase());
        }
        return byWord.getOrDefault(words.getLast(), List.of()).stream()
                .filter(name ->
                        words.size() < name.words().size() && name.words().containsAll(words))
                .filter(name -> fits(phrase, words, name))
                .map(PersonName::phrase)
                .findFirst();
    }

    /// A surname ends its full name; a body's short form is any of its words after "the", or several of them.
    private static boolean fits(NounPhrase phrase, List<String> words, PersonName name) {
        return name.words().getLast().equals(words.getLast())
                || 1 < words.size()
                || phrase.first().is("the");
    }

    private void collect(Clause clause) {
        if (clause.sentence().block() != Block.BODY || titled(clause)) {
            return;
        }
        int i = clause.start();
        while (i < clause.size()) {
            int end = runEnd(clause.tokens(), i);
            if (end <= i) {
                i++;
                continue;
            }
            var words = nameWords(clause.tokens().subList(i, end));
            if (1 < words.size() && known.add(words)) {
                add(clause, i, end, words);
            }
            i = end;
        }
    }

    /// A sentence written like a headline, most of its words with capitals, tells no names.
    private static boolean titled(Clause clause) {
        int words = 0;
        int capitals = 0;
        for (var token : clause.tokens()) {
            if (Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        return FEWEST_IN_TITLE <= words && words * 3 <= capitals * 4;
    }

    private void add(Clause clause, int begin, int end, List<String> words) {
        var left = clause.phrases()
                .endingAt(end)
                .filter(phrase -> begin - phrase.begin() < 8)
                .map(NounPhrase::begin)
                .orElse(begin);
        var phrase = clause.phrases()
                .withApposition(new NounPhrase(clause.number(), clause.tokens(), Math.min(left, begin), end));
        var name = new PersonName(phrase, words);
        for (var word : words) {
            var forms = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
            if (forms.size() < MOST_FORMS) {
                forms.add(name);
            }
        }
        var initials = new StringBuilder();
        clause.tokens().subList(begin, end).stream()
                .filter(token -> token.capitalised() && !token.is("the"))
                .forEach(token -> initials.append(token.lower().charAt(0)));
        if (2 < initials.length()) {
            byInitials
                    .computeIfAbsent(initials.toString(), _ -> new ArrayList<>())
                    .add(name);
        }
    }

    private static int runEnd(List<Token> tokens, int begin) {
        int end = begin;
        int i = begin;
        while (i < tokens.size()) {
            if (part(tokens, i, begin)) {
                i++;
                end = i;
            } else if (end == i && begin < i && joint(tokens, i)) {
                i++;
            } else if (begin < i
                    && end == i - 1
                    && tokens.get(i).is("the")
                    && i + 1 < tokens.size()
                    && part(tokens, i + 1, begin)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean part(List<Token> tokens, int i, int begin) {
        var token = tokens.get(i);
        return token.capitalised()
                && Character.isLetter(token.text().charAt(0))
                && !Words.is(WordClass.TIME, token)
                && (begin < i && !Words.is(WordClass.START, token) || !Words.is(WordClass.START, token));
    }

    private static boolean joint(List<Token> tokens, int i) {
        var token = tokens.get(i);
        boolean link = token.is("of")
                || token.is("for")
                || token.is("de")
                || token.is("al")
                || token.is("-")
                || token.is("&")
                || token.is("bin")
                || token.is("van");
        return link
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).capitalised()
                        || tokens.get(i + 1).is("the")
                        || tokens.get(i + 1).is("-"));
    }

    /// Returns whether the word is written all in capitals and may stand for a longer name.
    static boolean initials(String word) {
        if (word.length() < 2 || LONGEST_INITIALS < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || 'Z' < word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Returns the capitalised words of a name in lower case, without its article and titles.
    static List<String> nameWords(List<Token> tokens) {
        var words = new ArrayList<String>(tokens.size());
        for (var token : tokens) {
            boolean name = token.capitalised()
                    && Character.isLetter(token.text().charAt(0))
                    && !Words.is(WordClass.START, token)
                    && token.tag() != Tag.DET
                    && !token.text().endsWith(".");
            if (name) {
                words.add(token.lower());
            }
        }
        return words;
    }
}
