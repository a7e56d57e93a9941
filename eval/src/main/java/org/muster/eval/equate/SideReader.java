package org.muster.eval.equate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.muster.check.Wording;
import org.muster.figure.FigureReaders;
import org.muster.figure.NumeralReader;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Document;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.pipeline.Muster;
import org.muster.reckon.Nature;
import org.muster.reckon.Readings;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;

/// A side reader reads a sentence with Muster's own readers: figures where there are some, and bare numerals elsewhere.
final class SideReader {

    private static final int NOUN_WITHIN = 4;
    private static final Set<String> PARTITIVE =
            Set.of("of", "the", "his", "her", "their", "its", "these", "those", "more");
    private static final Set<Tag> STOPS = Set.of(Tag.PUNCT, Tag.VERB, Tag.AUX, Tag.CCONJ, Tag.ADP);

    private final Muster muster = new Muster();
    private final TextReader texts = new TextReader(EnglishTagger.shared());
    private final Readings readings = Readings.standard();
    private final NumeralReader numerals = FigureReaders.numerals("en").orElseThrow();

    /// What a number is before it is placed among the tokens.
    private record Found(Span span, Bounds exact, Bounds usual, Rational face, String unit) {}

    Side read(String sentence) {
        var text = texts.read(Document.of("sentence", sentence)).value();
        var tokens = text.sentences().stream()
                .flatMap(each -> each.tokens().stream())
                .toList();
        var found = new ArrayList<Found>();
        muster.read(Document.of("sentence", sentence)).claims().forEach(claim -> found.add(found(claim.figure())));
        numerals.numbers(text).stream()
                .filter(numeral -> found.stream().noneMatch(own -> own.span().overlaps(numeral.span())))
                .toList()
                .forEach(numeral -> found.add(bare(numeral.span(), numeral.value(), tokens)));
        return new Side(
                tokens,
                found.stream()
                        .sorted(Comparator.comparing(Found::span))
                        .map(each -> number(each, tokens))
                        .toList());
    }

    private Found found(Figure figure) {
        var amount = figure.quantity().amount();
        var exact = amount.exact();
        return new Found(
                figure.span(),
                exact,
                readings.bounds(
                        amount, Nature.of(figure), amount instanceof Amount.Hedged ? Reading.USUAL : Reading.EXACT),
                Wording.named(amount).or(() -> exact.low().value()).orElse(Rational.ZERO),
                unit(figure));
    }

    private static String unit(Figure figure) {
        return switch (figure.quantity().unit()) {
            case Unit.Currency(var code) -> code;
            case Unit.Measured(var code, var _) -> code;
            case Unit.None() -> figure.kind() == Kind.SHARE || figure.kind() == Kind.CHANGE ? "percent" : "";
        };
    }

    /// A number that is part of a date or name still has the bound that stands before it.
    private static Found bare(Span span, Rational value, List<Token> tokens) {
        var before = tokens.stream()
                .filter(token -> token.span().end() <= span.begin())
                .map(Token::lower)
                .toList();
        var two = before.size() < 2 ? "" : String.join(" ", before.subList(before.size() - 2, before.size()));
        var bounds = switch (two) {
            case "more than" -> Bounds.above(value);
            case "less than", "fewer than" -> Bounds.below(value);
            case "at least" -> Bounds.from(value);
            case "at most" -> Bounds.upTo(value);
            default -> Bounds.at(value);
        };
        return new Found(span, bounds, bounds, value, "");
    }

    private static Side.Number number(Found found, List<Token> tokens) {
        int from = 0;
        while (from < tokens.size()
                && tokens.get(from).span().end() <= found.span().begin()) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).span().begin() < found.span().end()) {
            to++;
        }
        var phrase = phrase(tokens, to);
        return new Side.Number(
                from,
                to,
                found.exact(),
                found.usual(),
                found.face(),
                found.unit(),
                phrase.isEmpty() ? "" : phrase.getLast(),
                phrase.isEmpty() ? List.of() : phrase.subList(0, phrase.size() - 1));
    }

    /// Returns the lemmas of the noun phrase after the number: up to its last noun before anything that ends it. "Of
    /// the" is passed over.
    private static List<String> phrase(List<Token> tokens, int after) {
        int from = after;
        while (from < tokens.size() && PARTITIVE.contains(tokens.get(from).lower())) {
            from++;
        }
        var words = new ArrayList<String>();
        int head = 0;
        for (int i = from; i < Math.min(tokens.size(), from + NOUN_WITHIN); i++) {
            var token = tokens.get(i);
            if (STOPS.contains(token.tag()) || token.tag() == Tag.NUM) {
                break;
            }
            words.add(token.lemma());
            if (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN) {
                head = words.size();
            }
        }
        return words.subList(0, head);
    }
}
