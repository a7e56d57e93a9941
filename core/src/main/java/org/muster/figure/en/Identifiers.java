package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Names with a number in them: "Flight 370", "Article 407", "COVID-19", "Channel 4", "Formula One".
final class Identifiers implements Exclusion {

    private static final Pattern SUFFIXED = Pattern.compile("\\d[\\d,]*(st|nd|rd|th|s|'s|’s)");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("\\p{L}+\\d.*");
    private static final Pattern UP_TO_FOUR_DIGITS = Pattern.compile("\\d{1,4}");
    private static final Pattern DOCKET = Pattern.compile("\\p{Lu}{1,3}");
    private static final Pattern STATION = Pattern.compile("\\p{Lu}{3,5}");
    private static final Pattern CALL_LETTERS = Pattern.compile("[KW]\\p{Lu}{2,3}");
    private static final Pattern ROAD_OR_CODE = Pattern.compile("\\d{1,3}|\\d{5}");

    private static final Set<String> HEADS = Words.identifier("head");
    private static final Set<String> NAMED_HEADS = Words.identifier("named-head");
    private static final Set<String> MONTHS = Words.near("month");
    private static final Set<String> WEEKDAYS = Words.near("weekday");
    private static final Set<Tag> COUNTED = Set.of(Tag.NOUN, Tag.ADJ);

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextCounting(0); i < line.size(); i = line.nextCounting(i + 1)) {
            if (!isNumber(line, i) || isUnit(line, i)) {
                continue;
            }
            if (isHeaded(line, i)) {
                marks.mark(i, listEnd(line, i + 1), NumeralClass.NAME);
            } else if (isWritten(line, i)) {
                marks.mark(i, i + 3, NumeralClass.NAME);
            } else if (isModel(line, i) || isNamed(line, i) || line.is(i - 1, "#", "№", "@") && line.glued(i)) {
                marks.mark(i, i + 1, NumeralClass.NAME);
            }
        }
    }

    /// The "m2" of "32m2".
    private static boolean isUnit(Line line, int i) {
        return line.glued(i) && line.digits(i - 1) && Units.at(line, i, true).isPresent();
    }

    private static boolean isNumber(Line line, int i) {
        return line.digits(i)
                || NumberWords.is(line, i, NumberSort.UNIT)
                || NumberWords.is(line, i, NumberSort.TEN)
                || NumberWords.is(line, i, NumberSort.MULTIPLIER) && line.capitalised(i);
    }

    private static boolean isHeaded(Line line, int i) {
        if (isMeasured(line, i)) {
            return false;
        }
        boolean word = !line.digits(i);
        boolean extension = line.is(i - 1, ".") && line.is(i - 2, "ext");
        boolean head =
                extension || line.in(i - 1, HEADS) && !(word && !line.capitalised(i) && !line.capitalised(i - 1));
        boolean named = line.in(i - 1, NAMED_HEADS) && line.capitalised(i - 1) && !word;
        boolean counted = line.capitalised(i + 1) && COUNTED.contains(line.tag(i + 1)) && Headlines.around(line, i)
                || COUNTED.contains(line.tag(i + 1)) && line.lower(i + 1).endsWith("s") && i < 2;
        boolean wordNamed = word && line.in(i - 1, NAMED_HEADS) && line.capitalised(i - 1) && line.capitalised(i);
        return head || (named || wordNamed) && !counted;
    }

    /// "sections 3, 4 and 7"
    private static int listEnd(Line line, int at) {
        int end = at;
        while (line.is(end, "-", ",", "and", "or", "to", "&", "/")
                && line.digits(end + 1)
                && !COUNTED.contains(line.tag(end + 2))
                && !isMeasured(line, end + 1)) {
            end += 2;
        }
        return end;
    }

    /// "F-16", "COVID-19", "3-D", "B52", "02YHdq"
    private static boolean isModel(Line line, int i) {
        var text = line.text(i);
        if (line.digits(i) && text.chars().anyMatch(Character::isLetter)) {
            return !SUFFIXED.matcher(text).matches();
        }
        if (isChannel(line, i) || isRoad(line, i)) {
            return true;
        }
        boolean house = line.is(i - 1, "number") && line.is(i - 2, "at", "into", "outside", "to");
        boolean group = line.is(i - 1, "of") && line.is(i - 2, "group") && line.capitalised(i - 2);
        boolean rank = line.hyphen(i - 1) && line.is(i - 2, "last", "top") && line.digits(i);
        return house || group || rank || line.digits(i) && (isCode(line, i) || isCraft(line, i));
    }

    /// "a 9-Seven shop": digits and a number word with a capital make the name of a firm.
    private static boolean isWritten(Line line, int i) {
        return line.digits(i)
                && line.hyphen(i + 1)
                && line.capitalised(i + 2)
                && NumberWords.is(line, i + 2, NumberSort.UNIT)
                && !Headlines.around(line, i);
    }

    /// "10TV", "5 News", "KQVW 11"
    private static boolean isChannel(Line line, int i) {
        boolean sender = line.glued(i + 1) && line.is(i + 1, "tv", "news", "fm");
        boolean letters = CALL_LETTERS.matcher(line.text(i - 1)).matches() && !line.glued(i);
        return line.digits(i) && (sender || letters || line.is(i + 1, "news") && line.capitalised(i + 1));
    }

    /// "near U.S. 63 and Harbour Road", "at Seven Mile", "the S&P 500"
    private static boolean isRoad(Line line, int i) {
        boolean index = line.is(i - 1, "p") && line.is(i - 2, "&") && line.is(i - 3, "s");
        boolean route =
                line.is(i - 1, "u.s.") && line.is(i - 2, "of", "near", "on", "along", "off", "at", "from", "to");
        boolean mile = line.is(i + 1, "mile") && line.capitalised(i + 1) && !line.is(i, "one", "1");
        return index || route && !COUNTED.contains(line.tag(i + 1)) || mile && !Headlines.around(line, i);
    }

    /// "F-16", "3-D", "02YHdq", "P5+1", "12(3)", "23-CR-0881"
    private static boolean isCode(Line line, int i) {
        boolean code = line.hyphen(i - 1)
                && line.capitalised(i - 2)
                && !line.in(i - 2, MONTHS)
                && !NumberWords.counts(line, i - 2);
        boolean letter = line.hyphen(i + 1) && CAPITAL.matcher(line.text(i + 2)).matches();
        boolean glued = line.glued(i + 1)
                && LETTERS_AND_DIGITS.matcher(line.text(i + 1)).matches()
                && Units.at(line, i + 1, true).isEmpty();
        boolean after = line.is(i - 1, "+", "(") && line.glued(i) && line.glued(i - 1) && line.digits(i - 2);
        boolean docket = line.hyphen(i + 1)
                && DOCKET.matcher(line.text(i + 2)).matches()
                && line.hyphen(i + 3)
                && line.digits(i + 4);
        return code || letter || glued || after || docket;
    }

    /// "a Boeing 737", "12 Boeing 737"
    private static boolean isCraft(Line line, int i) {
        return line.capitalised(i - 1)
                && Character.isLetter(line.text(i - 1).codePointAt(0))
                && !line.in(i - 1, MONTHS)
                && !line.in(i - 1, WEEKDAYS)
                && (line.is(i - 2, "a", "an") || line.digits(i - 2))
                && !line.hyphen(i + 1)
                && UP_TO_FOUR_DIGITS.matcher(line.text(i)).matches();
    }

    /// "Apollo 11 landed", "WBBJ 7 Eyewitness News", "Air Force One", "the Five Star Movement"
    private static boolean isNamed(Line line, int i) {
        boolean before = isName(line, i - 1);
        boolean after = isName(line, i + 1);
        boolean aged = before && AgesApposed.isUnmarked(line, i);
        boolean apart = isMeasured(line, i) || line.is(i + 1, "-", "/", "–") || Headlines.around(line, i);
        if (aged || apart || isMember(line, i)) {
            return false;
        }
        if (line.digits(i)) {
            boolean station = STATION.matcher(line.text(i - 1)).matches() && line.capitalised(i + 1);
            boolean placed = line.is(i - 2, "in", "at", "near", "from", "of", "around", "across", "on");
            return station
                    || before
                            && (after && !placed
                                    || !placed
                                            && line.tag(i + 1) != Tag.PROPN
                                            && !COUNTED.contains(line.tag(i + 1))
                                            && ROAD_OR_CODE
                                                    .matcher(line.text(i))
                                                    .matches()
                                            && line.tag(i + 1) != Tag.NUM
                                            && line.tag(i - 2) != Tag.PUNCT
                                            && !line.is(i + 1, ",", ";", "of", "to", "and", "in", ")"));
        }
        boolean inside = 0 < i && line.tag(i - 1) != Tag.PUNCT;
        return line.capitalised(i) && inside && (after || before);
    }

    /// "St Aud did 190, Marl 140 and Fell Park 80": the last of a row of names, each with its number.
    private static boolean isMember(Line line, int i) {
        boolean joined = false;
        for (int j = i - 1; 0 < j; j--) {
            if (line.digits(j)) {
                return joined && line.capitalised(j - 1) && line.is(j + 1, ",", "and", ";");
            }
            if (line.tag(j) == Tag.VERB) {
                return false;
            }
            joined |= line.is(j, "and", ",", ";");
        }
        return false;
    }

    private static boolean isName(Line line, int i) {
        return line.capitalised(i)
                && line.tag(i) == Tag.PROPN
                && !line.digits(i)
                && !line.in(i, MONTHS)
                && !line.in(i, WEEKDAYS);
    }

    /// A unit, a share or a power after the number, or a currency before it, makes it a figure whatever stands before.
    private static boolean isMeasured(Line line, int i) {
        int next = line.hyphen(i + 1) ? i + 2 : i + 1;
        return Units.at(line, next, line.digits(i)).isPresent()
                || Currencies.endsAt(line, i)
                || Currencies.after(line, next).isPresent()
                || NumberWords.is(line, next, NumberSort.MULTIPLIER)
                || line.is(i + 1, "times");
    }
}
