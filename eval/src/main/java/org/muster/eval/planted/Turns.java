package org.muster.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.muster.eval.planted.PlainNumber.Form;
import org.muster.eval.planted.Tie.Sort;
import org.muster.model.text.Document;
import org.muster.model.text.Span;

/// Turns are the slips in the words around a tie: the year of one side, and the direction of a change.
final class Turns {

    /// How far from a number of the tie a word of direction may stand.
    private static final int NEAR = 30;

    private static final Map<String, String> OTHER = both(Map.ofEntries(
            Map.entry("rose", "fell"),
            Map.entry("risen", "fallen"),
            Map.entry("rise", "fall"),
            Map.entry("up", "down"),
            Map.entry("more", "fewer"),
            Map.entry("increase", "decrease"),
            Map.entry("higher", "lower"),
            Map.entry("gained", "lost"),
            Map.entry("climbed", "dropped"),
            Map.entry("grew", "shrank"),
            Map.entry("grown", "shrunk"),
            Map.entry("raised", "cut"),
            Map.entry("above", "below"),
            Map.entry("dearer", "cheaper")));
    private static final Pattern WORD = Pattern.compile("\\b(?:" + String.join("|", OTHER.keySet()) + "|less)\\b");

    private static final Pattern PHRASAL =
            Pattern.compile("\\b(?:g[aio]ven?|giving|turn(?:ed|ing)?|shut|set|broken?|picked|let|knock(?:ed)?) $");

    private final Document doc;
    private final Tie tie;

    Turns(Document doc, Tie tie) {
        this.doc = doc;
        this.tie = tie;
    }

    private static Map<String, String> both(Map<String, String> oneWay) {
        var both = new TreeMap<>(oneWay);
        oneWay.forEach((one, other) -> both.put(other, one));
        return both;
    }

    /// Returns the word of direction nearest to the number that says how much, turned round.
    List<Planted> directions() {
        boolean directed = tie.sort() == Sort.CHANGE
                || tie.sort() == Sort.POINTS
                || tie.sort() == Sort.SUM && tie.members().size() == 3;
        if (!directed) {
            return List.of();
        }
        int skipped = tie.sort() == Sort.SUM ? 1 : 0;
        int most = tie.sort() == Sort.SUM ? 2 : 1;
        return tie.members().stream()
                .skip(skipped)
                .limit(most)
                .flatMap(amount -> turned(amount).stream())
                .limit(1)
                .toList();
    }

    private List<Planted> turned(PlainNumber amount) {
        var planted = new ArrayList<Planted>();
        var match = WORD.matcher(doc.text());
        match.region(
                Math.max(0, amount.digits().begin() - NEAR),
                Math.min(doc.text().length(), amount.digits().end() + NEAR));
        while (match.find()) {
            var between = amount.digits().begin() < match.start()
                    ? doc.text().substring(amount.digits().end(), match.start())
                    : doc.text().substring(match.end(), amount.digits().begin());
            boolean same = between.chars().noneMatch(c -> c == '.' || c == ';' || c == ',' || Character.isDigit(c));
            boolean bound = doc.text().startsWith(" than ", match.end())
                    && match.end() < amount.digits().begin();
            if (same && !bound && !isParticle(match.start())) {
                planted.add(Planted.at(
                        doc, Slip.WRONG_DIRECTION, tie, new Span(match.start(), match.end()), turn(match.group())));
            }
        }
        return planted.stream().limit(1).toList();
    }

    /// "480 gave up", "13,750 were turned down": part of a verb that tells of no direction.
    private boolean isParticle(int offset) {
        return PHRASAL.matcher(doc.text().substring(0, offset)).find();
    }

    private static String turn(String word) {
        return word.equals("less") ? "more" : OTHER.getOrDefault(word, word);
    }

    /// Returns one year of a comparison turned into its other year, or a year put off its stated distance.
    List<Planted> years() {
        if (tie.sort() == Sort.YEARS) {
            var year = tie.members().getLast();
            int shifted = (int) year.value() + 1;
            return List.of(Planted.at(doc, Slip.YEAR_SHIFTED, tie, year.digits(), Integer.toString(shifted)));
        }
        if (tie.sort() != Sort.CHANGE
                && tie.sort() != Sort.POINTS
                && !(tie.sort() == Sort.SUM && tie.members().size() == 3)) {
            return List.of();
        }
        var years = PlainNumbers.in(doc.text()).stream()
                .filter(number -> number.is(Form.YEAR)
                        && Slips.sentences(tie).anyMatch(sentence -> sentence == number.sentence()))
                .toList();
        boolean two = years.size() == 2
                && !years.getFirst().text().equals(years.getLast().text());
        return two
                ? List.of(Planted.at(
                        doc,
                        Slip.YEAR_SHIFTED,
                        tie,
                        years.getLast().digits(),
                        years.getFirst().text()))
                : List.of();
    }
}
