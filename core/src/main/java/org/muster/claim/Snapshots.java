package org.muster.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.Window;

/// A snapshot is what a report tells of its own day without naming it: what is so now, and what has happened up to now.
///
/// @param published the day, month or year of the report
record Snapshots(PartialDate published) {

    /// How far from a figure the verb stands that says when it holds.
    private static final int REACH = 12;

    /// How far from a figure the word stands that says "now".
    private static final int NOW = 6;

    /// How far from a figure "there is" stands.
    private static final int THERE = 3;

    /// How far behind a figure "have" stands that says what those counted have done.
    private static final int SUBJECT = 4;

    private static final Set<String> IS = Set.of("is", "are", "'re");
    private static final Set<String> HAVE = Set.of("has", "have", "'ve");

    /// "currently in custody", "remain at large": what is said to be so as the report is told.
    Optional<Window> now(TimedSentence sentence, Figure figure) {
        var clause = Clause.around(figure, sentence.sentence(), sentence.cues());
        boolean now = said(sentence, clause.before(NOW).reversed()) || said(sentence, clause.after(NOW));
        now |= still(clause.before(NOW)) || still(clause.after(NOW));
        boolean there = figure.kind() == Kind.COUNT && there(clause.before(THERE));
        boolean going = figure.kind() == Kind.COUNT
                && !sentence.cues().any("still", sentence.tokens())
                && Going.on(clause, sentence.cues());
        return counts(figure) && now || there || going ? Optional.of(new Window.On(published)) : Optional.empty();
    }

    /// "40 are still missing", "still has 12 in its care".
    private static boolean still(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).is("still")) {
            at++;
        }
        boolean before =
                0 < at && at < tokens.size() && IS.contains(tokens.get(at - 1).lower());
        boolean behind = at + 1 < tokens.size()
                && (IS.contains(tokens.get(at + 1).lower())
                        || tokens.get(at + 1).is("has")
                        || tokens.get(at + 1).is("have"));
        return before || behind;
    }

    /// "there are two wells".
    private static boolean there(List<Token> before) {
        boolean told = before.stream().anyMatch(token -> token.is("there"));
        return told && before.stream().anyMatch(token -> IS.contains(token.lower()) || token.is("'s"));
    }

    /// Returns what "this year" covers for a count of what has happened in it: the year up to the report.
    Optional<Window> soFar(TimedSentence sentence, Figure figure, TimeExpression time) {
        boolean counted = figure.kind() == Kind.COUNT && published.grain() == Grain.DAY && sentence.current(time);
        var cues = sentence.cues();
        if (!counted || cues.any("expect", sentence.tokens()) || cues.any("plan", sentence.tokens())) {
            return Optional.empty();
        }
        return time.window()
                .firstDay()
                .map(PartialDate::ofDay)
                .filter(start -> start.edtf().compareTo(published.edtf()) < 0)
                .map(start -> new Window.Interval(start, published));
    }

    private static boolean said(TimedSentence sentence, List<Token> tokens) {
        return tokens.stream()
                .takeWhile(token -> !token.is(","))
                .anyMatch(token ->
                        sentence.cues().is("now", token) && !token.lower().endsWith("ed"));
    }

    /// Returns the window of what has happened up to the report, and of a share that holds when it is told.
    Optional<Window> upToNow(TimedSentence sentence, Figure figure) {
        if (!counts(figure) || sentence.cues().any("still", sentence.tokens())) {
            return Optional.empty();
        }
        var before = Clause.around(figure, sentence.sentence(), sentence.cues()).before(REACH);
        if (sentence.cues().any("expect", before) || sentence.cues().any("suppose", before)) {
            return Optional.empty();
        }
        var tense = Tenses.at(sentence.tokens(), sentence.indexOf(figure));
        if (tense == Tenses.PERFECT && tallied(figure) && summedUp(figure, before)) {
            return Optional.of(new Window.Until(published));
        }
        if (tense == Tenses.PERFECT && tallied(figure) && done(sentence, figure)) {
            return Optional.of(new Window.On(published));
        }
        if (tallied(figure) && figure.kind() != Kind.MONEY && reported(before)) {
            return Optional.of(new Window.Until(published));
        }
        boolean holds = tense == Tenses.PRESENT || present(before);
        return figure.kind() == Kind.SHARE && holds ? Optional.of(new Window.On(published)) : Optional.empty();
    }

    /// "have died", "has spent 3 million"; but not "the price has been set at 3 million".
    private static boolean summedUp(Figure figure, List<Token> before) {
        boolean passive = before.stream().anyMatch(token -> token.is("been"));
        return before.stream().anyMatch(token -> HAVE.contains(token.lower()))
                && !(passive && figure.kind() == Kind.MONEY);
    }

    /// "Seven ministers have quit", "the other four have been released": what those counted have done up to the report.
    private static boolean done(TimedSentence sentence, Figure figure) {
        int at = sentence.sentence().tokenAt(figure.span().end() - 1) + 1;
        var behind = sentence.tokens().subList(at, Math.min(sentence.tokens().size(), at + SUBJECT));
        return figure.kind() == Kind.COUNT
                && behind.stream().takeWhile(token -> !token.is(",")).anyMatch(token -> HAVE.contains(token.lower()));
    }

    /// "said that the office had taken 300": what had happened up to the saying; but not "which had 300".
    private static boolean reported(List<Token> before) {
        var last = before.subList(Math.max(0, before.size() - 3), before.size());
        return 1 < last.size()
                && last.getLast().tag() == Tag.VERB
                && last.stream().anyMatch(token -> token.is("had"));
    }

    /// Returns whether the last verb before the figure stands in the present.
    private static boolean present(List<Token> before) {
        for (var token : before.reversed()) {
            boolean verb = token.tag() == Tag.VERB;
            if (verb || token.tag() == Tag.AUX) {
                return IS.contains(token.lower())
                        || verb && token.lower().endsWith("s") && !token.lower().equals(token.lemma());
            }
        }
        return false;
    }

    /// Returns whether the figure is a number that somebody keeps, and no vague word or threshold.
    private static boolean tallied(Figure figure) {
        var amount = figure.quantity().amount();
        boolean bounded = amount instanceof Amount.AtMost || amount instanceof Amount.AtLeast;
        return !(amount instanceof Amount.Vague) && !(bounded && figure.kind() == Kind.MONEY);
    }

    private static boolean counts(Figure figure) {
        return switch (figure.kind()) {
            case COUNT, SHARE, MONEY, OTHER -> true;
            case CHANGE, MULTIPLE, RATE -> false;
            case AGE, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE -> false;
        };
    }
}
