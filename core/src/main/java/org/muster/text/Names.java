package org.muster.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
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

/// Names are the capitalised words inside a text's sentences: its people, places and bodies, word by word.
public final class Names {

    private static final int SHORTEST = 3;

    private static final Set<String> CALENDAR = Stream.concat(
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /// Returns the words in lower case, each once, in alphabetical order.
    public static List<String> in(Text text) {
        var names = new TreeSet<String>();
        for (var sentence : text.sentences()) {
            if (sentence.block() == Block.BODY) {
                add(sentence, names);
            }
        }
        return List.copyOf(names);
    }

    private static void add(Sentence sentence, Set<String> names) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            var token = sentence.tokens().get(i);
            boolean opens = sentence.tokens().get(i - 1).tag() == Tag.PUNCT
                    && !sentence.tokens().get(i - 1).is(",");
            if (isName(token.tag())
                    && !opens
                    && token.capitalised()
                    && SHORTEST <= token.text().length()
                    && !CALENDAR.contains(token.lower())) {
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
