package org.muster.text;

import java.util.List;

/// A scanner finds where the token that begins at a place ends.
///
/// It looks at each character a fixed number of times, whatever the text: patterns that could run back and forth over
/// it are not used here.
final class Scanner {

    /// No token of this sort begins here.
    private static final int NONE = -1;

    private static final int LONGEST_PART = 64;
    private static final int MOST_GROUPS = 20;
    private static final List<String> SCHEMES = List.of("https://", "http://", "www.");
    private static final List<String> ORDINAL_ENDS = List.of("st", "nd", "rd", "th", "s", "'s", "’s");
    private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "d", "m", "S");

    private final String text;
    private final int limit;

    /// A scanner of the text up to the limit; what follows the limit is looked at and never taken.
    Scanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /// What was found: where it ends, and whether it is a plain word, which may be an abbreviation.
    record Found(int end, boolean word) {}

    /// Returns the token at the place, which is no blank.
    Found at(int begin) {
        int first = text.codePointAt(begin);
        int end = special(begin, first);
        if (end != NONE) {
            return new Found(end, false);
        }
        if (Letters.letter(first)) {
            int cut = negated(begin);
            return cut == NONE ? new Found(word(begin), true) : new Found(cut, false);
        }
        return new Found(Math.min(limit, begin + Character.charCount(first)), false);
    }

    private int special(int begin, int first) {
        int end = first == 'h' || first == 'w' ? address(begin) : NONE;
        end = end == NONE ? mail(begin) : end;
        if (end != NONE) {
            return end;
        }
        if (Letters.digit(first)) {
            int ordinal = ordinal(begin);
            return ordinal == NONE ? number(begin) : ordinal;
        }
        if (first == '.') {
            return dots(begin);
        }
        if ('A' <= first && first <= 'Z') {
            int code = Codes.end(text, begin, limit);
            if (code != NONE) {
                return code;
            }
        }
        if (Letters.letter(first)) {
            int initials = initials(begin, first);
            return initials == NONE && begin + 3 <= limit && not(begin) ? begin + 3 : initials;
        }
        return Letters.apostrophe(first) ? clitic(begin) : NONE;
    }

    private char character(int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private int point(int at) {
        return at < text.length() ? text.codePointAt(at) : '\n';
    }

    private boolean digitAt(int at) {
        return at < limit && Letters.digit(text.charAt(at));
    }

    private int pastDigits(int from) {
        int at = from;
        while (digitAt(at)) {
            at++;
            int shown = pastHidden(at);
            at = digitAt(shown) ? shown : at;
        }
        return at;
    }

    private int pastHidden(int from) {
        int at = from;
        while (at < limit && Letters.hidden(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int address(int begin) {
        for (var scheme : SCHEMES) {
            int at = begin + scheme.length();
            if (text.startsWith(scheme, begin) && at < limit && !Letters.white(text.charAt(at))) {
                while (at < limit && !Letters.white(text.charAt(at))) {
                    at++;
                }
                return at;
            }
        }
        return NONE;
    }

    private int mail(int begin) {
        int at = part(begin, ".+-");
        if (at == begin || limit <= at || text.charAt(at) != '@') {
            return NONE;
        }
        int host = part(at + 1, "-");
        if (host == at + 1 || limit <= host || text.charAt(host) != '.') {
            return NONE;
        }
        int end = part(host + 1, ".");
        return end == host + 1 ? NONE : end;
    }

    private int part(int begin, String more) {
        int most = Math.min(limit, begin + LONGEST_PART);
        int at = begin;
        while (at < most && (Letters.word(text.charAt(at)) || more.indexOf(text.charAt(at)) != -1)) {
            at++;
        }
        return at;
    }

    /// "21st", "1,000th", "1980s".
    private int ordinal(int begin) {
        int at = pastDigits(begin);
        while (at < limit && text.charAt(at) == ',' && threeDigits(at + 1)) {
            at += 4;
        }
        for (var end : ORDINAL_ENDS) {
            int after = at + end.length();
            if (after <= limit
                    && text.startsWith(end, at)
                    && !Letters.letter(point(after))
                    && !Letters.digit(character(after))) {
                return after;
            }
        }
        return NONE;
    }

    private boolean threeDigits(int from) {
        return digitAt(from) && digitAt(from + 1) && digitAt(from + 2);
    }

    /// "182,000", "12 000", "1.5", "3.14.15": groups of three digits first, then whatever full stops and commas join.
    private int number(int begin) {
        int first = pastDigits(begin);
        int grouped = first;
        while (grouped < limit
                && ",.\u00a0\u202f\u2009".indexOf(text.charAt(grouped)) != -1
                && threeDigits(grouped + 1)) {
            grouped += 4;
        }
        for (int end = grouped; first < end; end -= 4) {
            if (end < limit && text.charAt(end) == '.' && digitAt(end + 1)) {
                return pastDigits(end + 1);
            }
            if (!Letters.digit(character(end))) {
                return end;
            }
        }
        int end = first;
        for (int groups = 0; groups < MOST_GROUPS && end < limit; groups++) {
            int mark = pastHidden(end);
            int next = pastHidden(mark + 1);
            boolean joins = mark < limit && (text.charAt(mark) == '.' || text.charAt(mark) == ',') && digitAt(next);
            if (!joins) {
                break;
            }
            end = pastDigits(next);
        }
        return end;
    }

    /// ".5" and "...": a full stop by itself is a mark.
    private int dots(int begin) {
        boolean alone =
                begin == 0 || !Letters.letter(text.codePointBefore(begin)) && !Letters.digit(text.charAt(begin - 1));
        if (alone && digitAt(begin + 1)) {
            return pastDigits(begin + 1);
        }
        int at = begin;
        while (at < limit && text.charAt(at) == '.') {
            at++;
        }
        return 2 <= at - begin ? at : NONE;
    }

    /// "U.S.", "e.g.", and the capital of "J. Orrin".
    private int initials(int begin, int first) {
        int at = begin;
        int letters = 0;
        while (at < limit && Letters.letter(text.codePointAt(at))) {
            int stop = at + Character.charCount(text.codePointAt(at));
            if (limit <= stop || text.charAt(stop) != '.') {
                break;
            }
            at = stop + 1;
            letters++;
        }
        if (2 <= letters) {
            return at;
        }
        return letters == 1 && Character.isUpperCase(first) && Character.isUpperCase(point(pastWhite(at))) ? at : NONE;
    }

    private int pastWhite(int from) {
        int at = from;
        while (at < text.length() && Letters.white(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Returns where "do" ends in "don't".
    private int negated(int begin) {
        int at = begin;
        while (at < limit && Letters.letter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        boolean cut = begin + 1 < at && text.charAt(at - 1) == 'n' && not(at - 1);
        return cut ? at - 1 : NONE;
    }

    private boolean not(int at) {
        return at + 3 <= text.length()
                && text.charAt(at) == 'n'
                && Letters.apostrophe(text.charAt(at + 1))
                && text.charAt(at + 2) == 't'
                && !Letters.word(character(at + 3));
    }

    private int clitic(int begin) {
        for (var clitic : CLITICS) {
            int after = begin + 1 + clitic.length();
            if (after <= limit && text.startsWith(clitic, begin + 1) && !Letters.letter(point(after))) {
                return after;
            }
        }
        return NONE;
    }

    /// Letters, one apostrophe inside them, and digits behind them.
    private int word(int begin) {
        int at = begin;
        while (at < limit && Letters.spoken(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at < limit && Letters.apostrophe(text.charAt(at))) {
            int after = at + 1;
            int letters = 0;
            while (after < limit && Letters.letter(text.codePointAt(after))) {
                after += Character.charCount(text.codePointAt(after));
                letters++;
            }
            at = 2 <= letters ? after : at;
        }
        while (at < limit && (Letters.letter(text.codePointAt(at)) || Letters.digit(text.charAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
