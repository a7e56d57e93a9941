package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Phrases are cut out of a line by the tags of its tokens, from a given token to the right or to the left.
final class Phrases {

    private static final int LONGEST = 9;

    private Phrases() {}

    /// Returns the noun phrase that begins at the token, articles and the like before it left out.
    static Optional<Phrase> from(Line line, int start) {
        int begin = start;
        while (opener(line, begin)) {
            begin++;
        }
        int head = -1;
        int i = begin;
        while (i < begin + LONGEST && line.has(i) && continues(line, i, head)) {
            if (line.is(i, "'s", "'")) {
                head = -1;
            } else if (line.noun(i)) {
                head = i;
            }
            i++;
        }
        return head < 0 || line.is(i, "'s") && head == i - 1 && !line.noun(i + 1)
                ? headless(line, begin)
                : Optional.of(new Phrase(line, begin, head, head + 1));
    }

    /// An adjective that stands for people: "the wounded", "the missing".
    private static Optional<Phrase> headless(Line line, int begin) {
        return line.is(begin - 1, "the", "of") && line.in(begin, "state") && !line.noun(begin + 1)
                ? Optional.of(new Phrase(line, begin, begin, begin + 1))
                : Optional.empty();
    }

    static boolean opener(Line line, int i) {
        return line.tag(i) == Tag.DET && !line.in(i, "relative")
                || line.is(i, "its", "his", "her", "their", "our", "my", "your", "whose", "such", "\"", "'", "nearly")
                || line.is(i, "more", "other", "additional", "further", "different", "total") && !line.isFigure(i);
    }

    private static boolean continues(Line line, int i, int head) {
        if (line.isFigure(i)) {
            return false;
        }
        if (line.hyphen(i)) {
            return true;
        }
        if (line.hyphen(i - 1)) {
            return true;
        }
        if (suspended(line, i) || suspended(line, i - 1) && line.is(i, "and", "or")) {
            return line.hyphen(i + 2) || line.hyphen(i + 3);
        }
        boolean found = head == i - 1;
        return switch (line.tag(i)) {
            case NOUN -> !(found && line.timeNoun(i) && line.capital(i));
            case PROPN ->
                !(found
                                && line.tag(head) == Tag.NOUN
                                && line.capital(i)
                                && !line.capital(head)
                                && !inside(line, i)
                                && !line.lower(head).endsWith("ing")
                        || line.timeNoun(i) && found);
            case ADJ -> !found || line.noun(i + 1) && !line.in(i, "state") && !line.timeNoun(i + 1);
            case VERB -> !found && participle(line, i) && !(line.headline() && line.isFigure(i - 1));
            case ADV ->
                !found
                        && (line.tag(i + 1) == Tag.ADJ
                                || line.tag(i + 1) == Tag.VERB && participle(line, i + 1)
                                || line.hyphen(i + 1));
            case PART -> possessive(line, i);
            case CCONJ -> ampersand(line, i) || found && line.is(i, "and", "or") && pairs(line, i);
            case PUNCT ->
                possessive(line, i)
                        || line.is(i, ",") && line.tag(i - 1) == Tag.ADJ && line.tag(i + 1) == Tag.ADJ && !found;
            case NUM -> line.hyphenBehind(i);
            case ADP, AUX, DET, INTJ, PRON, SCONJ, SYM, X -> false;
        };
    }

    /// "plain-clothes NYPD officers": a name before the noun that ends the phrase.
    private static boolean inside(Line line, int i) {
        return line.hyphen(i - 2) && line.tag(i + 1) == Tag.NOUN && !line.capital(i + 1);
    }

    /// "coal- and gas-fired plants": a first half that waits for the second.
    private static boolean suspended(Line line, int i) {
        return line.is(i, "-") && line.joined(i) && !line.joined(i + 1) && line.is(i + 1, "and", "or");
    }

    /// "Q&A"
    private static boolean ampersand(Line line, int i) {
        return line.is(i, "&") && line.joined(i) && line.joined(i + 1);
    }

    private static boolean possessive(Line line, int i) {
        boolean plural = line.is(i, "'") && line.lower(i - 1).endsWith("s") && line.joined(i) && !line.joined(i + 1);
        return (line.is(i, "'s") || plural) && line.noun(i - 1) && (line.noun(i + 1) || line.tag(i + 1) == Tag.ADJ);
    }

    /// "rebel and regime forces": two modifiers of one plural noun.
    private static boolean pairs(Line line, int i) {
        return line.noun(i - 1)
                && !line.lower(i - 1).endsWith("s")
                && (line.noun(i + 1) || line.tag(i + 1) == Tag.ADJ)
                && line.noun(i + 2)
                && line.lower(i + 2).endsWith("s");
    }

    /// A participle before its noun: "attempted murder", "volunteering nurses".
    private static boolean participle(Line line, int i) {
        var word = line.lower(i);
        int next = i + 1;
        while (line.tag(next) == Tag.ADJ || line.hyphen(next) || line.hyphen(next - 1) && !line.noun(next)) {
            next++;
        }
        return (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en") || line.in(i, "state"))
                && line.noun(next);
    }

    /// Returns the noun phrase that ends before the token.
    static Optional<Phrase> before(Line line, int end) {
        if (!line.noun(end - 1)) {
            return Optional.empty();
        }
        int begin = end - 1;
        while (end - LONGEST < begin && extendsLeft(line, begin - 1)) {
            begin--;
        }
        while (begin < end - 1 && opener(line, begin)) {
            begin++;
        }
        return Optional.of(new Phrase(line, begin, end - 1, end));
    }

    private static boolean extendsLeft(Line line, int i) {
        if (!line.has(i) || line.isFigure(i)) {
            return false;
        }
        return line.noun(i) && !line.timeNoun(i)
                || line.tag(i) == Tag.ADJ
                || ampersand(line, i)
                || line.hyphen(i)
                || line.hyphen(i + 1)
                || line.is(i, "'s") && line.noun(i - 1)
                || line.tag(i) == Tag.VERB
                        && participle(line, i)
                        && !line.lower(i).endsWith("ing");
    }
}
