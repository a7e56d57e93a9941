package org.muster.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Note;

/// Unchecked relations are those that a text states and no check could judge; each is noted with the reason, so that
/// nobody takes silence for agreement.
final class UncheckedRelations {

    private UncheckedRelations() {}

    /// Returns a note for each of the relations.
    static List<Note> notes(ReadDocument doc, List<Relation> left) {
        if (left.isEmpty()) {
            return List.of();
        }
        var claims = new HashMap<FigureId, Claim>();
        doc.claims().forEach(claim -> claims.put(claim.figure().id(), claim));
        return left.stream()
                .map(relation -> new Note(
                        "check",
                        relation.cue().span(),
                        "The text states %s that was left unchecked: %s."
                                .formatted(what(relation, claims), why(relation, claims))))
                .distinct()
                .toList();
    }

    private static String what(Relation relation, Map<FigureId, Claim> claims) {
        var head = Optional.ofNullable(claims.get(relation.figures().getFirst()))
                .map(claim -> " (%s)".formatted(Wording.quoted(claim)))
                .orElse("");
        return name(relation) + head;
    }

    private static String name(Relation relation) {
        return switch (relation) {
            case Relation.Changed _ -> "a change";
            case Relation.Multiplied _ -> "a multiple";
            case Relation.Differs _ -> "a difference";
            case Relation.ShareOf _ -> "a share";
            case Relation.PartOf _ -> "a part of a whole";
            case Relation.SumOf _ -> "a sum";
            case Relation.RestOf _ -> "a remainder";
            case Relation.BringsTo _ -> "an addition to a total";
            case Relation.Each _ -> "a number for each";
            case Relation.PerBase _ -> "a rate per head";
            case Relation.InOtherUnit _ -> "a number in another unit";
            case Relation.InOtherWords _ -> "a number in other words";
            case Relation.ComparedWith _, Relation.ComparedWithItself _, Relation.Ordered _ -> "a comparison";
            case Relation.Extreme _ -> "a highest or lowest number";
            case Relation.Apart _ -> "two numbers kept apart";
            case Relation.Deducted _ -> "a deduction";
            case Relation.Further _, Relation.Covers _, Relation.GoesBackTo _ -> "where a number stands";
        };
    }

    private static String why(Relation relation, Map<FigureId, Claim> claims) {
        var figures = relation.figures().stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .toList();
        if (figures.stream().anyMatch(claim -> !Corpus.isAsserted(claim))) {
            return "one of its numbers is denied, only supposed or expected, or stands in a heading";
        }
        if (isUnprinted(relation)) {
            return "one of its numbers is not printed, or not found";
        }
        if (figures.stream().anyMatch(claim -> claim.figure().quantity().amount() instanceof Amount.Vague)) {
            return "one of its numbers is a vague word";
        }
        return switch (relation) {
            case Relation.ComparedWith _, Relation.Extreme _ -> "no numbers to compare it with are printed";
            case Relation.PartOf _,
                    Relation.SumOf _,
                    Relation.RestOf _,
                    Relation.BringsTo _,
                    Relation.Differs _,
                    Relation.ShareOf _ ->
                isOfOneUnit(figures) ? "which numbers are meant is not shown" : "its numbers are not of one unit";
            case Relation.Changed _,
                    Relation.Multiplied _,
                    Relation.Each _,
                    Relation.PerBase _,
                    Relation.InOtherUnit _,
                    Relation.InOtherWords _,
                    Relation.ComparedWithItself _,
                    Relation.Ordered _,
                    Relation.Further _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Deducted _ -> "which numbers are meant is not shown";
        };
    }

    private static boolean isUnprinted(Relation relation) {
        return sides(relation).anyMatch(side -> !(side instanceof Side.Printed));
    }

    private static Stream<Side> sides(Relation relation) {
        return switch (relation) {
            case Relation.Changed(var _, var _, var before, var after, var _) -> Stream.of(before, after);
            case Relation.Differs(var _, var _, var before, var after, var _) -> Stream.of(before, after);
            case Relation.Multiplied(var _, var base, var result, var _) -> Stream.of(base, result);
            case Relation.ShareOf(var _, var part, var whole, var _) -> Stream.of(part, whole);
            case Relation.BringsTo(var _, var before, var _, var _) -> Stream.of(before);
            case Relation.Each(var count, var _, var total, var _) -> Stream.of(count, total);
            case Relation.PerBase(var _, var part, var _, var _) -> Stream.of(part);
            case Relation.PartOf _,
                    Relation.SumOf _,
                    Relation.RestOf _,
                    Relation.InOtherUnit _,
                    Relation.InOtherWords _,
                    Relation.ComparedWith _,
                    Relation.ComparedWithItself _,
                    Relation.Ordered _,
                    Relation.Further _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Deducted _,
                    Relation.Extreme _ -> Stream.of();
        };
    }

    private static boolean isOfOneUnit(List<Claim> figures) {
        var additive = figures.stream().filter(Comparison::isAdditive).toList();
        return additive.stream().allMatch(claim -> Comparison.commensurable(claim, additive.getFirst()));
    }
}
