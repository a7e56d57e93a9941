package org.muster.reckon;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;

/// A policy is what readers take hedges and vague words for: how far "about" reaches, how many "dozens" are.
///
/// Two come with Muster: `usual`, from the literature named in its files, and `single`, which takes each vague word for
/// one number (tens = 10, dozens = 12, hundreds = 100). A file of the user's is laid over `usual`.
public final class Policy {

    /// The policies that come with Muster, the default first.
    public static final List<String> NAMES = List.of("usual", "single");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:/[1-9][0-9]{0,8})?");
    private static final String FORMS =
            "Maybe \"vague<tab>word<tab>least<tab>most\" or \"hedge<tab>word<tab>side<tab>in|out<tab>share<tab>steps\".";

    private final String name;
    private final VagueWords words;
    private final HedgeWidths hedges;

    private Policy(String name, VagueWords words, HedgeWidths hedges) {
        this.name = name;
        this.words = words;
        this.hedges = hedges;
    }

    /// Returns the policy of one of the [#NAMES].
    public static Policy of(String name) {
        return new Policy(name, VagueWords.policy(name), new HedgeWidths());
    }

    /// Returns the usual policy with the rows of a file laid over it.
    ///
    /// @param name the file's name, under which the policy is printed
    /// @param text its lines, with tabs between the cells: `vague`, word, least, most; or `hedge`, word, side, `in`
    ///     or `out`, share, steps
    /// @throws BadPolicy if a line is neither
    public static Policy of(String name, String text) {
        Map<String, Bounds> words = new HashMap<>();
        Map<String, HedgeWidths.Row> hedges = new HashMap<>();
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            var cells = line.split("\t", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (cells[0].equals("vague") && cells.length == 4) {
                words.put(cells[1], vague(number, cells));
            } else if (cells[0].equals("hedge") && cells.length == 6) {
                hedges.put(cells[1], hedge(number, cells));
            } else {
                throw bad(
                        number,
                        "\"%s\" is no row of a policy. %s"
                                .formatted(line.strip().replace('\t', ' '), FORMS));
            }
        }
        return new Policy(name, VagueWords.policy("usual").with(words), new HedgeWidths().with(hedges));
    }

    private static Bounds vague(int line, String[] cells) {
        var least = number(line, cells[2]);
        var most = number(line, cells[3]);
        if (0 < least.compareTo(most)) {
            throw bad(
                    line,
                    "the least (%s) must not exceed the most (%s). Maybe the two columns changed places."
                            .formatted(least, most));
        }
        return Bounds.closed(least, most);
    }

    private static HedgeWidths.Row hedge(int line, String[] cells) {
        if (!List.of("around", "below", "above").contains(cells[2])
                || !List.of("in", "out").contains(cells[3])) {
            throw bad(line, "\"%s\" and \"%s\" must be a side and in or out. %s".formatted(cells[2], cells[3], FORMS));
        }
        return new HedgeWidths.Row(
                HedgeWidths.side(cells[2]), cells[3].equals("in"), number(line, cells[4]), number(line, cells[5]));
    }

    private static Rational number(int line, String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            throw bad(line, "\"%s\" is no number. Maybe 3 or 1/10.".formatted(cell));
        }
        int slash = cell.indexOf('/');
        return slash < 0
                ? new Rational(new BigInteger(cell), BigInteger.ONE)
                : new Rational(new BigInteger(cell.substring(0, slash)), new BigInteger(cell.substring(slash + 1)));
    }

    private static BadPolicy bad(int line, String reason) {
        return new BadPolicy("line %s: %s".formatted(line, reason));
    }

    public String name() {
        return name;
    }

    VagueWords words() {
        return words;
    }

    HedgeWidths hedges() {
        return hedges;
    }
}
