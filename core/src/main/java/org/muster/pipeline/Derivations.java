package org.muster.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.check.Wording;
import org.muster.claim.Claims;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.Derivation;
import org.muster.model.claim.Derivation.Slot;
import org.muster.model.claim.Derivation.Step;
import org.muster.model.quantity.FigureId;
import org.muster.model.source.Attribution;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.Window;

/// Derivations tell, slot by slot, which rules, words and lexicon rows made the claims of one document.
final class Derivations {

    private static final RuleId LISTED = new RuleId("concept.listed");
    private static final RuleId UNLISTED = new RuleId("concept.unlisted");

    private final Reading reading;
    private final LexiconRows rows = LexiconRows.load();
    private final Map<FigureId, RuleId> windows;

    private Derivations(Reading reading) {
        this.reading = reading;
        this.windows = Claims.windowRules(reading.found());
    }

    /// Returns a derivation for each claim, in span order.
    static List<Derivation> of(Reading reading) {
        var derivations = new Derivations(reading);
        return reading.claims().stream().map(derivations::of).toList();
    }

    private Derivation of(Claim claim) {
        return new Derivation(
                claim,
                List.of(
                        amount(claim),
                        measure(claim),
                        concept(claim),
                        window(claim),
                        voice(claim),
                        plain("tempo", claim.tempo().name()),
                        plain("modality", claim.modality().name())));
    }

    private Slot amount(Claim claim) {
        var exact = claim.figure().quantity().amount().exact();
        var value = "%s (%s)"
                .formatted(Wording.bounds(exact), claim.figure().kind().name().toLowerCase(Locale.ROOT));
        return new Slot(
                "amount",
                value,
                claim.figure().cues().stream().map(cue -> step("amount", cue)).toList());
    }

    private Slot measure(Claim claim) {
        var measure = claim.measure();
        var words = new ArrayList<Span>(measure.from());
        return new Slot(
                "measure", measure.words(), List.of(new Step(measure.cue().rule(), words, rows("measure", words))));
    }

    private Slot concept(Claim claim) {
        return switch (claim.concept()) {
            case Concept.Listed(var id) ->
                new Slot("concept", id, List.of(new Step(LISTED, List.of(), List.of("vocabulary: " + id))));
            case Concept.Unlisted(var key) ->
                new Slot("concept", "not in the vocabulary", List.of(new Step(UNLISTED, List.of(), List.of(key))));
        };
    }

    private Slot window(Claim claim) {
        var window = claim.extent().window();
        var steps = new ArrayList<Step>();
        Optional.ofNullable(windows.get(claim.figure().id()))
                .ifPresent(rule -> steps.add(new Step(rule, List.of(), List.of())));
        told(claim)
                .ifPresent(time -> steps.add(new Step(
                        time.cue().rule(), List.of(time.span()), rows("window", List.of(time.span(), time.core())))));
        return new Slot("window", window.edtf().orElseGet(() -> unknown(window)), steps);
    }

    private static String unknown(Window window) {
        return window instanceof Window.Unresolved(var reason) ? "not known: " + reason : "not known";
    }

    /// Returns the time that the window was told by: in the figure's own sentence, or else the nearest of the same
    /// window.
    private Optional<TimeExpression> told(Claim claim) {
        var same = reading.times().stream()
                .filter(time -> time.window().equals(claim.extent().window()))
                .filter(_ -> claim.extent().window().edtf().isPresent())
                .toList();
        int at = claim.figure().span().begin();
        return same.stream()
                .filter(time -> claim.sentence().contains(time.span()))
                .findFirst()
                .or(() -> same.stream().filter(time -> time.span().begin() < at).reduce((_, later) -> later))
                .or(() -> same.stream().findFirst());
    }

    private Slot voice(Claim claim) {
        int at = claim.figure().span().begin();
        var names = claim.voice().names();
        var steps = reading.attributions().stream()
                .filter(attribution -> attribution.covers(at))
                .map(this::attribution)
                .toList();
        return new Slot("voice", names.isEmpty() ? "the report itself" : String.join(", ", names), steps);
    }

    private Step attribution(Attribution attribution) {
        var words = new ArrayList<Span>();
        attribution.chain().forEach(source -> words.addAll(source.spans()));
        words.add(attribution.cue().span());
        return new Step(attribution.cue().rule(), words, rows("voice", words));
    }

    private static Slot plain(String name, String value) {
        return new Slot(name, value.toLowerCase(Locale.ROOT), List.of());
    }

    private Step step(String slot, Cue cue) {
        return new Step(cue.rule(), List.of(cue.span()), rows(slot, List.of(cue.span())));
    }

    private List<String> rows(String slot, List<Span> words) {
        return words.stream()
                .flatMap(span -> rows.of(slot, reading.text().quote(span)).stream())
                .distinct()
                .toList();
    }
}
