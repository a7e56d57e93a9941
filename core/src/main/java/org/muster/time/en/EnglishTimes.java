package org.muster.time.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.text.Block;
import org.muster.model.text.Cue;
import org.muster.model.text.Noted;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;
import org.muster.model.text.Token;
import org.muster.model.time.Anchor;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;
import org.muster.time.NamedTime;
import org.muster.time.Resolver;
import org.muster.time.TimeReader;
import org.muster.time.en.Scanner.Hit;

/// English time expressions.
public final class EnglishTimes implements TimeReader {

    private static final List<Rule> SMALL = Stream.of(
                    Dates.rules(), Holidays.rules(), Relatives.rules(), Anniversaries.rules())
            .flatMap(List::stream)
            .toList();
    private static final Scanner SCANNER = new Scanner(Stream.of(new Wholes(SMALL).rules(), SMALL, Lengths.rules())
            .flatMap(List::stream)
            .toList());

    /// Single times only: the stretch between two is their reader's to join.
    private static final class Singles {
        private static final Scanner SCANNER = new Scanner(Stream.of(new Wholes(SMALL).parts(), SMALL, Lengths.rules())
                .flatMap(List::stream)
                .toList());
    }

    private static final Set<String> FUTURE = Set.of(
            "will",
            "'ll",
            "shall",
            "scheduled",
            "planned",
            "plans",
            "upcoming",
            "expected",
            "due",
            "slated",
            "forthcoming",
            "expects",
            "expect",
            "predicts",
            "predict",
            "hopes",
            "aims",
            "intends");
    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re", "open", "start", "begin", "resume");
    private static final int TENSE_REACH = 10;
    private static final Set<String> JOINING = Set.of("and", "or", ",");

    @Override
    public Stated<PartialDate> dateline(Text text) {
        return Dateline.of(text)
                .<Stated<PartialDate>>map(line -> new Stated.Said<>(line.date(), "first lines"))
                .orElseGet(() -> new Stated.Unsaid<>("the report states no date"));
    }

    @Override
    public List<NamedTime> named(Text text) {
        var named = new ArrayList<NamedTime>();
        for (var sentence : text.sentences()) {
            for (var hit : SharedYears.in(Singles.SCANNER.scan(sentence.tokens()), sentence.tokens())) {
                var span = span(sentence.tokens(), hit.begin(), hit.end());
                named.add(new NamedTime(span, hit.time(), hit.rule()));
            }
        }
        return List.copyOf(named);
    }

    /// What a report compares with is told aside: the next "a year earlier" and "in the quarter" count from the time
    /// that is told about, not from the one it was compared with.
    @Override
    public Noted<List<TimeExpression>> read(Text text, Anchor anchor) {
        var times = new ArrayList<TimeExpression>();
        Window reference = new Window.Unresolved("no time was told before");
        var subject = reference;
        for (var sentence : text.sentences()) {
            if (sentence.block() == Block.ADDRESS) {
                continue;
            }
            for (var hit : hits(sentence)) {
                boolean aside = Frames.looksBack(hit);
                var time = expression(sentence, hit, anchor, aside ? subject : reference, times);
                times.add(time);
                reference = tells(time) ? time.window() : reference;
                boolean main = tells(time) && !aside && time.role() == Role.WHEN;
                subject = main ? time.window() : subject;
            }
        }
        return Noted.of(List.copyOf(times));
    }

    private static boolean tells(TimeExpression time) {
        return (time.role() == Role.WHEN || time.role() == Role.COMPARED)
                && (time.window() instanceof Window.On || time.window() instanceof Window.Interval);
    }

    static List<Hit> hits(Sentence sentence) {
        return SharedYears.in(SCANNER.scan(sentence.tokens()), sentence.tokens());
    }

