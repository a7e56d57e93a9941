package org.muster.eval.newsquant;

import java.util.List;
import java.util.regex.Pattern;

/// Repairs give back to a text the signs that the benchmark's sources lost on their way: "PS20" for pounds, "Y=20" for
/// yen, "50m.p.h.".
///
/// The benchmark scores values and words, not places, so that the text may grow or shrink.
final class Repairs {

    /// A letter that holds the two initials of "S&P" together, lower-case so that the name stays one token.
    static final String AND = "\uA76B";

    private record Repair(Pattern lost, String sign) {}

    private static final List<Repair> ALL = List.of(
            repair("\\bPS(?=\\d)", "£"),
            repair("\\bUS ?\\$(?=\\d)|\\$US(?=\\d)", "USD "),
            repair("\\b([A-Z]{1,2})&([A-Z])\\b(?: ?/ ?(?=[A-Z]))?(?! \\d)", "$1" + AND + "$2 "),
            repair("\\bY=(?=\\d)", "¥"),
            repair("\\b([A-Z]{3})=(?!\\w)", "$1"),
            repair("\\b(USD|EUR|GBP|JPY|INR|CNY|RM)(?=\\d)", "$1 "),
            repair("\\bm\\.p\\.h\\.?", "mph"),
            repair("(?<=\\d) B (?=[a-z])", " billion "),
            repair("(?<=\\d)(?:'|′)(?= |$)", " feet"),
            repair("\\bover than (?=\\d)", "more than "),
            repair("(?<=\\pL)’s\\b", "'s"));

    private Repairs() {}

    private static Repair repair(String lost, String sign) {
        return new Repair(Pattern.compile(lost), sign);
    }

    static String of(String text) {
        var mended = text;
        for (var repair : ALL) {
            mended = repair.lost().matcher(mended).replaceAll(repair.sign());
        }
        return mended;
    }
}
