package org.muster.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.json.JsonValue;
import org.muster.json.Seal;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.CheckId;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Reading;
import org.muster.model.quantity.Rounding;

/// A saved finding is a finding of a printed report, held against the figures that are printed with it.
///
/// @param json the finding
/// @param figures every figure of the report by its id
/// @param reader reads its certificates
/// @param rounding how numbers are shortened in the report
record SavedFinding(JsonValue json, Map<String, JsonValue> figures, CertificateReader reader, Rounding rounding) {

    SavedFinding {
        figures = Map.copyOf(figures);
    }

    /// Breaks at the first thing that does not hold.
    void replay() {
        var verdict = verdict();
        var cited = json.texts("figures");
        identified(verdict, cited);
        var certificates = json.member("justification").items("certificates").stream()
                .map(reader::certificate)
                .toList();
        Broken.unless(!certificates.isEmpty(), "It has no certificate.");
        for (var certificate : certificates) {
            if (Replay.accepts(certificate, rounding) instanceof Replayed.Rejected(var reason)) {
                throw new Broken(reason);
            }
            tied(certificate, cited);
        }
        proves(verdict, json.member("justification").text("sameness"), certificates);
        Broken.unless(
                json.text(Seal.MEMBER)
                        .equals(Seal.of(json, cited.stream().map(figures::get).toList())),
                "Its words or numbers, or those of its figures, were changed after it was printed.");
    }

    private Verdict verdict() {
        var word = json.text("verdict");
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Broken("\"%s\" is no verdict.".formatted(word)));
    }

    /// Checks that the finding is on the figures that it cites, and these on the documents that it cites.
    private void identified(Verdict verdict, List<String> cited) {
        var ids = cited.stream().map(FigureId::new).toList();
        Broken.unless(!ids.isEmpty(), "It cites no figure.");
        var id = Finding.idOf(new CheckId(json.text("check")), verdict, ids).value();
        Broken.unless(id.equals(json.text("id")), "Its id is not that of its check, verdict and figures (%s).", id);
        var documents = new HashSet<String>();
        for (var figure : cited) {
            Broken.unless(figures.containsKey(figure), "Its figure %s is not in the report.", figure);
            documents.add(Optional.ofNullable(figures.get(figure)).orElseThrow().text("document"));
        }
        Broken.unless(documents.equals(Set.copyOf(json.texts("documents"))), "Its documents are not its figures'.");
    }

    /// Checks that the certificate speaks of no figure but those cited, each under its own name.
    private static void tied(Certificate certificate, List<String> cited) {
        for (var premise : certificate.premises()) {
            if (premise instanceof Premise.Within within) {
                Broken.unless(
                        within.variable().equals(Variable.of(within.figure())),
                        "The number %s is not that of its figure %s.",
                        within.variable().name(),
                        within.figure().value());
            }
            figure(premise)
                    .forEach(figure -> Broken.unless(
                            cited.contains(figure.value()), "It rests on figure %s, not cited.", figure.value()));
        }
    }

    private static Stream<FigureId> figure(Premise premise) {
        return switch (premise) {
            case Premise.Within within -> Stream.of(within.figure());
            case Premise.Scaled(var _, var factor, var _, var _) ->
                factor instanceof Factor.Worded worded ? Stream.of(worded.figure()) : Stream.empty();
            case Premise.Known _, Premise.Sum _, Premise.NotMore _, Premise.Less _, Premise.Same _ -> Stream.empty();
        };
    }

    /// Checks that what is proven is what the verdict says.
    ///
    /// Figures that are only likely to speak of the same thing may be in tension, or yield a number, whatever the
    /// arithmetic: what is in doubt is then what they speak of, which no certificate proves.
    private static void proves(Verdict verdict, String sameness, List<Certificate> certificates) {
        var first = certificates.getFirst();
        var last = certificates.getLast();
        boolean alone = certificates.size() == 1;
        boolean shown = sameness.equals("shown");
        Broken.unless(shown || sameness.equals("likely"), "\"%s\" is no sameness.", sameness);
        boolean turned = certificates.size() == 2 && refutes(first) && witnesses(last) && goesOn(first, last);
        boolean failed = alone && refutes(first) && first.reading() != Reading.EXACT;
        boolean proven = switch (verdict) {
            case CONFLICT -> failed && shown;
            case TENSION -> turned || !shown;
            case UNDECIDED -> alone && witnesses(last);
            case DERIVE -> alone && last.proof() instanceof Proof.Derivation || !shown;
            case AGREE -> turned || alone && witnesses(last) && last.reading() == Reading.EXACT;
        };
        Broken.unless(proven, "What its certificates prove is not the verdict \"%s\".", json(verdict));
    }

    private static String json(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static boolean refutes(Certificate certificate) {
        return certificate.proof() instanceof Proof.Refutation;
    }

    private static boolean witnesses(Certificate certificate) {
        return certificate.proof() instanceof Proof.Witness;
    }

    /// Returns whether what the first shows to fail under its reading is what the second shows to hold under its own.
    private static boolean goesOn(Certificate failing, Certificate holding) {
        var relations = new ArrayList<>(
                holding.premises().stream().flatMap(SavedFinding::relation).toList());
        return relations.containsAll(
                failing.premises().stream().flatMap(SavedFinding::relation).toList());
    }

    /// Returns the relation that a premise states, whatever the bounds of the numbers in it.
    private static Stream<List<?>> relation(Premise premise) {
        return switch (premise) {
            case Premise.Within within -> Stream.of(List.of("within", within.figure()));
            case Premise.Scaled(var part, var factor, var whole, var _) ->
                Stream.of(List.of(part, factor instanceof Factor.Worded worded ? worded.figure() : factor, whole));
            case Premise.Sum _, Premise.NotMore _, Premise.Less _, Premise.Same _ -> Stream.of(List.of(premise));
            case Premise.Known _ -> Stream.empty();
        };
    }
}
