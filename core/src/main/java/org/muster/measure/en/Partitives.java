package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Partitives count or share out of a group that they name: "six of the 23 miners", "most of them", "3,400 of which".
final class Partitives {

    /// How long the name of an owner is, with its article.
    private static final int OWNER = 6;

    private Partitives() {}

    static Reading read(Setting setting) {
        int i = setting.end() + 1;
        if (pronoun(setting.line(), i)) {
            return pronominal(setting, i);
        }
        var whole = Phrases.from(
                setting.line(), setting.line().skipFigure(openers(setting.line(), owned(setting.line(), i))));
        if (whole.isEmpty()) {
            int figure = openers(setting.line(), i);
            return setting.line().isFigure(figure)
                    ? pronominal(setting, setting.line().skipFigure(figure) - 1)
                    : Elisions.read(setting);
        }
        var part = setting.kind() == Kind.SHARE ? equal(setting, whole.get()) : Optional.<Reading>empty();
        return part.orElseGet(() -> named(setting, whole.get()));
    }

    /// "five of the city's six plants": the number of an owner's things stands behind the owner.
    private static int owned(Line line, int start) {
        for (int i = openers(line, start); i < start + OWNER && !line.isFigure(i); i++) {
            if (line.is(i, "'s", "'") && line.noun(i - 1) && line.isFigure(i + 1)) {
                return i + 1;
            }
        }
        return start;
    }

    private static boolean pronoun(Line line, int i) {
        return line.is(i, "them", "whom", "which", "us")
                || line.is(i, "these", "those", "that", "this")
                        && Phrases.from(line, i).isEmpty();
    }

    private static Reading pronominal(Setting setting, int i) {
        var line = setting.line();
        var verb = Described.behind(line, i + 1, true);
        boolean share = setting.kind() == Kind.SHARE && (verb.isPresent() || line.in(i + 1, "opining"));
        var said = share ? Shares.tail(line, i + 1, verb).or(() -> verb) : verb;
        var happening = said.or(() -> being(line, i + 1)).or(() -> Governed.verb(line, setting.begin()));
        return Reading.of(antecedent(setting, i), happening, "measure.part-of-named-before")
                .or(Lists.inherited(setting));
    }

    /// "nine of them children": what the part is, no verb between.
    private static Optional<Happening> being(Line line, int start) {
        return Phrases.from(line, start)
                .filter(phrase -> !phrase.time() && phrase.begin() == start)
                .map(phrase -> {
                    var quote = new Quote(line).add(phrase, 2);
                    boolean pair = line.is(phrase.end(), "and", "or") && line.noun(phrase.end() + 1);
                    var named = pair ? quote.add(phrase.end() + 1) : quote;
                    var being = new Happening(named.words(), List.of(), named.spans());
                    int end = pair ? phrase.end() + 2 : phrase.end();
                    boolean listed = line.is(end, ",") && line.tag(end + 1) == Tag.CCONJ && line.isFigure(end + 2);
                    return listed
                            ? being
                            : Described.behind(line, end, true).map(being::and).orElse(being);
                });
    }

    /// Returns the noun right before "twelve of whom", else the group counted before.
    private static Thing antecedent(Setting setting, int pronoun) {
        var line = setting.line();
        boolean near = setting.memory().lastIn(line).isEmpty() && line.is(setting.begin() - 1, ",");
        var noun = near && line.is(pronoun, "whom", "which")
                ? Phrases.before(line, setting.begin() - 1).filter(phrase -> !phrase.time() && !phrase.proper())
                : Optional.<Phrase>empty();
        boolean counted = noun.isEmpty() || line.isFigure(noun.get().begin() - 1);
        return counted ? whole(setting) : Things.bare(noun.get());
    }

    private static Reading named(Setting setting, Phrase phrase) {
        boolean vague = Words.in("number", phrase.lemma()) || Words.in("back", phrase.lemma());
        if (setting.kind() == Kind.SHARE && !vague) {
            return Shares.of(setting, phrase);
        }
        var thing = vague ? whole(setting) : Things.of(phrase);
        int end = phrase.person() ? phrase.end() : Things.end(phrase);
        return Reading.of(thing, Counts.happening(setting, phrase, end), "measure.part-of")
                .or(Lists.inherited(setting));
    }

    private static int openers(Line line, int start) {
        int i = start;
        while (Phrases.opener(line, i) || line.is(i, "both", "all")) {
            i++;
        }
        return i;
    }

    /// "women make up a third of the workforce": the part is the subject, the group behind "of" its whole.
    private static Optional<Reading> equal(Setting setting, Phrase whole) {
        var line = setting.line();
        int verb = verbBefore(line, setting.begin());
        if (!line.in(verb, "equal")) {
            return Optional.empty();
        }
        boolean number = Words.in("number", whole.lemma()) && line.is(whole.end(), "of");
        var group = number ? Phrases.from(line, whole.end() + 1).orElse(whole) : whole;
        var antecedent = line.in(verb - 1, "relative")
                ? Phrases.before(line, line.is(verb - 2, ",") ? verb - 2 : verb - 1)
                : Subjects.of(line, verb);
        var part = antecedent
                .filter(subject -> !Words.in("number", subject.lemma()) || line.is(subject.end(), "of"))
                .map(subject -> Reading.of(Things.of(subject), "measure.makes-up"))
                .orElseGet(() -> Elisions.again(setting).by("measure.makes-up"));
        return Optional.of(part.aside("of the " + Things.of(group).words()));
    }

    private static int verbBefore(Line line, int at) {
        int verb = at - 1;
        while (line.tag(verb) == Tag.ADV || line.is(verb, "up", "for")) {
            verb--;
        }
        return verb;
    }

    /// "Of the pupils, 27 were late": the group that the sentence begins with.
    static Optional<Thing> fronted(Setting setting) {
        var line = setting.line();
        int comma = setting.begin() - 1;
        var group = line.is(comma, ",") ? Phrases.before(line, comma) : Optional.<Phrase>empty();
        return group.filter(phrase -> line.is(phrase.begin() - 1, "the") && line.is(phrase.begin() - 2, "of"))
                .filter(phrase -> !phrase.time() && !Words.in("number", phrase.lemma()))
                .map(Things::bare);
    }

    /// Returns what was counted before in the line and can hold as many: "fired 140 rockets at three towns, of which
    /// 112".
    static Optional<Thing> holder(Setting setting) {
        var part = setting.figure().quantity().amount().exact();
        return setting.memory()
                .last(entry -> entry.line() == setting.line()
                        && !entry.spot().figure().quantity().amount().exact().liesBelow(part))
                .map(entry -> entry.reading().thing());
    }

    /// Returns the group that a pronoun refers back to.
    static Thing whole(Setting setting) {
        return setting.memory()
                .lastIn(setting.line())
                .or(() -> setting.memory().last(_ -> true))
                .map(entry -> entry.reading().thing())
                .orElse(Thing.PEOPLE);
    }
}
