package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Addresses, telephone numbers, web addresses and calibres: "12 Main St.", "the 400 block of", "call 112".
final class Addresses implements Exclusion {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern NUMBERED = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final Pattern BLOCK = Pattern.compile("\\d{1,3}00");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private static final Set<String> STREETS = Words.identifier("street");
    private static final Set<String> FOLLOWERS = Words.identifier("follower");
    private static final Set<String> WEAPONS = Words.identifier("weapon");
    private static final Set<String> ARMS = Words.identifier("arms");
    private static final Set<String> BORES = Words.identifier("bore");
    private static final Set<String> WINDS = Words.identifier("wind");
    private static final Set<String> EMERGENCY = Words.identifier("emergency");
    private static final Set<Tag> NOUNS = Set.of(Tag.NOUN, Tag.ADJ);
    private static final int LONGEST_NAME = 5;
    private static final int GROUPS = 3;

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextDigits(0); i < line.size(); i = line.nextDigits(i + 1)) {
            if (isAddress(line, i)) {
                boolean pair = line.hyphen(i - 1) && line.digits(i - 2) && isStreet(line, i);
                marks.mark(pair ? i - 2 : i, i + 1, NumeralClass.NAME);
            }
            boolean plus = line.is(i - 1, "+") && line.glued(i);
            int begin = plus ? i - 1 : i;
            marks.mark(begin, telephone(line, i, plus), NumeralClass.NAME);
        }
        webAddresses(line, marks);
    }

    private static boolean isAddress(Line line, int i) {
        var text = line.text(i);
        boolean address = text.contains("://") || text.startsWith("www.") || text.contains("@");
        boolean quoted = line.is(i - 1, "\"") && line.is(i - 2, "=");
        return address
                || quoted
                || isStreet(line, i)
                || isFollowed(line, i)
                || isCalibre(line, i)
                || isEmergency(line, i);
    }

    private static boolean isFollowed(Line line, int i) {
        int next = line.hyphen(i + 1) ? i + 2 : i + 1;
        boolean followed =
                line.in(next, FOLLOWERS) && DIGITS.matcher(line.text(i)).matches();
        return followed && !line.is(i - 1, "a", "one") || isOneOfBlocks(line, i) || isOneOfBlocks(line, i - 2);
    }

    /// "the 600 and 700 blocks of Elm Street"; but "10 blocks" are a distance.
    private static boolean isOneOfBlocks(Line line, int first) {
        return BLOCK.matcher(line.text(first)).matches()
                && line.is(first + 1, "and", "to", "or", "-")
                && BLOCK.matcher(line.text(first + 2)).matches()
                && line.is(first + 3, "block", "blocks");
    }

    private static boolean isStreet(Line line, int i) {
        boolean wind = line.in(i + 1, WINDS) && line.capitalised(i + 1) && line.capitalised(i + 2);
        if (wind && HOUSE_NUMBER.matcher(line.text(i)).matches()) {
            return true;
        }
        for (int j = i + 1; j <= i + LONGEST_NAME; j++) {
            boolean numbered = line.digits(j) && NUMBERED.matcher(line.lower(j)).matches();
            if (!line.capitalised(j) && !numbered && !line.is(j, "'s", "’s")) {
                return false;
            }
            if (i + 1 < j && line.in(j, STREETS)) {
                return HOUSE_NUMBER.matcher(line.text(i)).matches();
            }
        }
        return false;
    }

    private static boolean isCalibre(Line line, int i) {
        int next = line.hyphen(i + 1) ? i + 2 : i + 1;
        if (line.text(i).startsWith(".") && line.in(next, ARMS) || line.in(i, BORES) && !isMeasured(line, next)) {
            return true;
        }
        if (!line.in(next, WEAPONS)) {
            return false;
        }
        return !line.is(next, "mm")
                || line.in(next + 1, ARMS)
                || line.in(next + 2, ARMS)
                || line.is(next + 1, "-") && line.in(next + 2, ARMS);
    }

    private static boolean isMeasured(Line line, int next) {
        return Units.at(line, next, true).isPresent() || NumberWords.is(line, next, NumberSort.MULTIPLIER);
    }

    private static boolean isEmergency(Line line, int i) {
        boolean called = Set.of("call", "dial", "ring", "phone", "text").contains(line.lemma(i - 1));
        boolean calls = line.is(
                i + 1, "call", "calls", "operator", "operators", "dispatcher", "dispatchers", "caller", "callers");
        boolean phone = line.is(i, "911", "999")
                && !(line.tag(i + 1) == Tag.NOUN && line.lower(i + 1).endsWith("s"));
        boolean to =
                phone || line.is(i - 1, "to") && line.is(i - 2, "call", "calls") && !NOUNS.contains(line.tag(i + 1));
        return line.in(i, EMERGENCY) && (to || calls || called && !NOUNS.contains(line.tag(i + 1)));
    }

    /// "213-484-3400", "1-800-HELP-NOW", "+44 20 7946 0000", "555-0100"
    ///
    /// @param plus whether a plus sign stands before it
    private static int telephone(Line line, int at, boolean plus) {
        int end = at + 1;
        int groups = 1;
        while (true) {
            int next = line.is(end, "-", "(", ")") || line.is(end, ".") && line.glued(end) && line.glued(end + 1)
                    ? end + 1
                    : end;
            boolean joined = plus || end < next && line.glued(end) && line.glued(next);
            boolean letters = CAPITALS.matcher(line.text(next)).matches() && 1 < groups;
            if (!joined || !line.digits(next) && !letters) {
                break;
            }
            groups++;
            end = next + 1;
        }
        boolean local = groups == 2
                && THREE_DIGITS.matcher(line.text(at)).matches()
                && FOUR_DIGITS.matcher(line.text(end - 1)).matches()
                && line.is(at + 1, "-");
        return GROUPS <= groups || local ? end : at;
    }

    /// Runs without a blank that hold letters, a slash and a full stop.
    private static void webAddresses(Line line, Marks marks) {
        int begin = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i < line.size() && line.glued(i)) {
                continue;
            }
            if (isWeb(line, begin, i)) {
                marks.mark(begin, i, NumeralClass.NAME);
            }
            begin = i;
        }
    }

    private static boolean isWeb(Line line, int begin, int end) {
        if (end <= begin + GROUPS) {
            return false;
        }
        boolean slash = false;
        boolean stop = false;
        boolean letters = false;
        for (int i = begin; i < end; i++) {
            slash = slash || line.is(i, "/");
            stop = stop || line.is(i, ".") && i + 1 < end && i + 2 < end;
            letters = letters
                    || Character.isLetter(line.text(i).codePointAt(0))
                            && 1 < line.text(i).length();
        }
        return slash && stop && letters && !NumberWords.is(line, begin, NumberSort.UNIT);
    }
}
