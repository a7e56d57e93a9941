package org.muster.relation.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;

/// Share words are the words beside a share that say it is of none of the numbers about it: it is a change ("gained 64
/// points, or 0.4%, to 15,210"), its part is given to each of many, or its whole has another name.
final class ShareWords {

    private static final Set<String> MOVED = moved();
    private static final Set<String> EACH = Set.of("each", "every", "apiece", "per");
    private static final Set<String> BETWEEN = Set.of(",", "or", "about", "some", "less", "more", "than", "nearly");

    /// "That is 400 down, or 7 percent": a share of what was before.
    private static final Set<String> AWAY = Set.of("down", "up", "off", "lower", "higher");

    private static final int TO_VERB = 3;

    private ShareWords() {}

    private static Set<String> moved() {
        var words = new HashSet<>(RelationWords.of("rising"));
        words.addAll(RelationWords.of("falling"));
        words.addAll(RelationWords.of("rise"));
        words.addAll(RelationWords.of("fall"));
        words.addAll(RelationWords.of("moved"));
        return Set.copyOf(words);
    }

    /// Returns whether the words speak against a share of these numbers, given share, part and whole; where those fit,
    /// only that the share is a change does.
    static boolean deny(Relation relation, List<Figure> own, Line line, Passage passage) {
        if (!(relation instanceof Relation.ShareOf(var _, var part, var whole, var _))
                || part instanceof Side.Unprinted
                || own.size() != (whole instanceof Side.Unprinted ? 2 : 3)) {
            return false;
        }
        int at = Setting.index(line, own.getFirst());
        if (0 <= at && ShareSettings.tellOther(line, at, own.get(1))) {
            return true;
        }
        if (whole instanceof Side.Unprinted) {
            return isDifference(own.get(1), passage) || 0 <= at && isChange(line, at);
        }
        boolean fits = Tally.share(own.get(0), own.get(1), own.get(2));
        return 0 <= at
                && (isChange(line, at)
                        || isDifference(own.get(1), passage)
                        || !fits && (isForEach(line, at) || isOfOther(line, at, own.get(1), own.get(2), passage)));
    }

    /// "17 of them, two fewer than before": by how many they are fewer is no part of them.
    private static boolean isDifference(Figure part, Passage passage) {
        return passage.lines().stream()
                .filter(each -> each.all().contains(part))
                .anyMatch(each -> Setting.isCompared(each, part));
    }

    private static boolean isChange(Line line, int share) {
        int by = share - 1;
        while (0 <= by && BETWEEN.contains(line.tokens().get(by).lower())) {
            by--;
        }
        boolean told = by < share - 1 && 0 <= by && Line.isFigure(line.tokens().get(by));
        boolean down = 0 < by
                && by < share - 1
                && AWAY.contains(line.tokens().get(by).lower())
                && Line.isFigure(line.tokens().get(by - 1));
        return down
                || told
                        && line.tokens().subList(Math.max(0, by - TO_VERB), by).stream()
                                .anyMatch(token -> MOVED.contains(token.lower()));
    }

    private static boolean isOfOther(Line line, int share, Figure part, Figure whole, Passage passage) {
        return ShareNouns.nameNoCount(line, share, whole, passage)
                || ShareNouns.nameAnother(line, share, part, whole, passage)
                || ShareSettings.nameOthers(line, share, whole, passage)
                || ShareClauses.tellOther(line, share, part, whole);
    }

    private static boolean isForEach(Line line, int share) {
        return line.tokens().subList(0, share).stream().anyMatch(token -> EACH.contains(token.lower()));
    }
}
