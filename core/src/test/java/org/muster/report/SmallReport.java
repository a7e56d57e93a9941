package org.muster.report;

import java.util.List;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.Extent;
import org.muster.model.claim.Measure;
import org.muster.model.claim.Modality;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.CheckId;
import org.muster.model.finding.Coverage;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.quantity.Unit;
import org.muster.model.source.Source;
import org.muster.model.source.Voice;
import org.muster.model.text.Block;
import org.muster.model.text.Cue;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Tempo;
import org.muster.model.time.Window;

/// A small report made by hand, with a finding of most verdicts and a certificate of every form, for the writers'
/// tests.
///
/// It states nothing about what the readers read or the checks find.
final class SmallReport {

    private static final String SHIPS = """
        Harbour 🚢 counts its ships

        The harbour handled 410 ships in March 2024 and about 380 in April, the harbour office said.
        That is a fall of 9% and 890 in two months, and dozens wait outside, two dockers who would not be named said.
        The pilot, who is 61, has never seen such a queue, although the quay at Dunnevik is the longest of the whole coast.
        """;

    private static final String RIVAL = "Kelmar\u001b[31m Radio: 430 ships in March\n";

    private final Document ships = Document.of("reports/ships.txt", SHIPS)
            .withPublished(new Stated.Said<>(PartialDate.ofMonth(2024, 5), "--published"));
    private final Document rival = Document.of("reports/rival.txt", RIVAL);

    private final Claim march = claim("410", point(410, 10), "ships handled", "2024-03", office());
    private final Claim april = claim("about 380", about(380), "ships handled", "2024-04", office());
    private final Claim fall = claim("9%", point(-9, 1).hundredth(), "fall in ships handled", "", new Voice.Author());
    private final Claim both = claim("890", point(890, 10), "ships handled", "2024-03/2024-04", new Voice.Author());
    private final Claim queue = claim("dozens", vague(), "ships that wait", "", dockers());
    private final Claim age = claim("61", point(61, 1), "pilot age", "", new Voice.Author());
    private final Claim other = claimOf(rival, "430", point(430, 10), "ships", "XXXX-03", new Voice.Author());

    private SmallReport() {}

    static Report report() {
        return new SmallReport().build();
    }

    private Report build() {
        var note = new Note("time", new Span(28, 31), "A note about three letters.");
        var first = new ReadDocument(
                ships,
                new Stated.Said<>("Harbour 🚢 counts its ships", "first line"),
                List.of("Dunnevik"),
                List.of(march, april, fall, both, queue, age),
                List.of(),
                new Coverage(9, 6, 2, 0, 1, 0, 3, 2),
                List.of(note, new Note("formats", new Span(0, 0), "It was read as Windows-1252.")));
        var second = new ReadDocument(
                rival,
                new Stated.Unsaid<>("the report has no headline"),
                List.of(),
                List.of(other),
                List.of(),
                new Coverage(2, 1, 0, 0, 0, 1, 0, 0),
                List.of());
        return new Report(List.of(second, first), List.of(agree(), derive(), across(), conflict()));
    }

    private Finding conflict() {
        var sum = List.of(
                new Premise.Sum(
                        variable(both), List.of(variable(march), variable(april)), "the two months are the whole"),
                within(march, Reading.ROUNDED, Bounds.closed(Rational.of(405), Rational.of(415))),
                within(april, Reading.ROUNDED, Bounds.closed(Rational.of(375), Rational.of(385))),
                within(both, Reading.ROUNDED, Bounds.closed(Rational.of(885), Rational.of(895))));
        var proof = new Proof.Refutation(List.of(
                new Proof.Share(0, 0, Rational.ONE),
                new Proof.Share(1, 0, Rational.ONE),
                new Proof.Share(2, 0, Rational.ONE),
                new Proof.Share(3, 1, Rational.ONE)));
        return finding(
                "PartsMissTotal",
                Verdict.CONFLICT,
                List.of(march, april, both),
                "The two months come to 790 ships, not to the 890 that the report gives for both of them together.",
                "410 + 380 = 790 < 890",
                new Certificate(Reading.ROUNDED, List.copyOf(sum), proof),
                List.of(new Hypothesis(
                        "slipped-digit",
                        "The total was meant to be 790.",
                        "410 + 380 = 790",
                        "Nothing in the report speaks against it.")));
    }

    private Finding across() {
        var premises = List.<Premise>of(
                new Premise.Same(variable(march), variable(other), "both are for March"),
                new Premise.Less(variable(march), variable(other), "it is said"),
                new Premise.NotMore(variable(march), variable(other), "it follows"),
                new Premise.Known(variable(march), Bounds.from(Rational.ZERO), "a count is never negative"));
        return finding(
                "SameCountTwice",
                Verdict.TENSION,
                List.of(march, other),
                "The two reports differ on March.",
                "410 against 430",
                new Certificate(
                        Reading.EXACT,
                        premises,
                        new Proof.Witness(java.util.Map.of(
                                variable(march), Rational.of(410), variable(other), Rational.of(430, 1)))),
                List.of());
    }

