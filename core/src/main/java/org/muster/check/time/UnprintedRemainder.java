package org.muster.check.time;

import java.util.List;
import java.util.Optional;
import org.muster.check.Check;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Remainder;
import org.muster.check.Wording;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// UnprintedRemainder works out the months that a report leaves out of a season or of the year so far.
///
/// ## What it finds
/// "1,150 cases in October, bringing the total for the year to 7,900": 6,750 from January to September, 750 a month.
///
/// ## Why it matters
/// The months left out tell whether the month in the headline is out of the ordinary.
///
/// ## Example
/// > Tarsk recorded 1,150 cases in October 2025, bringing the total from January to October 2025 to 7,900 cases.
///
/// ## When it is silent
/// Where the months printed leave two gaps, or exceed the whole.
///
/// ## Literature
/// Blastland and Dilnot, "The Tiger That Isn't" (2007).
public final class UnprintedRemainder implements Check {

    private static final String SHOWN = "the months make up the whole";
    private static final String LIKELY = "whole and months are taken as counts of the same, though the words differ";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> corpus.remainders(doc).stream())
                .flatMap(remainder -> finding(remainder).stream())
                .toList();
    }

    private Optional<Finding> finding(Remainder remainder) {
        return remainder
                .into(new Inquiry())
                .derive(remainder.variable(), Reading.EXACT)
                .map(derived -> Findings.of(
                        this,
                        Verdict.DERIVE,
                        remainder.claims(),
                        message(remainder),
                        "%s - %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(remainder.whole())),
                                        Wording.joined(remainder.parts(), " - "),
                                        Wording.number(remainder.left())),
                        derived.justify(
                                remainder.sameness(), remainder.sameness() == Sameness.SHOWN ? SHOWN : LIKELY)));
    }

    private static String message(Remainder remainder) {
        int months = remainder.rest().months().orElse(1);
        var pace = months < 2
                ? ""
                : ", %s a month".formatted(Wording.number(remainder.left().over(Rational.of(months))));
        var condition = remainder.sameness() == Sameness.SHOWN
                ? ""
                : " (%s and %s taken as the same count)"
                        .formatted(
                                Wording.what(remainder.whole()),
                                Wording.what(remainder.parts().getFirst()));
        return "%s less %s leaves %s for %s%s%s."
                .formatted(
                        Wording.quoted(remainder.whole()),
                        Wording.quoted(remainder.parts()),
                        Wording.number(remainder.left()),
                        Wording.spoken(remainder.rest()),
                        pace,
                        condition);
    }
}
