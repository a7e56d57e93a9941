package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.attribution.AttributionReader;
import org.muster.model.source.Attribution;
import org.muster.model.text.Note;
import org.muster.model.text.Noted;
import org.muster.model.text.Span;
import org.muster.model.text.Text;

/// English attributions: said, quoted, reported, cited, and going on.
///
/// Each rule reads one construction in one sentence. The phrases they find are then given the names they stand for,
/// the contents are carried to the ends of their quotations, and sentences that go on with a source join it.
public final class EnglishAttributions implements AttributionReader {

    private static final List<SentenceRule> RULES = List.of(
            new AccordingTo(),
            new AsSaid(),
            new Circulating(),
            new Headlines(),
            new InReports(),
            new NounsOfSaying(),
            new Passives(),
            new SaidClauses(),
            new Signatures());

    private static final SentenceRule ANNOUNCED = new Announced();

    private static final int LONGEST_SENTENCE = 2000;

    private static final Comparator<Reading> IN_ORDER =
            Comparator.comparing(Reading::sentence).thenComparing(Reading::cue);

    private static final Comparator<Attribution> IN_TEXT = Comparator.<Attribution, Span>comparing(
                    attribution -> attribution.cue().span())
            .thenComparing(attribution -> attribution.content().getFirst());

    @Override
    public Noted<List<Attribution>> read(Text text) {
        var quotations = QuoteMarks.of(text);
        var clauses = clauses(text, quotations);
        var sources = new Sources(clauses);
        var speech = new QuotedSpeech(text, quotations);
        var stated = new ArrayList<Attributed>();
        var notes = new ArrayList<Note>();
        var attributions = new ArrayList<Attribution>();
        for (var clause : clauses) {
            if (LONGEST_SENTENCE < clause.size()) {
                notes.add(new Note(
                        "attribution", clause.sentence().span(), "The sentence is too long to find its sources."));
                continue;
            }
            attributions.addAll(Impersonals.read(clause));
            var why = Anonymity.reason(clause);
            read(clause).stream()
                    .map(reading -> resolve(reading, sources))
                    .map(reading -> why.map(reading::unnamedBecause).orElse(reading))
                    .forEach(stated::add);
        }
        Transcripts.read(clauses).stream()
                .map(reading -> resolve(reading, sources))
                .forEach(stated::add);
        var complete = new ArrayList<>(speech.complete(Identities.apply(clauses, stated)));
        complete.addAll(speech.orphans(complete));
        complete.sort(Comparator.comparing(Attributed::reading, IN_ORDER));
        complete.addAll(new RunningSpeech(clauses, complete).read());
        complete.stream().map(Attributed::attribution).forEach(attributions::add);
        attributions.sort(IN_TEXT);
        return new Noted<>(attributions, notes);
    }

    private static List<Clause> clauses(Text text, QuoteMarks quotations) {
        var clauses = new ArrayList<Clause>();
        for (var sentence : text.sentences()) {
            int number = clauses.size();
            clauses.add(Clause.of(number, sentence, quotations));
        }
        return clauses;
    }

    private static List<Reading> read(Clause clause) {
        var readings = new ArrayList<Reading>();
        for (var rule : RULES) {
            for (var reading : rule.read(clause)) {
                readings.add(CitingChains.apply(clause, Releases.apply(clause, reading)));
            }
        }
        if (readings.isEmpty()) {
            readings.addAll(ANNOUNCED.read(clause));
        }
        readings.sort(IN_ORDER);
        return readings.stream()
                .map(reading -> Contrasts.cut(clause, reading, readings))
                .toList();
    }

    private static Attributed resolve(Reading reading, Sources sources) {
        return new Attributed(
                reading,
                reading.chain().stream().map(sources::resolve).distinct().toList());
    }
}
