package org.muster.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.ReadDocument;
import org.muster.model.text.Hashes;

/// A series is the claims of one concept by one source, ordered by their windows: one line of the timeline.
///
/// @param id the hash of concept, unit, population, place and source
/// @param measure the words of its first claim
/// @param source the names of the chain; the outlet, or else the path, where the author gives no source
/// @param claims its claims, at least two, all with a window
public record Series(String id, String measure, List<String> source, List<Claim> claims) {

    private static final Comparator<Claim> BY_WINDOW = Comparator.comparing(Series::window)
            .thenComparing(claim -> claim.figure().document())
            .thenComparing(claim -> claim.figure().span());

    public Series {
        source = List.copyOf(source);
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException("A series (%s) must have at least two claims.".formatted(measure));
        }
    }

    /// Returns the series of a report, in the order of their first claims' documents and spans.
    public static List<Series> of(Report report) {
        Map<List<String>, List<Claim>> groups = new LinkedHashMap<>();
        Map<List<String>, List<String>> sources = new LinkedHashMap<>();
        for (var doc : report.documents()) {
            for (var claim : dated(doc)) {
                var source = source(doc, claim);
                var key = key(claim, source);
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
                sources.put(key, source);
            }
        }
        return groups.entrySet().stream()
                .filter(group -> severalWindows(group.getValue()))
                .map(group -> series(group.getKey(), group.getValue(), sources.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private static List<Claim> dated(ReadDocument doc) {
        return doc.claims().stream()
                .filter(claim -> claim.extent().window().edtf().isPresent())
                .toList();
    }

    private static Series series(List<String> key, List<Claim> claims, List<String> source) {
        var ordered = claims.stream().sorted(BY_WINDOW).toList();
        return new Series(
                Hashes.of(key.toArray(String[]::new)),
                claims.getFirst().measure().words(),
                source,
                ordered);
    }

    private static boolean severalWindows(List<Claim> claims) {
        return 1 < claims.stream().map(Series::window).distinct().count();
    }

    private static String window(Claim claim) {
        return claim.extent().window().edtf().orElse("");
    }

    private static List<String> source(ReadDocument doc, Claim claim) {
        var names = claim.voice().names();
        return names.isEmpty()
                ? List.of(doc.doc().publisher().find().orElse(doc.doc().uri()))
                : names;
    }

    private static List<String> key(Claim claim, List<String> source) {
        var quantity = claim.figure().quantity();
        var key = new ArrayList<String>();
        key.add(
                switch (claim.concept()) {
                    case Concept.Listed(var id) -> "listed " + id;
                    case Concept.Unlisted(var lemmas) -> "unlisted " + lemmas;
                });
        key.add(Words.lower(claim.figure().kind()));
        key.add(Words.unit(quantity.unit()).orElse(""));
        key.add(Words.per(quantity.per()).orElse(""));
        key.add(claim.extent().population().toString());
        key.add(claim.extent().place().toString());
        key.addAll(source);
        return List.copyOf(key);
    }

    /// Returns the concept that its claims share.
    public Concept concept() {
        return claims.getFirst().concept();
    }
}
