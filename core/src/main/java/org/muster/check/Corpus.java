package org.muster.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.Modality;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Block;
import org.muster.model.text.DocumentId;
import org.muster.model.text.Span;
import org.muster.model.time.PartialDate;
import org.muster.vocabulary.Vocabulary;

/// A corpus is the documents of one call with the claims in them ready to be looked up.
public final class Corpus {

    /// How many others one claim is set against at most, so that the cost grows with the number of claims and no
    /// faster.
    public static final int MOST_PARTNERS = 100;

    private static final Rational THOUSAND = Rational.of(1000);

    private final List<ReadDocument> documents;
    private final Vocabulary vocabulary;
    private final Map<FigureId, Claim> claims = new LinkedHashMap<>();
    private final Map<FigureId, Traits> traits = new HashMap<>();
    private final Map<Affinity.Pair, Affinity> affinities = new HashMap<>();
    private final Map<DocumentId, List<Claim>> asserted = new HashMap<>();
    private final Map<String, Map<DocumentId, List<Claim>>> byThing = new HashMap<>();
    private final Map<Rational, List<Claim>> byNumber = new HashMap<>();
    private final Map<DocumentId, Set<String>> names = new HashMap<>();
    private final Map<DocumentId, Set<Rational>> rareNumbers = new HashMap<>();
    private final Map<DocumentId, ReadDocument> byId = new LinkedHashMap<>();
    private final Map<DocumentId, Series> series = new LinkedHashMap<>();
    private final Map<Row, Set<Rational>> rows = new HashMap<>();
    private final Map<DocumentId, List<Remainder>> remainders = new HashMap<>();
    private final Set<FigureId> parts = new HashSet<>();
    private final Set<FigureId> beside = new HashSet<>();

    /// A corpus whose concepts are those of the vocabulary.
    public Corpus(List<ReadDocument> documents, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.documents = List.copyOf(documents);
        for (var doc : documents) {
            byId.put(doc.doc().id(), doc);
            asserted.put(
                    doc.doc().id(),
                    doc.claims().stream().filter(Corpus::isAsserted).toList());
            names.put(doc.doc().id(), new LinkedHashSet<>(doc.names()));
            doc.claims().forEach(claim -> add(claim, doc.doc().language()));
            doc.relations().forEach(this::addParts);
        }
        claims.values().forEach(this::addToRow);
        documents.forEach(doc -> asserted(doc).forEach(this::addToThing));
        documents.forEach(doc -> series.put(doc.doc().id(), Series.of(doc, this)));
    }

    public List<ReadDocument> documents() {
        return documents;
    }

    /// Returns the claim that a figure makes, if it was read as one.
    public Optional<Claim> claim(FigureId figure) {
        return Optional.ofNullable(claims.get(figure));
    }

    private void add(Claim claim, String language) {
        claims.put(claim.figure().id(), claim);
        traits.put(claim.figure().id(), Traits.of(claim, language, vocabulary));
    }

    Traits traits(Claim claim) {
        var found = traits.get(claim.figure().id());
        if (found == null) {
            throw new IllegalArgumentException("The claim (%s) must belong to the corpus."
                    .formatted(claim.figure().id().value()));
        }
        return found;
    }

    /// Returns whether what the claim counts is the thing of the vocabulary or a narrower one.
    public boolean isA(Claim claim, String thing) {
        return vocabulary.withBroader(traits(claim).thing()).contains(thing);
    }

    /// Returns the days that the claim covers, if both ends are known.
    public Optional<Stretch> stretch(Claim claim) {
        return traits(claim).days();
    }

    Affinity affinity(Concept first, Concept second) {
        return affinities.computeIfAbsent(new Affinity.Pair(first, second), pair -> Affinity.of(vocabulary, pair));
    }

    /// Returns the names of people, places and bodies in the document.
    Set<String> names(DocumentId document) {
        return names.getOrDefault(document, Set.of());
    }

    /// Returns the numbers of the document that two reports seldom share by chance.
    Set<Rational> rareNumbers(DocumentId document) {
        return rareNumbers.computeIfAbsent(
                document, id -> Ties.rareNumbers(documentOf(id).claims()));
    }

    /// Returns whether the claim counts people to whom harm came or who are missing.
    public boolean countsHarmed(Claim claim) {
        return traits(claim).harmed();
    }

    /// Returns whether the claim counts people.
    public boolean countsPeople(Claim claim) {
        return vocabulary.withBroader(traits(claim).thing()).contains("people");
    }

