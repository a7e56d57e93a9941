package org.muster.figure.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.figure.Line;
import org.muster.figure.Phrases;
import org.muster.model.text.Tag;
import org.muster.text.Lexicon;

/// Qualifiers are the words before or after a number that bound it or hedge it.
final class Qualifiers {

    /// A qualifier found.
    record Qualifier(int begin, int end, Effect effect) {}

    private static final Phrases<Effect> BEFORE = phrases("before");
    private static final Phrases<Effect> AFTER = phrases("after");
    private static final Set<String> TOPICS = Words.near("topic");
    private static final Set<String> PERSONS = Words.near("person");
    private static final Set<String> RISES = Words.near("rise");
    private static final Set<String> HANDED = Set.of("hand", "turn", "pull", "sign", "knock");
    private static final Set<String> GOING =
            Set.of("go", "come", "bring", "push", "move", "shoot", "take", "add", "be");

    private Qualifiers() {}

    /// Returns the words that a qualifier before a number may begin with.
    static Set<String> firsts() {
        return BEFORE.firsts();
    }

    /// Returns the qualifier that begins at the index and stands before a number.
    static Optional<Qualifier> before(Line line, int index) {
        return BEFORE.at(line, index)
                .map(hit -> new Qualifier(index, hit.end(), hit.value()))
                .filter(found -> qualifies(line, found));
    }

    /// Returns the qualifier that begins at the index and stands after a number.
    static Optional<Qualifier> after(Line line, int index) {
        return AFTER.at(line, index).map(hit -> new Qualifier(index, hit.end(), hit.value()));
    }

    private static boolean qualifies(Line line, Qualifier found) {
        int before = found.begin() - 1;
        return switch (line.words(found.begin(), found.end())) {
            case "over" ->
                !line.is(before, "all")
                        && BEFORE.at(line, found.end()).isEmpty()
                        && !(HANDED.contains(line.lemma(before)) && !isUnitOf(line, found.end()))
                        && !(line.form(before, TOPICS) && smallWord(line, found.end()))
                        && !isSpell(line, found);
            case "about" -> !(line.form(before, TOPICS) && smallWord(line, found.end()));
            case "around", "under", "above", "below", "beyond" ->
                !smallWord(line, found.end())
                        || line.is(found.begin(), "under")
                                && line.form(before, PERSONS)
                                && !isCounting(line, found.end())
                        || line.tag(before) != Tag.VERB && line.tag(before) != Tag.NOUN
                        || isUnitOf(line, found.end());
            case "up to" -> !line.form(before, RISES) && !GOING.contains(line.lemma(before)) && !line.is(before, "'s");
            case "as many as", "as much as", "as high as", "as long as", "as far as", "as large as" ->
                !isMultiple(line, before);
            case "more than", "less than", "fewer than", "higher than", "lower than", "greater than", "longer than" ->
                !compares(line, before);
            case "some" -> !line.is(found.end(), "one");
            case "minimum", "maximum", "estimated" -> !line.is(found.end(), "a", "an");
            case "c." -> line.digits(found.end());
            default -> true;
        };
    }

    /// "12% over two years" and "spread over three days" tell when; "for over two years" bounds.
    private static boolean isSpell(Line line, Qualifier found) {
        int before = found.begin() - 1;
        int unit = Numerals.at(line, found.end()).map(Numerals.Read::end).orElse(found.end());
        boolean thing = Set.of(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.SYM).contains(line.tag(before))
                || line.is(before, "%", "percent", ")")
                || line.digits(before);
        boolean spread = line.is(before, "spread", "stretched", "staggered", "phased", "paid", "held", "shared");
        return Units.isDuration(line, unit) && (thing && !line.form(before, PERSONS) || spread);
    }

    /// "men under two commanders" counts, "children under five" tells an age.
    private static boolean isCounting(Line line, int index) {
        return line.tag(index + 1) == Tag.NOUN || line.tag(index + 1) == Tag.ADJ || line.tag(index + 1) == Tag.PROPN;
    }

    /// "a fight over two islands" compares nothing; "over two years" does.
    private static boolean smallWord(Line line, int index) {
        return !line.digits(index)
                && !isUnitOf(line, index)
                && NumberWords.value(line, index, NumberSort.UNIT).isPresent()
                && !NumberWords.is(line, index + 1, NumberSort.MULTIPLIER);
    }

    private static boolean isUnitOf(Line line, int index) {
        int next = line.hyphen(index + 1) ? index + 2 : index + 1;
        return Units.at(line, next, line.digits(index)).isPresent();
    }

    private static boolean isMultiple(Line line, int index) {
        return line.is(index, "times", "twice", "half", "thrice");
    }

    /// "12 percent more than 50" compares two figures; "more than 50" bounds one.
    private static boolean compares(Line line, int index) {
        return line.is(index, "times", "percent", "%", "points") || line.digits(index) && !line.is(index, "24/7");
    }

    private static Phrases<Effect> phrases(String position) {
        Map<String, Effect> phrases = new HashMap<>();
        for (var row : Lexicon.rows(Words.file("qualifiers"))) {
            if (row.get(2).equals(position)) {
                phrases.put(
                        row.get(0),
                        Effect.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        return new Phrases<>(phrases);
    }
}
