package org.muster.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.check.Checks;
import org.muster.check.Terms;
import org.muster.model.claim.Derivation;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Coverage;
import org.muster.model.finding.Fault;
import org.muster.model.finding.Finding;
import org.muster.model.quantity.CountedNumeral;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.source.Attribution;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;
import org.muster.model.text.Noted;
import org.muster.model.text.Span;
import org.muster.relation.RelationReaders;
import org.muster.replay.Replay;
import org.muster.replay.Replayed;
import org.muster.report.Report;
import org.muster.text.Names;
import org.muster.time.TimeReaders;
import org.muster.vocabulary.Vocabulary;

/// Muster is the door for library users: documents in, a report out.
///
/// It holds no state; the same documents give the same report, in whatever order they come.
public final class Muster {

    private static final Comparator<Document> ORDER =
            Comparator.comparing(Document::uri).thenComparing(Document::id);

    private static final String ENGLISH = "en";

    private final Dates dates;
    private final Vocabulary vocabulary;
    private final Terms terms;

    /// A Muster that knows no dates but those that the documents state.
    public Muster() {
        this(Dates.NONE);
    }

    /// A Muster that dates documents which state no date.
    public Muster(Dates dates) {
        this(dates, Vocabulary.shared());
    }

    /// A Muster that knows what is counted by a vocabulary of the user's.
    public Muster(Dates dates, Vocabulary vocabulary) {
        this(dates, vocabulary, Terms.STANDARD);
    }

    /// A Muster that leaves out some checks, or takes numbers to be shortened, hedged and blurred in another way.
    public Muster(Dates dates, Vocabulary vocabulary, Terms terms) {
        this.dates = dates;
        this.vocabulary = vocabulary;
        this.terms = terms;
    }

    /// Returns what makes ready the lexicons, patterns, tags, vocabulary and checks that English needs, in pieces.
    ///
    /// The first reading does all of it too; run beforehand, by several threads if there are, it spares the wait.
    public static List<Runnable> preparations() {
        return List.of(
                () -> TimeReaders.of(ENGLISH),
                () -> Language.of(ENGLISH),
                () -> RelationReaders.of(ENGLISH),
                Vocabulary::shared,
                () -> Checks.over(List.of(), Vocabulary.shared(), Terms.STANDARD));
    }

    /// Reads the documents and checks their figures, each report by itself and all against one another.
    public Report check(List<Document> documents) {
        return check(documents.stream().map(Noted::of).toList(), _ -> {});
    }

    /// Does the same with documents that come with notes, such as how their bytes were read.
    ///
    /// @param done is told of each document once it is read
    public Report check(List<Noted<Document>> documents, Consumer<Document> done) {
        var read = new ArrayList<ReadDocument>();
        var faults = new ArrayList<Fault>();
        for (var noted : documents.stream()
                .sorted(Comparator.comparing(Noted::value, ORDER))
                .toList()) {
            read(noted, faults).ifPresent(read::add);
            done.accept(noted.value());
        }
        var checked = Checks.over(
                read.stream().filter(Muster::isUnderstood).toList(),
                vocabulary,
                terms,
                (finding, places) -> replays(finding, places, faults));
        faults.addAll(checked.faults());
        var all = Stream.concat(checked.documents().stream(), read.stream().filter(one -> !isUnderstood(one)))
                .sorted(Comparator.comparing(ReadDocument::doc, ORDER))
                .toList();
        return new Report(all, checked.findings(), faults, terms.readings().assumptions());
    }

    /// A document that breaks a stage is missing from the report; the others are read all the same.
    private Optional<ReadDocument> read(Noted<Document> noted, List<Fault> faults) {
        try {
            var one = read(noted.value());
            return Optional.of(one.with(one.coverage(), noted.notes()));
        } catch (RuntimeException | StackOverflowError broken) {
            faults.add(Fault.of(noted.value().uri(), broken));
            return Optional.empty();
        }
    }

    /// Returns whether every certificate of the finding holds when it is reckoned again by a checker of its own; one
    /// that does not is a fault of the check and is not printed.
    private boolean replays(Finding finding, Supplier<String> places, List<Fault> faults) {
        for (var certificate : finding.justification().certificates()) {
            if (Replay.accepts(certificate, terms.readings().assumptions().rounding())
                    instanceof Replayed.Rejected(var reason)) {
                faults.add(new Fault(
                        finding.check().value(),
                        "the certificate of a finding on %s does not replay: %s".formatted(places.get(), reason),
                        "finding %s: %s%n%s%n%s"
                                .formatted(
                                        finding.id().value(), finding.message(), finding.arithmetic(), certificate)));
                return false;
            }
        }
        return true;
    }

    /// Reads only what one document says of itself: its metadata, with what its first lines add to them.
    public static Metadata stated(Document doc) {
        return FirstLines.stated(doc);
    }

    /// Reads one document: its figures with all that the text says of them.
    public ReadDocument read(Document doc) {
        var reading = reading(doc);
        return new ReadDocument(
                reading.text().doc(),
                doc.title().or(FirstLines.headline(reading.text())),
                Names.in(reading.text()),
                reading.claims(),
                reading.relations(),
                coverage(reading.figures().numerals(), stated(reading.relations())),
                Stream.concat(digitsOnly(doc).stream(), reading.notes().stream())
                        .toList());
    }

    /// Reads one document and tells of each of its claims, in span order, which rules and words made it.
    public List<Derivation> explain(Document doc) {
        return Derivations.of(reading(doc));
    }

    /// Returns the report with which rules and words made each of its claims; this reads its documents again.
    public Report explained(Report report) {
        return report.with(report.documents().stream()
                .filter(Muster::isUnderstood)
                .flatMap(read -> explain(read.doc()).stream())
                .toList());
    }

    private Reading reading(Document doc) {
        return Reading.of(doc, language(doc), dates, vocabulary);
    }

    /// Reads only who is said to have said what in one document, in the order of the cues.
    public List<Attribution> attributions(Document doc) {
        var language = language(doc);
        return language.attributions().read(language.text().read(doc).value()).value();
    }

    private static Language language(Document doc) {
        if (!List.of(Locale.getISOLanguages()).contains(doc.language())) {
            throw new IllegalArgumentException("The language (%s) of %s is none. Maybe it is English: \"en\"."
                    .formatted(doc.language(), doc.uri()));
        }
        return Language.of(doc.language()).orElseGet(Language::digitsOnly);
    }

    private static boolean isUnderstood(ReadDocument read) {
        return Language.of(read.doc().language()).isPresent();
    }

    /// Says that a document was read for its digits only, where it was.
    private static List<Note> digitsOnly(Document doc) {
        return Language.of(doc.language()).isPresent()
                ? List.of()
                : List.of(new Note(
                        "text",
                        new Span(0, 0),
                        "%s is not read yet: only numbers in digits were taken, and nothing was checked."
                                .formatted(Locale.of(doc.language()).getDisplayLanguage(Locale.ENGLISH))));
    }

    private static int stated(List<Relation> relations) {
        return (int) relations.stream().filter(Relation::statesArithmetic).count();
    }

    private static Coverage coverage(List<CountedNumeral> numerals, int relations) {
        return new Coverage(
                numerals.size(),
                count(numerals, NumeralClass.FIGURE),
                count(numerals, NumeralClass.TIME),
                count(numerals, NumeralClass.NAME),
                count(numerals, NumeralClass.OTHER),
                count(numerals, NumeralClass.UNREAD),
                relations,
                0);
    }

    private static int count(List<CountedNumeral> numerals, NumeralClass is) {
        return (int) numerals.stream().filter(numeral -> numeral.is() == is).count();
    }
}
