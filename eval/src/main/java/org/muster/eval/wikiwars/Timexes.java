package org.muster.eval.wikiwars;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.model.text.Document;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;
import org.muster.time.NamedTime;
import org.muster.time.Time;
import org.muster.time.TimeReaders;

/// The timexes that Muster reads in a history: its named times, in the words and values of TIMEX2.
final class Timexes {

    private static final Set<String> JOINS = Set.of("-", "–", "to", "and", "or", "/", ",");
    private static final Set<String> HEDGES = Set.of(
            "about",
            "almost",
            "nearly",
            "over",
            "around",
            "some",
            "roughly",
            "under",
            "approximately",
            "only",
            "just",
            "another",
            "ca.",
            "circa");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> COUNTERS = Set.of("more", "less", "fewer", "longer", "later");

    private static final Set<String> LASTING = Set.of("within", "for", "over", "after", "by", "and");
    private static final Map<String, String> BARE =
            Map.of("days", "PXD", "weeks", "PXW", "months", "PXM", "hours", "PTXH", "decades", "PXDE");
    private static final Map<String, Time.Season> SEASONS = Map.of(
            "spring", Time.Season.SPRING,
            "summer", Time.Season.SUMMER,
            "autumn", Time.Season.AUTUMN,
            "winter", Time.Season.WINTER);

    private final Narration narration;
    private final List<Timex> timexes = new ArrayList<>();

    private Timexes(Narration narration) {
        this.narration = narration;
    }

    static List<Timex> of(History history) {
        var text = new TextReader(EnglishTagger.shared())
                .read(Document.of(history.name(), history.text()))
                .value();
        var named = TimeReaders.of("en").orElseThrow().named(text);
        var timexes = new Timexes(new Narration(history.written().find()));
        int next = 0;
        for (var sentence : text.sentences()) {
            var hits = new TreeMap<Integer, NamedTime>();
            while (next < named.size()
                    && named.get(next).span().begin() < sentence.span().end()) {
                hits.put(sentence.tokenAt(named.get(next).span().begin()), named.get(next));
                next++;
            }
            timexes.read(sentence, hits);
        }
        return timexes.timexes.stream()
                .distinct()
                .sorted(Comparator.comparing(Timex::span))
                .toList();
    }

