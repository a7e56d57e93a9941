package org.muster.time.en;

import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;

import java.util.List;
import org.muster.model.time.PartialDate;
import org.muster.text.Lexicon;
import org.muster.time.Time;

/// Days of the year that go by a name.
final class Holidays {

    private Holidays() {}

    static List<Rule> rules() {
        return Lexicon.rows("/org/muster/time/holidays.en.tsv").stream()
                .map(row -> Rule.of(
                        "date.holiday",
                        sequence(phrase(row.get(0))),
                        _ -> new Time.Fixed(
                                PartialDate.parse("XXXX-" + row.get(1)).orElseThrow())))
                .toList();
    }
}
