package org.muster.eval.numhg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.check.ToldApart;
import org.muster.check.Wording;
import org.muster.figure.FigureReaders;
import org.muster.figure.NumeralReader;
import org.muster.figure.PrintedNumeral;
import org.muster.model.claim.Claim;
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
/// @param year the year of publication; none where the text does not say it
/// @param mentions its numbers in order
/// @param joined quantities that stand together without a verb between them: "two cooks and three guards"
record Body(List<Rational> year, List<Mention> mentions, List<Joined> joined) {

    private static final Pattern DATED = Pattern.compile("^\\(\\p{L}{3} \\d{1,2}, (\\d{4})[^)]*\\)\\s*");
    private static final Pattern DECADE = Pattern.compile("(?<![\\d$])(\\d{1,3}0)s\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\b([Ll]ast|[Nn]ext) year\\b");
    private static final int NEAR = 8;
    private static final int AFTER = 4;
    private static final int APART = 8;

    Body {
        year = List.copyOf(year);
        mentions = List.copyOf(mentions);
        joined = List.copyOf(joined);
    }

    /// Two quantities that "and" joins.
    record Joined(Mention one, Mention other) {}

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
            var claims = muster.read(doc).claims();
            for (var claim : claims) {
                spans.add(claim.figure().span());
                quantity(text, claim).ifPresent(mentions::add);
            }
            var joined = joined(text, claims);
            decades(doc.text()).forEach(decade -> {
                spans.add(decade.span());
                mentions.add(decade(text, decade));
            });
            if (found) {
                mentions.addAll(relative(text, Long.parseLong(dated.group(1))));
            }
            numerals.numbers(text).stream()
                    .filter(numeral -> spans.stream().noneMatch(numeral.span()::overlaps))
                    .forEach(numeral -> mentions.add(bare(text, numeral, false)));
            numerals.ordinals(text).forEach(numeral -> mentions.add(bare(text, numeral, true)));
            return new Body(found ? List.of(Rational.of(Long.parseLong(dated.group(1)))) : List.of(), mentions, joined);
        }

        private static List<Joined> joined(Text text, List<Claim> claims) {
            var joined = new ArrayList<Joined>();
            for (int i = 1; i < claims.size(); i++) {
                var other = claims.get(i);
                var before = claims.subList(0, i).stream()
                        .filter(claim -> claim.figure().kind() == other.figure().kind())
                        .toList();
                var one = before.isEmpty() ? other : before.getLast();
                if (!one.equals(other) && areJoined(text, one, other)) {
                    quantity(text, one)
                            .ifPresent(first ->
                                    quantity(text, other).ifPresent(second -> joined.add(new Joined(first, second))));
                }
            }
            return joined;
        }

        private static boolean areJoined(Text text, Claim one, Claim other) {
            if (!one.sentence().equals(other.sentence())) {
                return false;
            }
            var between = text.sentenceAt(one.figure().span().begin()).stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> one.figure().span().end() <= token.span().begin()
                            && token.span().end() <= other.figure().span().begin())
                    .toList();
            boolean oneEvent =
                    !ToldApart.event(one).isEmpty() && ToldApart.event(one).equals(ToldApart.event(other));
            boolean near = between.size() <= APART && between.stream().anyMatch(token -> token.is("and"));
            return near && (oneEvent || hasNoVerb(between));
        }

        private static boolean hasNoVerb(List<Token> between) {
            return between.stream().noneMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
        }

        private static Optional<Mention> quantity(Text text, Claim claim) {
            return Wording.named(claim.figure().quantity().amount()).map(value -> quantity(text, claim, value));
        }

        private static Mention quantity(Text text, Claim claim, Rational value) {
            var figure = claim.figure();
            var unit = switch (figure.quantity().unit()) {
                case Unit.Measured(var code, var _) -> code;
                case Unit.Currency _, Unit.None _ -> "";
            };
            var counted = new HashSet<String>();
            for (var word : claim.measure().words().split(" ")) {
                counted.addAll(Stems.of(Slot.singular(word)));
            }
            claim.measure().events().forEach(event -> counted.addAll(Stems.of(event)));
            return at(text, figure.span())
                    .mention(value, Set.of(figure.kind()), false, unit, counted, ToldApart.event(claim));
        }

        private static Mention bare(Text text, PrintedNumeral numeral, boolean ordinal) {
            return at(text, numeral.span()).mention(numeral.value(), Set.of(), ordinal, "", Set.of(), "");
        }

        /// "Last year" and "next year" name a year as well as its number does.
        private static List<Mention> relative(Text text, long year) {
            return RELATIVE.matcher(text.doc().text())
                    .results()
                    .map(match -> at(text, new Span(match.start(), match.end()))
                            .mention(
                                    Rational.of(year + (match.group(1).equalsIgnoreCase("last") ? -1 : 1)),
                                    Set.of(),
                                    false,
                                    "",
                                    Set.of(),
                                    ""))
                    .toList();
        }

        /// "The 1950s", "the '70s", "teens in their 30s".
        private static List<Decade> decades(String text) {
            return DECADE.matcher(text)
                    .results()
                    .map(match -> new Decade(
                            new Span(match.start(), match.end()), Rational.of(Long.parseLong(match.group(1)))))
                    .toList();
        }

        private record Decade(Span span, Rational value) {}

        private static Mention decade(Text text, Decade decade) {
            return at(text, decade.span()).mention(decade.value(), Set.of(), false, Mention.DECADE, Set.of(), "");
        }

        private static Place at(Text text, Span span) {
            var sentence = text.sentenceAt(span.begin());
            var tokens = sentence.map(Sentence::tokens).orElse(List.of());
            int at = sentence.map(own -> own.tokenAt(span.begin())).orElse(0);
            int end = sentence.map(own -> own.tokenAt(span.end())).orElse(0);
            return new Place(
                    sentence.map(text.sentences()::indexOf).orElse(0),
                    stems(tokens, at - NEAR, end + NEAR),
                    stems(tokens, 0, tokens.size()),
                    stems(tokens, end, end + AFTER),
                    0 < at && at <= tokens.size() ? tokens.get(at - 1).lower() : "");
        }

        /// Where a number stands.
        private record Place(int sentence, Set<String> near, Set<String> wide, Set<String> after, String before) {

            private Place {
                near = Set.copyOf(near);
                wide = Set.copyOf(wide);
                after = Set.copyOf(after);
            }

            private Mention mention(
                    Rational value, Set<Kind> kind, boolean ordinal, String unit, Set<String> counted, String event) {
                return new Mention(value, kind, ordinal, unit, sentence, near, wide, after, counted, event, before);
            }
        }

        private static Set<String> stems(List<Token> tokens, int from, int to) {
            var stems = new HashSet<String>();
            for (var token : tokens.subList(
                    Math.clamp(from, 0, tokens.size()),
                    Math.clamp(to, Math.min(Math.max(from, 0), tokens.size()), tokens.size()))) {
                if (token.tag() != Tag.PUNCT && !token.hasDigit()) {
                    stems.addAll(Stems.of(token.lemma()));
                }
            }
            return stems;
        }
    }
}
