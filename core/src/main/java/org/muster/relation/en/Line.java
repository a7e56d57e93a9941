package org.muster.relation.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.model.time.TimeExpression;

/// A line is a sentence in which every figure and every time stands as one token, so that patterns can name them.
///
/// @param sentence the sentence
/// @param tokens its tokens; a figure's token begins with `#`, a time's is `@`
/// @param figures the figure behind each figure token, by its span
/// @param times the time behind each time token, by its span
record Line(Sentence sentence, List<Token> tokens, Map<Span, Figure> figures, Map<Span, TimeExpression> times) {

    /// What the token of a figure may be, by the figure's kind.
    static final Set<String> MARKS = Set.of(
            "#points",
            "#count",
            "#share",
            "#change",
            "#multiple",
            "#rate",
            "#money",
            "#physical",
            "#duration",
            "#other");

    private static final String TIME = "@";
    private static final Set<String> COMPARED = Set.of("more", "fewer", "less", "than");

    Line {
        tokens = List.copyOf(tokens);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }

    static Line of(Sentence sentence, List<Figure> figures, List<TimeExpression> times) {
        if (figures.isEmpty() && times.isEmpty()) {
            return new Line(sentence, sentence.tokens(), Map.of(), Map.of());
        }
        var tokens = new ArrayList<Token>();
        var figureBySpan = new LinkedHashMap<Span, Figure>();
        var timeBySpan = new LinkedHashMap<Span, TimeExpression>();
        var told = times.stream()
                .filter(time -> time.role() != TimeExpression.Role.DURATION)
                .toList();
        for (var token : sentence.tokens()) {
            var figure = at(figures, Figure::span, token);
            var time = at(told, TimeExpression::core, token);
            if (figure.isPresent()) {
                if (figureBySpan.put(figure.get().span(), figure.get()) == null) {
                    tokens.add(token(figure.get().span(), figure.get().text(), mark(figure.get())));
                }
            } else if (time.isPresent() && !isCompared(token, tokens)) {
                if (timeBySpan.put(time.get().core(), time.get()) == null) {
                    tokens.add(token(
                            time.get().core(), " ".repeat(time.get().core().length()), TIME));
                }
            } else {
                tokens.add(token);
            }
        }
        return new Line(sentence, tokens, figureBySpan, timeBySpan);
    }

    /// "300 more than two years ago": after a figure these words set it against another time, and are no part of it.
    private static boolean isCompared(Token token, List<Token> before) {
        if (!COMPARED.contains(token.lower()) || before.isEmpty()) {
            return false;
        }
        var last = before.getLast();
        return token.is("than") ? COMPARED.contains(last.lower()) : isFigure(last);
    }

    private static <T> Optional<T> at(List<T> marked, Function<T, Span> span, Token token) {
        for (var each : marked) {
            if (span.apply(each).overlaps(token.span())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Returns the figures of the line in order.
    List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /// Returns the figure that stands as the token, if it is one.
    Optional<Figure> figure(Token token) {
        return Optional.ofNullable(figures.get(token.span()));
    }

    /// Returns the time that stands as the token, if it is one.
    Optional<TimeExpression> time(Token token) {
        return Optional.ofNullable(times.get(token.span()));
    }

    static boolean isTime(Token token) {
        return token.lower().equals(TIME);
    }

    static boolean isFigure(Token token) {
        return token.tag() == Tag.NUM && token.lower().startsWith("#");
    }

    private static Token token(Span span, String text, String mark) {
        return new Token(span, text, mark, Tag.NUM, mark);
    }

    private static String mark(Figure figure) {
        if (figure.quantity().unit() instanceof Unit.Measured measured
                && measured.code().contains("point")) {
            return "#points";
        }
        return switch (figure.kind()) {
            case COUNT -> "#count";
            case SHARE -> "#share";
            case CHANGE -> "#change";
            case MULTIPLE -> "#multiple";
            case RATE -> "#rate";
            case MONEY -> "#money";
            case LENGTH, AREA, MASS, VOLUME, SPEED -> "#physical";
            case DURATION -> "#duration";
            case OTHER -> figure.quantity().unit().addsUp() ? "#physical" : "#other";
            case AGE, TEMPERATURE, MAGNITUDE -> "#other";
        };
    }
}