    /// Returns whether the claim counts cases, charges, reports and the like.
    public boolean countsRecords(Claim claim) {
        return vocabulary.withBroader(traits(claim).thing()).contains("records");
    }

    /// Returns whether nothing is counted by both claims, as the vocabulary knows: killed and injured.
    public boolean areDisjoint(Claim first, Claim second) {
        return affinity(first.concept(), second.concept()).disjoint();
    }

    /// Returns whether the two count the same thing, or one of them a part of what the other counts.
    public boolean akin(Claim first, Claim second) {
        var affinity = affinity(first.concept(), second.concept());
        return affinity.same() || affinity.narrower();
    }

    /// Returns whether a longer word of the two measures begins alike: "kidnappings" and "a kidnapping".
    public boolean sharesWord(Claim first, Claim second) {
        return !Collections.disjoint(traits(first).stems(), traits(second).stems());
    }

    /// Returns whether the first counts a part of what the second counts, by its concept.
    public boolean isNarrower(Claim first, Claim second) {
        return vocabulary.narrower(first.concept(), second.concept())
                && !vocabulary.same(first.concept(), second.concept());
    }

    /// Returns how many longer words of the two measures begin alike.
    public int sharedStems(Claim first, Claim second) {
        var shared = new HashSet<>(traits(first).stems());
        shared.retainAll(traits(second).stems());
        return shared.size();
    }

    /// Returns whether the text itself sets the claim beside others.
    public boolean isBound(Claim claim) {
        return of(claim).relations().stream()
                .anyMatch(relation -> relation.statesArithmetic()
                        && relation.figures().contains(claim.figure().id()));
    }

    /// Returns whether the text itself states a relation between the two.
    public boolean isRelated(Claim first, Claim second) {
        return of(first).relations().stream()
                .map(Relation::figures)
                .anyMatch(figures -> figures.contains(first.figure().id())
                        && figures.contains(second.figure().id()));
    }

    /// Returns the document that holds the claim.
    public ReadDocument of(Claim claim) {
        return documentOf(claim.figure().document());
    }

    /// Returns the document with the id.
    public ReadDocument documentOf(DocumentId id) {
        var doc = byId.get(id);
        if (doc == null) {
            throw new IllegalArgumentException("The document (%s) must belong to the corpus.".formatted(id.value()));
        }
        return doc;
    }

    /// Returns the claims of the document that are put forward: neither denied, nor supposed, nor forecast, nor in
    /// the headline of another document.
    public List<Claim> asserted(ReadDocument doc) {
        return asserted.getOrDefault(doc.doc().id(), List.of());
    }

    /// Returns the claims on one thing that are put forward, document by document.
    public Map<DocumentId, List<Claim>> assertedOn(String thing) {
        return Collections.unmodifiableMap(byThing.getOrDefault(thing, Map.of()));
    }

    /// Returns the claims that put this very number forward, in the order of the documents.
    public List<Claim> printing(Rational number) {
        return Collections.unmodifiableList(byNumber.getOrDefault(number, List.of()));
    }

    /// Returns the claims of other documents that put the number of this one forward for the same thing.
    public Stream<Claim> echoes(Claim claim) {
        var thing = traits(claim).thing();
        return printing(Wording.face(claim)).stream()
                .filter(other ->
                        !other.figure().document().equals(claim.figure().document())
                                && traits(other).thing().equals(thing));
    }

