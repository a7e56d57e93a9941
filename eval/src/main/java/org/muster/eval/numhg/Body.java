package org.muster.eval.numhg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.check.Wording;
import org.muster.figure.FigureReaders;
import org.muster.figure.NumeralReader;
import org.muster.figure.PrintedNumeral;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Document;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;
import org.muster.model.text.Token;
import org.muster.pipeline.Muster;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;

/// A body is the text under a headline: the year in which it was published and the numbers that it mentions.
///
/// @param year the year of publication, where the text says it
/// @param mentions its numbers in order
record Body(Optional<Rational> year, List<Mention> mentions) {

    private static final Pattern DATED = Pattern.compile("^\\(\\p{L}{3} \\d{1,2}, (\\d{4})[^)]*\\)\\s*");
    private static final int NEAR = 8;
    private static final int AFTER = 4;

    Body {
        mentions = List.copyOf(mentions);
    }

    /// Reads bodies; it holds the readers and no text.
    static final class Reader {

        private final Muster muster = new Muster();
        private final TextReader texts = new TextReader(EnglishTagger.shared());
        private final NumeralReader numerals = FigureReaders.numerals("en").orElseThrow();

        Body read(String news) {
            var dated = DATED.matcher(news);
            boolean found = dated.find();
            var doc = Document.of("body", found ? news.substring(dated.end()) : news);
            var text = texts.read(doc).value();
            var mentions = new ArrayList<Mention>();
            var spans = new ArrayList<Span>();
            for (var claim : muster.read(doc).claims()) {
                spans.add(claim.figure().span());
                Wording.named(claim.figure().quantity().amount())
                        .ifPresent(value -> mentions.add(quantity(text, claim.figure(), value)));
            }
            numerals.numbers(text).stream()
                    .filter(numeral -> spans.stream().noneMatch(numeral.span()::overlaps))
                    .forEach(numeral -> mentions.add(bare(text, numeral, false)));
            numerals.ordinals(text).forEach(numeral -> mentions.add(bare(text, numeral, true)));
            return new Body(
                    found ? Optional.of(Rational.of(Long.parseLong(dated.group(1)))) : Optional.empty(), mentions);
        }

        private static Mention quantity(Text text, Figure figure, Rational value) {
            var unit =
                    switch (figure.quantity().unit()) {
                        case Unit.Measured(var code, var _) -> code;
                        case Unit.Currency _, Unit.None _ -> "";
                    };
            return mention(text, figure.span(), value, Set.of(figure.kind()), false, unit);
        }

        private static Mention bare(Text text, PrintedNumeral numeral, boolean ordinal) {
            return mention(text, numeral.span(), numeral.value(), Set.of(), ordinal, "");
        }

        private static Mention mention(
                Text text, Span span, Rational value, Set<Kind> kind, boolean ordinal, String unit) {
            var sentence = text.sentenceAt(span.begin());
            var tokens = sentence.map(Sentence::tokens).orElse(List.of());
            int at = sentence.map(own -> own.tokenAt(span.begin())).orElse(0);
            int end = sentence.map(own -> own.tokenAt(span.end())).orElse(0);
            return new Mention(
                    value,
                    kind,
                    ordinal,
                    unit,
                    sentence.map(text.sentences()::indexOf).orElse(0),
                    stems(tokens, at - NEAR, end + NEAR),
                    stems(tokens, 0, tokens.size()),
                    stems(tokens, end, end + AFTER));
        }

        private static Set<String> stems(List<Token> tokens, int from, int to) {
            var stems = new HashSet<String>();
            for (var token : tokens.subList(
                    Math.clamp(from, 0, tokens.size()), Math.clamp(to, Math.min(Math.max(from, 0), tokens.size()), tokens.size()))) {
                if (token.tag() != Tag.PUNCT && !token.hasDigit()) {
                    stems.addAll(Stems.of(token.lemma()));
                }
            }
            return stems;
        }
    }
}
