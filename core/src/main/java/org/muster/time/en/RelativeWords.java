package org.muster.time.en;

import static org.muster.grammar.Pattern.any;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.one;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.time.Time;
import org.muster.time.Time.Base;
import org.muster.time.Time.Unit;

/// The words that relative times are made of: units, numbers of them, and which way they count.
final class RelativeWords {

    static final Pattern UNIT = named("unit", Calendar.of("unit"));
    static final Pattern AGO = named("ago", word("last", "past", "this", "next", "coming", "current"));
    static final Pattern COUNT =
            named("count", sequence(Calendar.count(), optional(sequence(word("-"), Calendar.count()))));
    static final Pattern STAGE =
            optional(sequence(word("early", "earlier", "late", "later", "mid"), optional(word("-", "on", "in"))));
    static final Pattern PART = any(Calendar.of("part"), 1);
    static final Pattern LETTERS =
            one(token -> Character.isLetterOrDigit(token.text().codePointAt(0)));
    static final Pattern THE = optional(word("the"));

    private RelativeWords() {}

    static Time shifted(Unit unit, int by, Base base) {
        return new Time.Shifted(unit, by, base);
    }

    static int by(Token ago) {
        return Integer.parseInt(Calendar.value("ago", ago));
    }

    static Unit unit(Rule.Words words) {
        return Calendar.name(Unit.class, "unit", words.token("unit"));
    }

    /// "two", "24", "twenty-four".
    static int count(Rule.Words words) {
        var tokens = words.tokens("count");
        int first = Calendar.count(tokens.getFirst()).orElseThrow();
        return tokens.size() == 1
                ? first
                : first + Calendar.count(tokens.getLast()).orElseThrow();
    }
}