    private void read(Sentence sentence, Map<Integer, NamedTime> hits) {
        var tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            var hit = hits.get(at);
            var words = Words.at(tokens, at);
            int ancient = Ancient.end(tokens, at);
            if (at < ancient) {
                ancient(tokens, at, ancient);
                at = ancient;
            } else if (hit != null) {
                int end = sentence.tokenAt(hit.span().end() - 1) + 1;
                boolean longer = words.isPresent() && end < words.get().end();
                if (longer) {
                    add(tokens, at, words.get().end(), words.get().value());
                    at = words.get().end();
                } else {
                    named(tokens, at, end, hit);
                    at = end;
                }
            } else if (words.isPresent() && Words.fits(words.get(), tokens)) {
                add(tokens, at, words.get().end(), words.get().value());
                at = words.get().end();
            } else {
                bare(tokens, at);
                at++;
            }
        }
    }

    /// "the winter quarters", "within weeks": one word that names a season or a length without number.
    private void bare(List<Token> tokens, int at) {
        var word = tokens.get(at).lower();
        var season = SEASONS.get(word);
        var length = 0 < at && LASTING.contains(tokens.get(at - 1).lower()) ? BARE.get(word) : null;
        if (season != null && tokens.get(at).tag() != Tag.VERB) {
            add(
                    tokens,
                    at,
                    at + 1,
                    Values.of(new Time.InSeason(season, new PartialDate.Year.Unstated(), 0), narration));
        } else if (length != null) {
            add(tokens, at, at + 1, length);
        }
    }

    /// "481 BC", and the year at the other end of the dash before it.
    private void ancient(List<Token> tokens, int begin, int end) {
        boolean ranged = 1 < begin
                && JOINS.contains(tokens.get(begin - 1).lower())
                && tokens.get(begin - 2).text().matches("[1-9]\\d{1,2}");
        if (ranged) {
            add(tokens, begin - 2, begin - 1, Ancient.value(tokens.get(begin - 2)));
        }
        add(tokens, begin, end, Ancient.value(tokens.get(Ancient.year(tokens, begin))));
    }

    private void add(List<Token> tokens, int begin, int end, String value) {
        timexes.add(new Timex(
                Span.covering(tokens.get(begin).span(), tokens.get(end - 1).span()), value));
    }

    private void named(List<Token> tokens, int begin, int end, NamedTime hit) {
        if (hit.rule().value().endsWith(".duration")) {
            duration(tokens, begin, end);
            return;
        }
        if (hit.rule().value().endsWith(".clock")) {
            clock(tokens, begin, end);
            return;
        }
        if (hit.time() instanceof Time.Nameless) {
            return;
        }
        var value = Values.of(hit.time(), narration) + Words.partOfDay(tokens.subList(begin, end), hit.time());
        add(tokens, tokens.get(begin).is("to") ? begin + 1 : begin, end, value);
        if (hit.time() instanceof Time.Fixed(var date) && date.grain() == Grain.DAY) {
            otherDay(tokens, begin, end, value);
        }
        shortYear(tokens, end, value);
    }

    /// "1915-17": the year at the other end of the dash.
    private void shortYear(List<Token> tokens, int end, String value) {
        boolean ranged = value.length() == 4
                && end + 1 < tokens.size()
                && tokens.get(end).is("-")
                && tokens.get(end + 1).text().matches("\\d\\d");
        if (ranged) {
            add(
                    tokens,
                    end + 1,
                    end + 2,
                    value.substring(0, 2) + tokens.get(end + 1).text());
        }
    }

    /// "10:57", "11 a.m.": a time of the day told last.
    private void clock(List<Token> tokens, int begin, int end) {
        var day = narration.told().filter(date -> date.grain() == Grain.DAY).map(PartialDate::edtf);
        int hour = Integer.parseInt(tokens.get(begin).text());
        boolean late = tokens.get(end - 1).lower().startsWith("p") && hour < 12;
        var minutes = begin + 2 < end ? tokens.get(begin + 2).text() : "00";
        add(
                tokens,
                begin,
                end,
                "%sT%s:%s".formatted(day.orElse("XXXX-XX-XX"), Values.two(late ? hour + 12 : hour), minutes));
    }

    /// "6-8 May", "May 6-8": the day at the other end of the dash is a timex of its own.
    private void otherDay(List<Token> tokens, int begin, int end, String value) {
        if (1 < begin
                && JOINS.contains(tokens.get(begin - 1).lower())
                && tokens.get(begin).hasDigit()) {
            day(tokens, begin - 2, value);
        }
        if (end + 1 < tokens.size()
                && JOINS.contains(tokens.get(end).lower())
                && !tokens.get(end).is(",")
                && tokens.get(end - 1).hasDigit()) {
            day(tokens, end + 1, value);
        }
    }

    private void day(List<Token> tokens, int at, String value) {
        var text = tokens.get(at).text();
        if (text.matches("[12]?\\d|3[01]") && value.length() == 10) {
            add(tokens, at, at + 1, value.substring(0, 8) + (text.length() == 1 ? "0" : "") + text);
        }
    }

    private void duration(List<Token> tokens, int begin, int end) {
        var value = Lengths.value(tokens.subList(begin, end));
        int first = begin;
        int last = Lengths.end(tokens, end);
        if (last < 0) {
            return;
        }
        if (end < last
                && tokens.get(last - 1).is("long")
                && ARTICLES.contains(tokens.get(begin).lower())) {
            first++;
        }
        while (0 < first && HEDGES.contains(tokens.get(first - 1).lower())) {
            first--;
        }
        if (1 < first
                && tokens.get(first - 1).is("than")
                && COUNTERS.contains(tokens.get(first - 2).lower())) {
            first -= 2;
        }
        if (!value.isEmpty()) {
            add(tokens, first, last, value);
        }
    }
}
