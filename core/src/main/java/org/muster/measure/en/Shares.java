package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// Shares are figures that say which part of a group: the group, and all that singles the part out.
final class Shares {

    private static final int LONGEST = 7;

    private Shares() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        var lead = Leads.read(setting).or(() -> Changes.comparative(setting));
        if (lead.isPresent()) {
            return lead.get();
        }
        if (line.is(setting.end(), "of")) {
            return Partitives.read(setting);
        }
        return predicate(line, setting.end()) ? ofGroup(setting) : ofNoun(setting);
    }

    private static Reading ofNoun(Setting setting) {
        var line = setting.line();
        int noun = line.hyphen(setting.end()) ? setting.end() + 1 : setting.end();
        return Phrases.from(line, noun)
                .filter(phrase -> !phrase.time())
                .map(phrase -> phrase.person() ? of(setting, phrase) : Counts.named(setting, phrase))
                .orElseGet(() -> bare(setting));
    }

    /// "38 seats, or a fifth": the share is one of what the number counts.
    private static Reading bare(Setting setting) {
        var line = setting.line();
        var same = line.is(setting.begin() - 1, "or") && line.is(setting.begin() - 2, ",")
                ? setting.memory().lastIn(line)
                : Optional.<Memory.Entry>empty();
        if (same.isPresent()) {
            return same.get().reading().by("measure.as-before");
        }
        return Totals.read(setting).orElseGet(() -> Elisions.again(setting));
    }

    private static boolean predicate(Line line, int i) {
        int verb = line.tag(i) == Tag.ADV ? i + 1 : i;
        return opinion(line, i)
                || opinion(line, verb)
                || line.tag(verb) == Tag.AUX
                || line.tag(verb) == Tag.VERB && !line.is(verb, "compared", "according");
    }

    private static boolean opinion(Line line, int verb) {
        return line.in(verb, "opining")
                || line.in(verb, "poll") && !line.is(verb, "rate") && !line.is(verb + 1, "for", "of", "in", ",", ".");
    }

    /// "63 percent of nurses said they would strike": the group with its complements and the whole predicate.
    static Reading of(Setting setting, Phrase phrase) {
        var thing = Things.of(phrase);
        var governed = Governed.verb(setting.line(), setting.begin());
        if (!phrase.person() && governed.isPresent() && !setting.line().in(Things.end(phrase), "relative")) {
            return Reading.of(thing, governed, "measure.share-of");
        }
        var agent = agent(setting).or(() -> supported(setting));
        if (agent.isPresent()) {
            return Reading.of(thing, agent, "measure.share-of");
        }
        var verb = Described.behind(setting.line(), phrase.end(), true);
        var tail = tail(setting.line(), phrase.person() ? phrase.end() : Things.end(phrase), verb);
        return Reading.of(thing, tail, "measure.share-of")
                .or(Governed.verb(setting.line(), setting.begin()))
                .or(Lists.inherited(setting));
    }

    /// "the mayor is backed by 40 percent of tenants": the group does what the passive tells.
    private static Optional<Happening> agent(Setting setting) {
        var line = setting.line();
        int verb = setting.begin() - 2;
        if (!line.is(verb + 1, "by") || line.tag(verb) != Tag.VERB || line.tag(verb - 1) != Tag.AUX) {
            return Optional.empty();
        }
        var done = Verbs.word(line, verb);
        return Subjects.of(line, verb)
                .map(Things::bare)
                .map(thing -> done.and(new Happening(thing.words(), List.of(), thing.from())));
    }

    /// "the mayor has the support of 40 percent of tenants": the group supports the one who has it.
    private static Optional<Happening> supported(Setting setting) {
        var line = setting.line();
        int noun = setting.begin() - 2;
        if (!line.is(noun + 1, "of") || !line.is(noun, "support", "backing", "approval")) {
            return Optional.empty();
        }
        int verb = Subjects.verbBefore(line, noun);
        var side = verb < 0 ? Optional.<Phrase>empty() : Subjects.of(line, verb);
        return side.map(Things::bare)
                .map(thing -> Happening.named("support", "support")
                        .and(new Happening(thing.words(), List.of(), thing.from())));
    }

    private static Reading ofGroup(Setting setting) {
        var verb = Described.behind(setting.line(), setting.end(), true);
        var reading = Reading.of(
                group(setting), proform(setting, tail(setting.line(), setting.end(), verb)), "measure.share-verb");
        return ofThose(setting).map(reading::aside).orElse(reading);
    }

    /// Returns the content words from the token to the end of the clause, with the lemmas of the verb.
    static Optional<Happening> tail(Line line, int start, Optional<Happening> verb) {
        var quote = new Quote(line);
        int i = line.is(start, ",") && line.isFigure(start + 1) && line.is(line.skipFigure(start + 1), ",")
                ? line.skipFigure(start + 1) + 1
                : start;
        while (line.has(i) && !ends(line, i)) {
            if (line.is(i, "(") && line.isFigure(i + 1)) {
                i = line.skipFigure(i + 1);
            }
            if (quote.tokens().size() < LONGEST && !line.timeNoun(i) && !reporting(line, i)) {
                quote.add(i, i + 1, 1);
            }
            i++;
        }
        return quote.empty()
                ? Optional.empty()
                : Optional.of(
                        new Happening(quote.words(), verb.map(Happening::lemmas).orElse(List.of()), quote.spans()));
    }

    /// "said they would", "indicated that they were": the verb only tells that the group itself speaks.
    private static boolean reporting(Line line, int i) {
        int next = line.is(i + 1, "that") ? i + 2 : i + 1;
        boolean themselves = line.is(next, "they", "he", "she", "they'd", "they'll", "they're", "they've");
        return line.tag(i) == Tag.VERB && line.in(i, "poll") && themselves;
    }

    private static boolean ends(Line line, int i) {
        boolean mark = line.tag(i) == Tag.PUNCT && !line.hyphen(i) && !line.is(i, "\"", "“", "”", "'", "’", "/");
        return mark && !(line.is(i, "(") && line.isFigure(i + 1))
                || line.tag(i) == Tag.SCONJ && !(line.is(i, "that") && line.in(i - 1, "poll"))
                || line.tag(i) == Tag.CCONJ && (line.isFigure(i + 1) || line.is(i, "but") || clause(line, i + 1))
                || line.is(i, "until", "according", "compared");
    }

    private static boolean clause(Line line, int i) {
        return Phrases.from(line, i)
                .filter(subject -> line.tag(subject.end()) == Tag.AUX && !(subject.proper() && line.noun(i - 2)))
                .isPresent();
    }

    /// "have done so", "said the same": what the earlier figure's group did.
    private static Optional<Happening> proform(Setting setting, Optional<Happening> verb) {
        boolean form = verb.isPresent() && verb.get().lemmas().contains("do");
        return form
                ? setting.memory()
                        .last(_ -> true)
                        .flatMap(entry -> entry.reading().happening())
                        .or(() -> verb)
                : verb;
    }

    /// "Of these, half …": the number that the group was counted by.
    private static Optional<String> ofThose(Setting setting) {
        return backward(setting)
                ? setting.memory()
                        .last(_ -> true)
                        .map(entry ->
                                "of the " + Quote.lower(entry.spot().figure().text()))
                : Optional.empty();
    }

    /// Returns whether "of those," stands right before the figure.
    static boolean backward(Setting setting) {
        var line = setting.line();
        int comma = setting.begin() - 1;
        return line.is(comma, ",") && line.is(comma - 1, "those", "these", "them", "that") && line.is(comma - 2, "of");
    }

    /// Returns the group that a share without its own refers to: named in the line, else counted last.
    static Thing group(Setting setting) {
        var line = setting.line();
        for (int i = 0; i < setting.begin(); i++) {
            if (line.is(i, "among", "of")) {
                var phrase = Phrases.from(line, line.skipFigure(i + 1)).filter(Phrase::person);
                if (phrase.isPresent()) {
                    return within(phrase.get());
                }
            }
        }
        return setting.memory()
                .last(entry -> entry.reading().thing().person())
                .map(entry -> entry.reading().thing())
                .orElse(Thing.PEOPLE);
    }

    /// "likely voters in a two-way race": a group with where it stands.
    private static Thing within(Phrase group) {
        var line = group.line();
        var thing = Things.of(group);
        return line.is(group.end(), "in", "with", "at")
                ? Phrases.from(line, group.end() + 1)
                        .map(phrase -> new Quote(line).add(phrase, 2))
                        .map(quote -> thing.with(quote.words(), quote.spans()))
                        .orElse(thing)
                : thing;
    }
}
