package org.muster.attribution.en;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;

/// Source nouns are the common nouns that name who or what may speak.
final class SourceNouns {

    /// What a source noun names.
    enum Kind {
        /// A person, who may be named beside it.
        PERSON,
        /// People who are never named by the noun.
        VAGUE,
        /// An organisation, a force or an office.
        BODY,
        /// The short name of a body named elsewhere.
        GROUP,
        /// What is written or counted.
        DOCUMENT,
        /// A document whose shares run on.
        POLL;

        /// Returns whether it is something written or counted, not somebody.
        boolean written() {
            return this == DOCUMENT || this == POLL;
        }

        /// Returns whether it is an organisation.
        boolean organised() {
            return this == BODY || this == GROUP;
        }
    }

    /// What each noun names, in singular and plural.
    private static final Map<String, Optional<Kind>> NOUNS = load();

    private SourceNouns() {}

    /// Returns what the token names, if it is a source noun.
    static Optional<Kind> of(Token token) {
        var kind = NOUNS.get(token.lower());
        return kind == null ? NOUNS.getOrDefault(token.lemma(), Optional.empty()) : kind;
    }

    /// Returns the token's singular, whatever its tag.
    static String singular(Token token) {
        var word = token.lemma().equals(token.lower()) ? token.lower() : token.lemma();
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, Optional<Kind>> load() {
        var nouns = new HashMap<String, Optional<Kind>>();
        for (var row : Lexicon.rows("/org/muster/attribution/en/source-nouns.tsv")) {
            var kind = Optional.of(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            nouns.put(row.get(0), kind);
            nouns.putIfAbsent(plural(row.get(0)), kind);
        }
        return Collections.unmodifiableMap(nouns);
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