    private Finding derive() {
        var known = new Factor.Known(Bounds.at(Rational.of(31)), "March has 31 days");
        return finding(
                "RateFollows",
                Verdict.DERIVE,
                List.of(march),
                "About 13 ships a day in March.",
                "410 / 31 = 13.2",
                new Certificate(
                        Reading.EXACT,
                        List.of(new Premise.Scaled(
                                variable(march), known, new Variable("ships a day"), "days of March")),
                        new Proof.Derivation(
                                new Variable("ships a day"),
                                Bounds.at(Rational.of(410, 31)),
                                List.of(new Proof.Share(0, 0, Rational.of(1, 31))),
                                List.of(new Proof.Share(0, 1, Rational.of(1, 31))))),
                List.of());
    }

    private Finding agree() {
        var factor = new Factor.Worded(
                fall.figure().id(),
                fall.figure().quantity().amount(),
                Reading.ROUNDED,
                Rational.ONE,
                Bounds.closed(Rational.of(905, 1000), Rational.of(915, 1000)));
        return finding(
                "ChangeMissesAmounts",
                Verdict.AGREE,
                List.of(fall, march, april),
                "A fall from 410 to about 380 is one of about 9%.",
                "380 / 410 = 0.927",
                new Certificate(
                        Reading.USUAL,
                        List.of(new Premise.Scaled(variable(april), factor, variable(march), "it is said")),
                        new Proof.Witness(java.util.Map.of(variable(april), Rational.of(373)))),
                List.of());
    }

    private static Finding finding(
            String check,
            Verdict verdict,
            List<Claim> claims,
            String message,
            String arithmetic,
            Certificate certificate,
            List<Hypothesis> hypotheses) {
        var figures = claims.stream().map(claim -> claim.figure().id()).toList();
        var documents = claims.stream()
                .map(claim -> claim.figure().document())
                .distinct()
                .sorted()
                .toList();
        var because = "The text says so in one breath.";
        return new Finding(
                Finding.idOf(new CheckId(check), verdict, figures),
                new CheckId(check),
                verdict,
                documents,
                figures,
                message,
                arithmetic,
                new Justification(List.of(certificate), Sameness.SHOWN, because),
                hypotheses);
    }

    private static Premise within(Claim claim, Reading reading, Bounds bounds) {
        FigureId figure = claim.figure().id();
        return new Premise.Within(
                Variable.of(figure), figure, claim.figure().quantity().amount(), reading, bounds);
    }

    private static Variable variable(Claim claim) {
        return Variable.of(claim.figure().id());
    }

    private Claim claim(String words, Shape shape, String measure, String window, Voice voice) {
        return claimOf(ships, words, shape, measure, window, voice);
    }

    private static Claim claimOf(Document doc, String words, Shape shape, String measure, String window, Voice voice) {
        int begin = doc.text().indexOf(words);
        var span = new Span(begin, begin + words.length());
        var cue = new Cue(span, new RuleId("test.by-hand"));
        var figure = Figure.at(
                doc.id(),
                span,
                words,
                shape.kind(),
                new Quantity(
                        shape.amount(),
                        shape.unit(),
                        Quantity.of(shape.amount()).per()),
                List.of(cue));
        var counted = new Measure(measure, "ship", List.of(), List.of(), List.of(), List.of(), cue);
        return new Claim(
                figure,
                counted,
                measure.equals("ships") ? new Concept.Unlisted("ship") : new Concept.Listed("ships"),
                new Extent(List.of(), List.of(), window(window)),
                Tempo.TOTAL,
                voice,
                Modality.ASSERTED,
                Block.BODY,
                new Span(0, doc.text().length()),
                0);
    }

    private static Window window(String words) {
        if (words.isEmpty()) {
            return new Window.Unresolved("no time is named");
        }
        var ends = List.of(words.split("/", -1));
        var start = PartialDate.parse(ends.getFirst()).orElseThrow();
        return ends.size() == 1
                ? new Window.On(start)
                : new Window.Interval(start, PartialDate.parse(ends.getLast()).orElseThrow());
    }

    /// The form of a figure.
    private record Shape(Amount amount, Kind kind, Unit unit) {

        Shape hundredth() {
            var number = ((Amount.Point) amount).numeral();
            var hundred = Rational.of(100);
            return new Shape(
                    new Amount.Point(new Numeral(
                            number.value().over(hundred), number.step().over(hundred))),
                    Kind.CHANGE,
                    unit);
        }
    }

    private static Shape point(long value, long step) {
        var amount = new Amount.Point(new Numeral(Rational.of(value), Rational.of(step)));
        return value == 61
                ? new Shape(amount, Kind.AGE, new Unit.Measured("year", "years"))
                : new Shape(amount, Kind.COUNT, new Unit.None());
    }

    private static Shape about(long value) {
        var hedge = new Hedge("about", Hedge.Approach.AROUND);
        return new Shape(new Amount.Hedged(point(value, 10).amount(), hedge), Kind.COUNT, new Unit.None());
    }

    private static Shape vague() {
        return new Shape(new Amount.Vague("dozens", Rational.of(24)), Kind.COUNT, new Unit.None());
    }

    private static Voice office() {
        return new Voice.Cited(List.of(new Source("the harbour office", Source.Naming.NAMED, List.of(new Span(0, 1)))));
    }

    private static Voice dockers() {
        return new Voice.Cited(List.of(
                new Source("two dockers who would not be named", Source.Naming.UNNAMED, List.of(new Span(0, 1)))));
    }
}