    private static TimeExpression expression(
            Sentence sentence, Hit hit, Anchor anchor, Window reference, List<TimeExpression> before) {
        var tokens = sentence.tokens();
        var frame = Frames.of(hit, tokens);
        var core = span(tokens, hit.begin(), hit.end());
        var cue = new Cue(core, hit.rule());
        var resolver = new Resolver(anchor, reference, tense(tokens, frame));
        var window = Certainties.qualified(resolver.of(hit.time()), hit, tokens);
        if (Dateline.opens(sentence, hit) || Placelines.dates(sentence, hit)) {
            return new TimeExpression(core, core, Role.DATELINE, window, cue);
        }
        if (hit.rule().value().equals(Lengths.DURATION)) {
            return new TimeExpression(core, core, Role.DURATION, Lengths.window(hit, tokens, resolver), cue);
        }
        var joined = joinedRole(tokens, frame, hit, before);
        var role = frame.begin() == hit.begin() ? joined : frame.role();
        int begin = before.isEmpty() ? frame.begin() : Math.max(frame.begin(), free(tokens, before.getLast(), frame));
        var whole = span(tokens, Math.min(begin, hit.begin()), frame.end());
        boolean onward = role == Role.COMPARED && tokens.get(frame.begin()).is("from") && ahead(window, anchor);
        return onward
                ? new TimeExpression(whole, core, Role.SINCE, since(window), cue)
                : new TimeExpression(whole, core, role, reached(window, frame), cue);
    }

    /// "will rise 4 percent from July": nothing is compared with what is still to come.
    private static boolean ahead(Window window, Anchor anchor) {
        var last = anchor.date().find().flatMap(PartialDate::lastDay);
        return last.isPresent()
                && window.firstDay().filter(last.get()::isBefore).isPresent();
    }

    /// "than in June and July", "than in March or April": the second time does what the first does.
    private static Role joinedRole(List<Token> tokens, Frames frame, Hit hit, List<TimeExpression> before) {
        boolean joined = !before.isEmpty()
                && 1 < hit.begin()
                && JOINING.contains(tokens.get(hit.begin() - 1).lower())
                && tokens.get(hit.begin() - 2).span().end()
                        == before.getLast().span().end();
        return joined && before.getLast().role() == Role.COMPARED ? Role.COMPARED : frame.role();
    }

    private static int free(List<Token> tokens, TimeExpression last, Frames frame) {
        int at = frame.begin();
        while (at < tokens.size() && tokens.get(at).span().begin() < last.span().end()) {
            at++;
        }
        return at;
    }

    private static Window reached(Window window, Frames frame) {
        return switch (frame.reach()) {
            case AT -> window;
            case FROM -> since(window);
            case UP -> until(window);
        };
    }

    private static Window since(Window window) {
        return switch (window) {
            case Window.On(var date) -> new Window.Since(date);
            case Window.Interval interval -> new Window.Since(interval.start());
            case Window.Since since -> since;
            case Window.Until _ -> window;
            case Window.Unresolved _ -> window;
        };
    }

    private static Window until(Window window) {
        return switch (window) {
            case Window.On(var date) -> new Window.Until(date);
            case Window.Interval interval -> new Window.Until(interval.end());
            case Window.Since _ -> window;
            case Window.Until until -> until;
            case Window.Unresolved _ -> window;
        };
    }

    private static Resolver.Tense tense(List<Token> tokens, Frames frame) {
        var before = tokens.subList(Math.max(0, frame.begin() - TENSE_REACH), frame.begin());
        if (before.stream().anyMatch(token -> FUTURE.contains(token.lower()))) {
            return Resolver.Tense.FUTURE;
        }
        return present(before) ? Resolver.Tense.PRESENT : Resolver.Tense.PAST;
    }

    /// Returns whether the last verb of the words stands in the present: "the court meets again".
    private static boolean present(List<Token> before) {
        for (int i = before.size() - 1; 0 <= i; i--) {
            var token = before.get(i);
            boolean passive = 0 < i && before.get(i - 1).tag() == Tag.AUX && token.tag() == Tag.VERB;
            if (!passive && (token.tag() == Tag.VERB || token.tag() == Tag.AUX)) {
                return PRESENT.contains(token.lower())
                        || token.lower().endsWith("s")
                                && !token.lower().equals(token.lemma())
                                && !token.is("was")
                                && !token.is("has");
            }
        }
        return false;
    }

    static Span span(List<Token> tokens, int begin, int end) {
        return Span.covering(tokens.get(begin).span(), tokens.get(end - 1).span());
    }
}
