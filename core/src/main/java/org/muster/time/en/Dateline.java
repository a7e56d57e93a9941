package org.muster.time.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.model.text.Block;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.text.Lexicon;
import org.muster.time.Time;
import org.muster.time.en.Scanner.Hit;

/// A dateline is a full date near the beginning of a report that dates the report itself.
///
/// It stands at the beginning of a line, after a word such as "published", or after a byline or a place; never in the
/// middle of a sentence about something else.
///
/// @param date the date
/// @param revised whether it dates a later revision
record Dateline(PartialDate date, boolean revised) {

    private static final Map<String, String> CUES = Lexicon.pairs("/org/muster/time/datelines.en.tsv");
    private static final int LATEST_PARAGRAPH = 6;
    private static final int FARTHEST = 60;
    private static final int LATEST_OFFSET = 1200;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> MARKS = Set.of("|", ",", "-", "—", ":", "•", "·", "(", "/", ".", "*", "×", ";");
    private static final Set<String> REVISIONS = Set.of("updated", "modified", "edited", "revised", "reviewed");
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "in", "since", "of", "until", "by", "from", "the", "after", "before", "for", "to", "at", "and");

    static Optional<Dateline> of(Text text) {
        var lines = new ArrayList<Dateline>();
        for (var sentence : text.sentences()) {
            if (LATEST_PARAGRAPH < sentence.paragraph()
                    || LATEST_OFFSET < sentence.span().begin()) {
                break;
            }
            if (sentence.block() != Block.ADDRESS) {
                lines.addAll(in(sentence));
            }
        }
        return lines.stream()
                .filter(line -> !line.revised())
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    private static List<Dateline> in(Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(Dateline::mayTellYear)) {
            return List.of();
        }
        var lines = new ArrayList<Dateline>();
        for (var hit : EnglishTimes.hits(sentence)) {
            if (opens(sentence, hit) && hit.time() instanceof Time.Fixed(var date)) {
                lines.add(new Dateline(date, revises(sentence.tokens(), hit)));
            }
        }
        return lines;
    }

    /// A date that dates a report has its year in four digits, alone or within a longer numeral.
    private static boolean mayTellYear(Token token) {
        int digits = 0;
        for (int i = 0; i < token.text().length() && digits < YEAR_DIGITS; i++) {
            digits = Character.isDigit(token.text().charAt(i)) ? digits + 1 : 0;
        }
        return digits == YEAR_DIGITS;
    }

    /// Returns whether the hit dates the report.
    static boolean opens(Sentence sentence, Hit hit) {
        if (!(hit.time() instanceof Time.Fixed(var date)) || date.yearNumber().isEmpty()) {
            return false;
        }
        var tokens = sentence.tokens();
        if (cued(tokens, hit.begin())) {
            return true;
        }
        boolean early =
                sentence.paragraph() <= LATEST_PARAGRAPH && sentence.span().begin() <= LATEST_OFFSET;
        boolean alone = hit.begin() == 0 && hit.end() == tokens.size();
        if (!early || FARTHEST < hit.begin() || date.grain() == Grain.YEAR || date.grain() == Grain.MONTH && !alone) {
            return false;
        }
        return alone || !runsOn(tokens, hit.end()) && stands(sentence, hit.begin());
    }

    /// "published on", "last updated at", "date of publication", "posted: Tuesday,".
    private static boolean cued(List<Token> tokens, int begin) {
        for (int i = begin - 1; 0 <= i && begin - i <= 4; i--) {
            var word = tokens.get(i).lower();
            var kind = CUES.getOrDefault(word, MARKS.contains(word) ? "link" : "");
            if (kind.equals("cue")) {
                return titled(tokens, i);
            }
            if (!kind.equals("link")
                    && !Calendar.is("weekday", tokens.get(i))
                    && !Calendar.is("shortday", tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /// A cue that begins its line or is written with a capital: not "a report published on 3 May 2024".
    private static boolean titled(List<Token> tokens, int cue) {
        var token = tokens.get(cue);
        return cue == 0
                || token.capitalised()
                || !Character.isLetter(tokens.get(cue - 1).text().codePointAt(0))
                || CUES.containsKey(tokens.get(cue - 1).lower());
    }

    private static boolean revises(List<Token> tokens, Hit hit) {
        return tokens.subList(Math.max(0, hit.begin() - 4), hit.begin()).stream()
                .anyMatch(token -> REVISIONS.contains(token.lower()));
    }

    /// "3 March 2024 was", "3 March 2024, the court": a date that begins running prose.
    private static boolean runsOn(List<Token> tokens, int end) {
        if (tokens.size() <= end) {
            return false;
        }
        var next = tokens.get(end);
        boolean comma = next.is(",")
                && end + 1 < tokens.size()
                && !tokens.get(end + 1).capitalised()
                && !tokens.get(end + 1).hasDigit();
        return comma || next.tag() == Tag.AUX || next.tag() == Tag.VERB && !next.capitalised() || next.is("'s");
    }

    private static boolean stands(Sentence sentence, int begin) {
        if (begin == 0) {
            return true;
        }
        var before = sentence.tokens().get(begin - 1);
        if (PREPOSITIONS.contains(before.lower())) {
            return false;
        }
        return MARKS.contains(before.lower())
                ? bylined(sentence.tokens(), begin - 1)
                : before.capitalised() || before.hasDigit();
    }

    /// Only names, marks and numbers stand before: "By Ada Orsk |", "ORVALE, Velmora,".
    private static boolean bylined(List<Token> tokens, int end) {
        return tokens.subList(0, end).stream()
                .filter(token -> Character.isLetter(token.text().codePointAt(0)))
                .allMatch(token -> token.capitalised()
                        || token.is("by")
                        || token.is("of")
                        || token.is("the")
                        || CUES.containsKey(token.lower())
                        || token.is("and"));
    }
}
