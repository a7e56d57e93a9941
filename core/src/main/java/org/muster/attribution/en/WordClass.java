package org.muster.attribution.en;

import java.util.Locale;

/// A word class is a set of English words that the rules of attribution treat alike: a row of `closed-words.tsv`.
enum WordClass {
    /// Names of days and months and the words of time that may stand between source and verb, or end a noun phrase.
    TIME,
    /// Prepositions that join two nouns of one noun phrase.
    LINK,
    /// Words that begin a clause and are no part of a name, though they may have a capital.
    START,
    /// Participles and adjectives that follow the noun they qualify.
    REDUCED,
    /// Pronouns that may be the subject of a verb of saying.
    PRONOUN,
    /// Pronouns that begin a relative clause.
    RELATIVE,
    /// Pronouns for who is told something.
    LISTENER,
    /// Conjunctions of two parts, the first of which may begin a clause.
    CORRELATIVE,
    /// What is put, raised or lowered at a number.
    TOLL,
    /// Lemmas of verbs by which somebody brings out a document.
    RELEASING,
    /// Words by which a document came from somebody.
    CONDUIT,
    /// Words that begin a number's bound or hedge and so the content, where a number follows soon.
    BOUND,
    /// Nouns for places that have deaths and births recorded and are no office that counts them.
    PLACE,
    /// Possessive pronouns that open a noun phrase.
    POSSESSIVE,
    /// Nouns of words said, whose owner is the source of the clause with "that" or "of" after them.
    SAYING,
    /// Nouns of what somebody plans, wishes, fears or asks for, whose owner holds what follows.
    HOLDING,
    /// Words that open a phrase such as "by one estimate".
    BY_SOME,
    /// Conjunctions that begin a sentence.
    CONNECTIVE,
    /// Adverbs that tie a sentence to the one before, with a comma behind them.
    TIE,
    /// Words for how many, before a noun without an article.
    QUANTIFIER,
    /// Words that a phrase such as "according to" begins with, or has in it.
    ACCORDING,
    /// What follows a personal name and may have a comma behind it.
    SUFFIX,
    /// Words by which a person is a woman.
    FEMININE,
    /// Words by which a person is a man.
    MASCULINE,
    /// Words by which a report says that somebody is not named.
    WITHHELD,
    /// Nouns after "by the clinic's" or "by most" that tell whose number it is.
    ACCOUNT,
    /// Nouns after "in the clinic's" that tell whose words they are.
    OWN_WORD,
    /// Nouns of what words come in: "in a statement", "in an interview".
    VEHICLE,
    /// Lemmas of verbs by which a story goes round without anybody's name.
    CIRCULATING,
    /// Nouns of what goes round.
    STORY,
    /// Words that begin the clause which "found" reports.
    THERE,
    /// States that somebody or something is found in.
    FOUND_AS,
    /// Nouns for somebody's numbers taken as a whole.
    FIGURES,
    /// Words that lead a time: "on Tuesday", "over the past two weeks".
    BEFORE_TIME,
    /// Words that give the circumstances of saying, after which no content begins.
    BECAUSE,
    /// Conjunctions after a comma that end what the source before them says, where a new source follows.
    CONTRAST,
    /// Words that open a noun phrase, whatever their tag.
    DETERMINER;

    /// Returns the bit that stands for the class in a word's mask.
    long bit() {
        return 1L << ordinal();
    }

    /// Returns the class of that name in the lexicon, such as `before-time`.
    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
