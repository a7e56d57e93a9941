package org.muster.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.model.text.Block;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;
import org.muster.model.text.Token;

/// Names are the capitalised words inside a text's sentences: its people, places and bodies, word by word.
public final class Names {

    private static final int SHORTEST = 3;
    private static final int SHORTENED = 3;

    /// Months and weekdays in full and shortened, with and without a full stop.
    private static final Set<String> CALENDAR = Stream.<Enum<?>>concat(
                    Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .flatMap(name -> Stream.of(name, name.substring(0, SHORTENED)))
            .flatMap(name -> Stream.of(name, name + "."))
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /// Returns the words in lower case, each once, in alphabetical order.
    public static List<String> in(Text text) {
        var names = new TreeSet<String>();
        var common = common(text);
        for (var sentence : text.sentences()) {
            if (sentence.block() == Block.BODY) {
                add(sentence, names);
                var first = sentence.tokens().getFirst();
                if (first.tag() == Tag.PROPN && isName(first) && !common.contains(first.lower())) {
                    names.add(first.lower());
                }
            }
        }
        return List.copyOf(names);
    }

    /// Returns the words that the text also prints small: a sentence may begin with any of them.
    private static Set<String> common(Text text) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.capitalised())
                .map(Token::lower)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isName(Token token) {
        return isName(token.tag())
                && token.capitalised()
                && SHORTEST <= token.text().length()
                && !CALENDAR.contains(token.lower());
    }

    private static void add(Sentence sentence, Set<String> names) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            var token = sentence.tokens().get(i);
            boolean opens = sentence.tokens().get(i - 1).tag() == Tag.PUNCT
                    && !sentence.tokens().get(i - 1).is(",");
            if (!opens && isName(token)) {
                names.add(token.lower());
            }
        }
    }

    private static boolean isName(Tag tag) {
        return switch (tag) {
            case PROPN, ADJ, NOUN, VERB, X -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
        };
    }
}
