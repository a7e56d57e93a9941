package org.muster.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// A sentence with its times and figures, which says which time belongs to which figure.
///
/// @param sentence the sentence
/// @param times its times in span order
/// @param figures its figures in span order
/// @param cues the words of its language
record TimedSentence(Sentence sentence, List<TimeExpression> times, List<Figure> figures, Cues cues) {

    private static final Set<String> WALLS = Set.of(";", "—", "–");
    private static final Set<String> ASIDE = Set.of("who", "whose", "which", "where");
    private static final Set<String> RELATIVE = Set.of("when", "which");
    private static final Set<String> QUOTES = Set.of("\"", "“", "'", "‘");
    private static final int FARTHEST_SAYING = 5;
    private static final int FARTHEST_BESIDE = 8;
    private static final int FARTHEST_STATE = 8;
    private static final int FARTHEST_DEED = 12;

    /// How far behind a figure an insertion begins that parts it from its verb, and how long that is.
    private static final int FARTHEST_ASIDE = 5;

    private static final int LONGEST_ASIDE = 16;

    /// The marks that open an insertion and those that close it.
    private static final Map<String, String> CLOSING = Map.of(",", ",", "(", ")", "—", "—", "–", "–");

    TimedSentence {
        times = List.copyOf(times);
        figures = List.copyOf(figures);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int indexOf(Figure figure) {
        return sentence.tokenAt(figure.span().begin());
    }

    private int first(TimeExpression time) {
        return sentence.tokenAt(time.span().begin());
    }

    private int after(TimeExpression time) {
        return sentence.tokenAt(time.span().end() - 1) + 1;
    }

    /// Returns the time in the figure's own clause: the one it stands in brackets behind, the one that follows it, or
    /// the nearest one before it.
    Optional<TimeExpression> own(Figure figure) {
        return bracketed(figure)
                .or(() -> owned(figure))
                .or(() -> modifying(figure))
                .or(() -> related(figure))
                .or(() -> following(figure))
                .or(() -> preceding(figure));
    }

    /// "in October (218)".
    private Optional<TimeExpression> bracketed(Figure figure) {
        int at = indexOf(figure);
        return 0 < at && tokens().get(at - 1).is("(")
                ? usable().filter(time -> after(time) == at - 1).findFirst()
                : Optional.empty();
    }

    /// "Saturday's 1,178 cases".
    private Optional<TimeExpression> owned(Figure figure) {
        int at = indexOf(figure);
        return 0 < at && tokens().get(at - 1).is("'s")
                ? times.stream()
                        .filter(time -> places(time) && after(time) == at - 1)
                        .findFirst()
                : Optional.empty();
    }

    /// Returns whether the time stands right with the figure: no comma parts them.
    boolean beside(Figure figure, TimeExpression time) {
        int at = indexOf(figure);
        int begin = Math.min(at, first(time));
        int end = Math.max(at, first(time));
        return end - begin <= FARTHEST_BESIDE
                && tokens().subList(begin, end).stream().noneMatch(token -> token.is(","));
    }

    /// "the year-to-date total to 900": a time before the noun that the figure is said of.
    private Optional<TimeExpression> modifying(Figure figure) {
        int at = indexOf(figure);
        return usable().filter(time -> premodifies(time) && after(time) <= at && at <= after(time) + 4)
                .findFirst();
    }

    /// "the attack in 2017 in which 61 people died", "the deadliest raid since March 3, when 44 were killed": a time
    /// whose
    /// clause about it holds the figure.
    private Optional<TimeExpression> related(Figure figure) {
        int at = indexOf(figure);
        return times.stream()
                .filter(time -> places(time) || time.role() == Role.COMPARED)
                .filter(time -> !namesOther(time) && opensClause(time) && after(time) < at)
                .filter(time -> wallFree(after(time), at) && commaFree(relative(time) + 1, at))
                .reduce((_, later) -> later);
    }

    /// Returns whether the time opens a clause about itself that the figure stands in: ", when 44 died".
    boolean within(Figure figure, TimeExpression time) {
        int at = indexOf(figure);
        return opensClause(time) && after(time) < at && commaFree(relative(time) + 1, at);
    }

    private boolean opensClause(TimeExpression time) {
        int relative = relative(time);
        return !toDate(time)
                && relative < tokens().size()
                && (time.role() == Role.COMPARED
                        ? tokens().get(relative).is("when")
                        : RELATIVE.contains(tokens().get(relative).lower()));
    }

    /// Returns the index of the word that would open a clause about the time: behind a comma and a preposition.
    private int relative(TimeExpression time) {
        int at = after(time);
        if (at < tokens().size() && tokens().get(at).is(",")) {
            at++;
        }
        boolean preposition = at + 1 < tokens().size() && tokens().get(at).tag() == Tag.ADP;
        return preposition && tokens().get(at + 1).is("which") ? at + 1 : at;
    }

    private boolean commaFree(int begin, int end) {
        return end <= begin
                || tokens().subList(begin, end).stream().noneMatch(token -> token.is(",") || cues.is("split", token));
    }

    static boolean toDate(TimeExpression time) {
        return time.cue().rule().value().endsWith(".to-date");
    }

    private boolean premodifies(TimeExpression time) {
        return toDate(time)
                && after(time) < tokens().size()
                && tokens().get(after(time)).tag() == Tag.NOUN;
    }

    private Optional<TimeExpression> following(Figure figure) {
        int at = indexOf(figure);
        return usable().filter(time -> figure.span().end() <= time.span().begin() && !fronted(time))
                .filter(time -> !says(time) && !premodifies(time))
                .filter(time -> figureFree(figure, time) && wallFree(Math.max(at, resumed(figure)), first(time)))
                .filter(time -> !aside(resumed(figure), first(time)))
                .findFirst();
    }

    /// Returns whether a clause about something else begins between the two: ", whose", ", who", "some of them"; but
    /// right
    /// behind the figure it is about the figure.
    private boolean aside(int begin, int end) {
        for (int i = begin + 2; i < end; i++) {
            boolean relative = tokens().get(i - 1).is(",")
                    && ASIDE.contains(tokens().get(i).lower());
            if (relative || tokens().get(i - 1).is("of") && cues.is("pronoun", tokens().get(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<TimeExpression> preceding(Figure figure) {
        int at = indexOf(figure);
        return usable().filter(time -> time.span().end() <= figure.span().begin() && !left(time))
                .filter(time -> fronted(time) || !says(time) && unsplit(after(time), at))
                .filter(time -> wallFree(after(time), at))
                .reduce((_, later) -> later);
    }

    /// Returns whether the time belongs to a figure that is only what another came from, or to an aside: "down from 40
    /// in
    /// March", "some of them held since March".
    private boolean left(TimeExpression time) {
        int first = first(time);
        for (int i = first - 1; 0 < i && first - i <= FARTHEST_STATE; i--) {
            var token = tokens().get(i);
            var before = tokens().get(i - 1);
            if (token.is("from") && cues.is("direction", before) || before.is("of") && cues.is("pronoun", token)) {
                return true;
            }
            if (token.tag() == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /// "this year": a year, quarter or month that is not yet over when the report is told.
    boolean current(TimeExpression time) {
        return tokens().get(sentence.tokenAt(time.core().begin())).is("this")
                && time.role() == Role.WHEN
                && time.window() instanceof Window.On(var date)
                && date.grain() != Grain.DAY;
    }

    private Stream<TimeExpression> usable() {
        return times.stream().filter(TimedSentence::places).filter(time -> !namesOther(time));
    }

    /// Returns whether the time may place a figure at all.
    static boolean places(TimeExpression time) {
        return switch (time.role()) {
            case WHEN -> !time.cue().rule().value().endsWith(".clock");
            case SINCE, UNTIL -> true;
            case DURATION -> !(time.window() instanceof Window.Unresolved);
            case COMPARED, DATELINE -> false;
        };
    }

    /// Returns whether the time opens its clause, and so holds for what follows.
    boolean fronted(TimeExpression time) {
        int first = first(time);
        if (first == 0) {
            return true;
        }
        var before = tokens().get(first - 1);
        boolean joined =
                before.is("and") && 1 < first && tokens().get(first - 2).is(",");
        return joined
                || first == 1 && QUOTES.contains(before.lower())
                || cues.is("split", before)
                || WALLS.contains(before.lower());
    }

    /// Returns whether the time is a day that dates a saying and not what is said: "said on Monday", "in a statement
    /// Sunday", "the mayor on Monday announced"; but not "was reported on Monday".
    boolean says(TimeExpression time) {
        int first = first(time);
        if (coarse(time.window())) {
            return false;
        }
        int after = after(time);
        if (0 < first && after < tokens().size() && utters(tokens().get(after))) {
            return true;
        }
        for (int i = first - 1; 0 <= i && first - i <= FARTHEST_SAYING; i--) {
            var token = tokens().get(i);
            boolean verb = token.tag() == Tag.VERB;
            if (verb && cues.is("utter", token)) {
                return i == 0 || tokens().get(i - 1).tag() != Tag.AUX;
            }
            if (cues.is("utterance", token)) {
                return true;
            }
            if (verb || token.tag() == Tag.PUNCT || cues.is("happen", token)) {
                return false;
            }
        }
        return false;
    }

    /// Returns the tense of the words around the time.
    Tenses tense(TimeExpression time) {
        return Tenses.at(tokens(), first(time));
    }

    /// Returns whether the time dates a state and no event: "was in hospital this morning", "were stable on Sunday";
    /// but
    /// not "the blast was on Sunday".
    boolean states(TimeExpression time) {
        boolean described = false;
        for (int i = first(time) - 1; 0 <= i && first(time) - i <= FARTHEST_STATE; i--) {
            var token = tokens().get(i);
            if (cues.is("be", token)) {
                return described;
            }
            if (token.tag() == Tag.VERB || token.tag() == Tag.PUNCT || cues.is("happen", token)) {
                return false;
            }
            described |= token.tag() == Tag.NOUN || token.tag() == Tag.ADJ;
        }
        return false;
    }

    /// Returns whether the verb before the time, or behind one that opens its clause, tells what was done: "left on
    /// Sunday", "on Sunday the guards left".
    boolean narrates(TimeExpression time) {
        for (int i = first(time) - 1; 0 <= i && first(time) - i <= FARTHEST_DEED; i--) {
            var token = tokens().get(i);
            if (token.tag() == Tag.VERB) {
                return Tenses.past(token) && !cues.is("utter", token) && !cues.is("be", token);
            }
        }
        return false;
    }

    /// Returns whether the time is one that something is set for: "the hearing is on May 4".
    boolean schedules(TimeExpression time) {
        int first = first(time);
        return 0 < first
                && (tokens().get(first - 1).is("is") || tokens().get(first - 1).is("are"));
    }

    /// Returns whether the word for what happened that stands nearest to the time is one of what the law does: an
    /// arrest, a charge.
    boolean lawful(TimeExpression time) {
        return about(time, "law");
    }

    /// Returns whether the word for what happened that stands nearest to the time is of the class.
    boolean about(TimeExpression time, String name) {
        int first = first(time);
        int after = after(time);
        for (int distance = 1; distance <= Math.max(first, tokens().size() - after); distance++) {
            for (int i : new int[] {first - distance, after + distance - 1}) {
                if (0 <= i && i < tokens().size() && cues.is("happen", tokens().get(i))) {
                    return cues.is(name, tokens().get(i));
                }
            }
        }
        return false;
    }

    private boolean utters(Token token) {
        return token.tag() == Tag.VERB && cues.is("utter", token);
    }

    private static boolean coarse(Window window) {
        return switch (window) {
            case Window.On(var date) -> date.grain() != Grain.DAY;
            case Window.Interval interval -> interval.start().grain() != Grain.DAY;
            case Window.Since _, Window.Until _, Window.Unresolved _ -> false;
        };
    }

    /// Returns whether the time belongs to a noun that is no event: "Monday's debate".
    boolean namesOther(TimeExpression time) {
        int after = after(time);
        boolean possessive = after < tokens().size() && tokens().get(after).is("'s") && time.role() == Role.WHEN;
        return possessive
                && !occasion(time, after)
                && !cues.any("happen", tokens().subList(after, Math.min(tokens().size(), after + FARTHEST_SAYING)));
    }

    /// "Sunday's primary drew 900 voters": what took place on the day is what the sentence is about.
    private boolean occasion(TimeExpression time, int after) {
        return first(time) == 0
                && cues.any("occasion", tokens().subList(after, Math.min(tokens().size(), after + FARTHEST_SAYING)));
    }

    private boolean figureFree(Figure figure, TimeExpression time) {
        return figures.stream()
                .noneMatch(other -> !Windows.timeless(other.kind())
                        && !whole(figure, other)
                        && !Standing.is(this, other)
                        && resumed(figure) <= indexOf(other)
                        && other.span().end() <= time.span().begin());
    }

    /// "in 17 of 48 girders", "3,075 of its 3,400 beds": the number that the figure is a part of.
    private boolean whole(Figure figure, Figure other) {
        int of = sentence.tokenAt(figure.span().end() - 1) + 1;
        int gap = indexOf(other) - of;
        return 0 < gap && gap <= 2 && tokens().get(of).is("of");
    }

    /// Returns the index from which on the clause of the figure goes on: behind an insertion, as in "32 people, seven
    /// of
    /// them children, were killed on Tuesday", else right behind it.
    private int resumed(Figure figure) {
        int after = sentence.tokenAt(figure.span().end() - 1) + 1;
        for (int open = after; open < Math.min(tokens().size(), after + FARTHEST_ASIDE); open++) {
            var mark = CLOSING.get(tokens().get(open).lower());
            if (mark != null) {
                return closed(open, mark).orElse(after);
            }
        }
        return after;
    }

    private OptionalInt closed(int open, String mark) {
        for (int i = open + 1; i + 1 < Math.min(tokens().size(), open + LONGEST_ASIDE); i++) {
            if (tokens().get(i).is(mark)) {
                var next = tokens().get(i + 1);
                boolean goes = next.tag() == Tag.AUX || next.tag() == Tag.VERB;
                return goes ? OptionalInt.of(i + 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Returns the figure before this one that it is told together with: "ten were killed and four wounded".
    Optional<Figure> partner(Figure figure) {
        int at = figures.indexOf(figure);
        if (at <= 0 || figures.get(at - 1).kind() != figure.kind()) {
            return Optional.empty();
        }
        var before = figures.get(at - 1);
        var between = tokens().subList(indexOf(before), indexOf(figure));
        boolean free = times.stream()
                .filter(TimedSentence::places)
                .noneMatch(time -> before.span().end() <= time.span().begin()
                        && time.span().end() <= figure.span().begin());
        boolean joined = between.stream().anyMatch(token -> token.is("and") || token.is(",") || token.is("or"));
        return free && joined && wallFree(indexOf(before), indexOf(figure)) && !cues.any("split", between)
                ? Optional.of(before)
                : Optional.empty();
    }

    /// Returns the time behind the figure that this one is told together with: "has killed 900 and displaced a third of
    /// the islanders since 2013".
    Optional<TimeExpression> shared(Figure figure) {
        int at = figures.indexOf(figure);
        if (at + 1 == figures.size()) {
            return Optional.empty();
        }
        var next = figures.get(at + 1);
        var between = tokens().subList(indexOf(figure), indexOf(next));
        boolean joined = between.stream().anyMatch(token -> token.is("and") || token.is("or"));
        boolean open = joined && wallFree(indexOf(figure), indexOf(next)) && !cues.any("split", between);
        return open && !isTimeBetween(figure, next) ? following(next) : Optional.empty();
    }

    private boolean isTimeBetween(Figure figure, Figure next) {
        return times.stream()
                .anyMatch(other -> places(other)
                        && figure.span().end() <= other.span().begin()
                        && other.span().end() <= next.span().begin());
    }

    /// "The line opened in October. It has since advised 700": from the time told before up to now.
    boolean goesOn() {
        for (int i = 1; i < tokens().size(); i++) {
            if (tokens().get(i).is("since") && tokens().get(i - 1).lemma().equals("have")) {
                return true;
            }
        }
        return false;
    }

    private boolean wallFree(int begin, int end) {
        return end <= begin || tokens().subList(begin, end).stream().noneMatch(token -> WALLS.contains(token.lower()));
    }

    private boolean unsplit(int begin, int end) {
        return end <= begin || !cues.any("split", tokens().subList(begin, end));
    }
}
