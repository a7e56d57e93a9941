package org.muster.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.eval.planted.PlainNumber.Form;
import org.muster.eval.planted.Tie.Sort;
import org.muster.model.text.Document;
import org.muster.model.text.Span;

/// Slips in numbers: for one tie of a report, every place where a sort of slip can be planted so that the tie breaks.
final class Slips {

    private static final Pattern POINTS = Pattern.compile("\\G\\s(?:percentage )?points?\\b");

    private final Document doc;
    private final Tie tie;
    private final SplittableRandom random;

    Slips(Document doc, Tie tie, SplittableRandom random) {
        this.doc = doc;
        this.tie = tie;
        this.random = random;
    }

    /// Returns the places for a slip, in the order of the tie's numbers.
    List<Planted> of(Slip slip) {
        return switch (slip) {
            case DIGIT_CHANGED -> digits(slip, this::changed);
            case DIGITS_SWAPPED -> digits(slip, this::swapped);
            case DIGIT_DROPPED -> digits(slip, this::dropped);
            case DIGIT_DOUBLED -> digits(slip, this::doubled);
            case MAGNITUDE -> magnitudes();
            case YEAR_SHIFTED -> new Turns(doc, tie).years();
            case PART_AND_TOTAL_SWAPPED -> exchanged();
            case PERCENT_FOR_POINTS -> percents();
            case STALE_TOTAL -> stale();
            case WRONG_SHARE -> shares();
            case WRONG_DIRECTION -> new Turns(doc, tie).directions();
        };
    }

    /// How a sort of slip writes a run of digits.
    private interface Rewriting {
        String rewrite(String digits, int at);
    }

    private List<Planted> digits(Slip slip, Rewriting rewriting) {
        var planted = new ArrayList<Planted>();
        for (var member : tie.members()) {
            if (member.inDigits() && !member.is(Form.YEAR) && Character.isDigit(last(member.text()))) {
                var plain = member.text().replace(",", "");
                int at = random.nextInt(plain.length());
                var rewritten = rewriting.rewrite(plain, at);
                if (isNumber(rewritten) && !rewritten.equals(plain)) {
                    plant(planted, slip, member, grouped(rewritten, member.text()));
                }
            }
        }
        return planted;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isNumber(String digits) {
        return digits.matches("[1-9]\\d*(?:\\.\\d+)?|0\\.\\d+") && digits.length() <= 12;
    }

    private String changed(String digits, int at) {
        if (!Character.isDigit(digits.charAt(at))) {
            return digits;
        }
        int digit = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }

    private String swapped(String digits, int at) {
        if (digits.length() <= at + 1 || !Character.isDigit(digits.charAt(at)) || digits.charAt(at + 1) == '.') {
            return digits;
        }
        return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
    }

    private String dropped(String digits, int at) {
        return digits.length() == 1 || digits.charAt(at) == '.'
                ? digits
                : digits.substring(0, at) + digits.substring(at + 1);
    }

    private String doubled(String digits, int at) {
        return digits.charAt(at) == '.' ? digits : digits.substring(0, at) + digits.charAt(at) + digits.substring(at);
    }

    /// Returns the digits with the commas that the number had.
    private static String grouped(String digits, String like) {
        int point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        boolean commas = like.contains(",") || 4 < whole.length();
        var out = new StringBuilder(whole);
        for (int i = whole.length() - 3; commas && 0 < i; i -= 3) {
            out.insert(i, ',');
        }
        return point < 0 ? out.toString() : out + digits.substring(point);
    }

    private List<Planted> magnitudes() {
        var planted = new ArrayList<Planted>();
        for (var member : tie.members()) {
            var whole =
                    doc.text().substring(member.whole().begin(), member.whole().end());
            var other = whole.contains(" million")
                    ? whole.replace(" million", random.nextInt(2) == 0 ? " thousand" : " billion")
                    : whole.contains(" billion") ? whole.replace(" billion", " million") : whole;
            if (!other.equals(whole)) {
                planted.add(Planted.at(doc, Slip.MAGNITUDE, tie, member.whole(), other));
            } else if (member.inDigits()
                    && member.is(Form.COUNT)
                    && member.text().endsWith(",000")) {
                plant(
                        planted,
                        Slip.MAGNITUDE,
                        member,
                        member.text().substring(0, member.text().length() - 4));
                plant(planted, Slip.MAGNITUDE, member, member.text() + ",000");
            }
        }
        return planted;
    }

    /// Both places change; the one that is looked for is the total's.
    private List<Planted> exchanged() {
        if (tie.sort() != Sort.SUM) {
            return List.of();
        }
        var total = tie.members().getFirst();
        return tie.members().stream()
                .skip(1)
                .filter(part -> tie.breaksSwapped(total, part))
                .map(part -> exchanged(total, part))
                .toList();
    }

    private Planted exchanged(PlainNumber total, PlainNumber part) {
        boolean ahead = total.digits().begin() < part.digits().begin();
        var first = ahead ? total : part;
        var second = ahead ? part : total;
        var text = doc.text();
        var place = new Span(first.digits().begin(), second.digits().end());
        var is = second.text()
                + text.substring(first.digits().end(), second.digits().begin())
                + first.text();
        return Planted.at(doc, Slip.PART_AND_TOTAL_SWAPPED, tie, place, is);
    }

    private List<Planted> percents() {
        var points = tie.members().getFirst();
        if (tie.sort() != Sort.POINTS) {
            return List.of();
        }
        var match = POINTS.matcher(doc.text());
        return match.find(points.digits().end())
                ? List.of(
                        Planted.at(doc, Slip.PERCENT_FOR_POINTS, tie, new Span(match.start(), match.end()), " percent"))
                : List.of();
    }

    private List<Planted> stale() {
        if (tie.sort() != Sort.SUM || tie.members().size() < 3) {
            return List.of();
        }
        var planted = new ArrayList<Planted>();
        tie.members().stream().skip(1).filter(PlainNumber::inDigits).forEach(part -> {
            double more = Math.max(1, Math.round((0.05 + 0.25 * random.nextDouble()) * part.value() / part.step()))
                    * part.step();
            if (part.value() == Math.rint(part.value())
                    && !doc.text()
                            .substring(part.whole().begin(), part.whole().end())
                            .contains("illion")) {
                plant(
                        planted,
                        Slip.STALE_TOTAL,
                        part,
                        grouped(Long.toString(Math.round(part.value() + more)), part.text()));
            }
        });
        return planted;
    }

    private List<Planted> shares() {
        var share = tie.members().getFirst();
        var planted = new ArrayList<Planted>();
        if ((tie.sort() == Sort.SHARE || tie.sort() == Sort.CHANGE)
                && share.inDigits()
                && !share.text().contains(".")) {
            long off = (3 + random.nextInt(12)) * (random.nextInt(2) == 0 ? 1 : -1);
            long other = Math.round(share.value() * 100) + off;
            if (0 < other && other < 100) {
                plant(planted, Slip.WRONG_SHARE, share, Long.toString(other));
            }
        }
        return planted;
    }

    private void plant(List<Planted> planted, Slip slip, PlainNumber member, String is) {
        var other = Planted.at(doc, slip, tie, member.digits(), is);
        double value = number(is) * member.value() / number(member.text());
        if (tie.breaks(member, value) && Stream.of(is).noneMatch(text -> text.matches("(?:19|20)\\d\\d"))) {
            planted.add(other);
        }
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    static IntStream sentences(Tie tie) {
        return tie.members().stream().mapToInt(PlainNumber::sentence).distinct();
    }
}
