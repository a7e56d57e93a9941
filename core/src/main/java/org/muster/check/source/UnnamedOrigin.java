package org.muster.check.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.CheckId;
import org.muster.model.source.Source;
import org.muster.model.text.DocumentId;
import org.muster.model.text.Note;
import org.muster.model.text.Span;

/// UnnamedOrigin notes figures that reached the report only through people whom it does not name.
///
/// ## What it finds
/// "Two people familiar with the records, who asked not to be named, said that more than 700 …".
///
/// ## Why it matters
/// Nobody outside the newsroom can check such a figure; an editor wants to know what else stands behind it.
///
/// ## Example
/// > Two people familiar with the records, who asked not to be named, said that 15,000 teachers had resigned.
///
/// ## When it is silent
/// For figures of the author's own, and where every link of the chain has a name.
///
/// ## Literature
/// Wardle and Derakhshan, "Information Disorder" (2017).
public final class UnnamedOrigin {

    /// Its name: it notes, and is none of the checks that find.
    public static final CheckId ID = new CheckId("UnnamedOrigin");

    private static final int MOST_QUOTED = 4;

    private UnnamedOrigin() {}

    /// Returns the notes of every document, one for each unnamed voice.
    public static Map<DocumentId, List<Note>> notes(Corpus corpus) {
        var notes = new LinkedHashMap<DocumentId, List<Note>>();
        for (var doc : corpus.documents()) {
            var byVoice = new LinkedHashMap<List<String>, List<Claim>>();
            corpus.asserted(doc).stream()
                    .filter(claim -> claim.voice().sources().stream()
                            .anyMatch(source -> source.named() == Source.Naming.UNNAMED))
                    .forEach(claim -> byVoice.computeIfAbsent(claim.voice().names(), _ -> new ArrayList<>())
                            .add(claim));
            notes.put(
                    doc.doc().id(),
                    byVoice.values().stream()
                            .map(claims -> note(corpus, claims))
                            .toList());
        }
        return notes;
    }

    private static Note note(Corpus corpus, List<Claim> claims) {
        var unnamed = claims.getFirst().voice().sources().stream()
                .filter(source -> source.named() == Source.Naming.UNNAMED)
                .map(Source::name)
                .findFirst()
                .orElseThrow();
        var quoted = Wording.quoted(claims.stream().limit(MOST_QUOTED).toList());
        var more = claims.size() <= MOST_QUOTED ? "" : " and %s more".formatted(claims.size() - MOST_QUOTED);
        boolean confirmed = claims.stream()
                .anyMatch(claim -> corpus.echoes(claim).anyMatch(other -> confirms(corpus, claim, other)));
        var end = confirmed ? "." : ", confirmed by no other report.";
        return new Note(
                "check",
                new Span(
                        claims.getFirst().figure().span().begin(),
                        claims.getFirst().figure().span().end()),
                "%s%s came only through unnamed sources (%s)%s".formatted(quoted, more, unnamed, end));
    }

    /// The same number for the same thing by a voice that is named.
    private static boolean confirms(Corpus corpus, Claim claim, Claim other) {
        return other.concept().equals(claim.concept())
                && other.figure().quantity().equals(claim.figure().quantity())
                && other.voice().sources().stream().allMatch(source -> source.named() == Source.Naming.NAMED)
                && Comparison.of(claim, other, corpus).sameness().isPresent();
    }
}