    private void addToThing(Claim claim) {
        byNumber.computeIfAbsent(Wording.face(claim), _ -> new ArrayList<>()).add(claim);
        byThing.computeIfAbsent(traits(claim).thing(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(claim.figure().document(), _ -> new ArrayList<>())
                .add(claim);
    }

    /// Returns whether the claim is put forward as something that is or was so.
    public static boolean isAsserted(Claim claim) {
        boolean firm = switch (claim.modality()) {
            case ASSERTED, HEDGED -> true;
            case DENIED, HYPOTHETICAL, FORECAST -> false;
        };
        boolean own = switch (claim.block()) {
            case TITLE, BODY -> true;
            case HEADING, ADDRESS -> false;
        };
        return firm && own;
    }

    /// Returns whether the claim is no more than hedged.
    public static boolean isHedged(Claim claim) {
        return claim.modality() == Modality.HEDGED;
    }

    /// Returns whether the claim stands in its document's headline.
    public static boolean isHeadline(Claim claim) {
        return claim.block() == Block.TITLE;
    }

    /// Returns whether the text counts the figure in another one, so that its own words may not say all that it
    /// counts.
    public boolean isPart(Claim claim) {
        return isWithin(claim) || beside.contains(claim.figure().id());
    }

    /// Returns whether the text counts the figure in another one, and not only beside one: "nine others were hurt".
    public boolean isWithin(Claim claim) {
        return parts.contains(claim.figure().id());
    }

    /// Returns the numbers that the claim's sentence prints for the same thing, at least a thousand each: small ones
    /// are shared by chance.
    Set<Rational> row(Claim claim) {
        return rows.getOrDefault(
                new Row(claim.figure().document(), claim.sentence(), Kinship.thing(claim, this)), Set.of());
    }

    private record Row(DocumentId document, Span sentence, String thing) {}

    private void addToRow(Claim claim) {
        boolean large = claim.figure().quantity().amount() instanceof Amount.Point(var numeral)
                && 0 <= numeral.value().compareTo(THOUSAND);
        if (large && Comparison.isAdditive(claim)) {
            rows.computeIfAbsent(
                            new Row(claim.figure().document(), claim.sentence(), Kinship.thing(claim, this)),
                            _ -> new HashSet<>())
                    .add(Wording.face(claim));
        }
    }

    /// Returns the document's series, the claims that its comparisons set side by side.
    public Series series(ReadDocument doc) {
        var found = series.get(doc.doc().id());
        return found == null ? Series.NONE : found;
    }

    /// Returns what the document's counts over several months leave for months without a count of their own.
    public List<Remainder> remainders(ReadDocument doc) {
        return remainders.computeIfAbsent(doc.doc().id(), _ -> Remainder.of(this, doc));
    }

    /// Returns the last day on which the document can have been published, if that is known.
    public Optional<LocalDate> published(ReadDocument doc) {
        return doc.doc().published().find().flatMap(PartialDate::lastDay);
    }

    /// Returns the relations of one sort whose figures are all put forward.
    public <R extends Relation> Stream<R> relations(ReadDocument doc, Class<R> sort) {
        return doc.relations().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(relation -> known(relation.figures()));
    }

    /// Returns the relations of one sort, with those of figures that are only supposed or forecast.
    public <R extends Relation> Stream<R> supposed(ReadDocument doc, Class<R> sort) {
        return doc.relations().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(relation -> claims.keySet().containsAll(relation.figures()));
    }

    private boolean known(Collection<FigureId> figures) {
        return figures.stream().map(claims::get).allMatch(claim -> claim != null && isAsserted(claim));
    }

    /// Returns whether the part is one only by its time: "47,300 in March, or 180,000 in the first four months".
    private boolean isSpell(FigureId part, FigureId total) {
        var one = claims.get(part);
        var all = claims.get(total);
        return one != null
                && all != null
                && stretch(one).isPresent()
                && stretch(all)
                        .filter(stretch -> stretch.holdsMoreThan(stretch(one).orElseThrow()))
                        .isPresent();
    }

    private static boolean isShown(Relation.Completeness completeness) {
        return switch (completeness) {
            case ALL, SOME, PERHAPS_OVERLAPPING -> true;
            case SUPPOSED, LIKELY -> false;
        };
    }

    private void addParts(Relation relation) {
        switch (relation) {
            case Relation.PartOf part -> parts.add(part.part());
            case Relation.Further further -> beside.add(further.figure());
            case Relation.SumOf sum ->
                sum.parts().stream()
                        .filter(part -> isShown(sum.completeness()) && !isSpell(part, sum.total()))
                        .forEach(parts::add);
            case Relation.Deducted deducted -> parts.addAll(deducted.groups());
            case Relation.RestOf rest -> {
                parts.add(rest.rest());
                parts.add(rest.part());
            }
            case Relation.BringsTo brings -> {
                if (!isSpell(brings.added(), brings.total())) {
                    parts.add(brings.added());
                }
            }
            case Relation.Changed _,
                    Relation.Multiplied _,
                    Relation.Differs _,
                    Relation.ShareOf _,
                    Relation.Each _,
                    Relation.PerBase _,
                    Relation.InOtherUnit _,
                    Relation.InOtherWords _,
                    Relation.ComparedWith _,
                    Relation.ComparedWithItself _,
                    Relation.Ordered _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Extreme _ -> {}
        }
    }
}
