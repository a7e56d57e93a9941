package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Line;
import org.muster.model.text.Tag;

/// Levels are nouns such as "number" and "wage" that a verb takes from one number to another: "raises the number of
/// deaths
/// since the floods began from 27 to 31".
///
/// Where no such noun stands between verb and numbers, a range is told: "the wage of a teacher is from 1,200 to 1,400
/// crowns".
final class Levels {

    private static final Set<String> LEVELS = Words.near("level-noun");
    private static final Set<String> RISES = Words.near("rise");
    private static final Set<String> FALLS = Words.near("fall");
    private static final Set<String> MOVES = Words.near("move");
    private static final Set<String> TAKES = Set.of("take", "bring", "push", "alter", "adjust");
    private static final Set<String> STOPS = Set.of(",", ";", ":", "(", ")", "\"");
    private static final int FAR = 14;

    private Levels() {}

    /// Returns whether a verb before moves a level, of which the two numbers behind "from" and "to" are told.
    static boolean areMoved(Line line, int from) {
        boolean level = false;
        for (int i = from - 1; Math.max(0, from - FAR) <= i; i--) {
            if (line.in(i, STOPS)) {
                return false;
            }
            level |= line.form(i, LEVELS);
            if (level && isMove(line, i) && (line.tag(i) == Tag.VERB || line.tag(i + 1) == Tag.DET)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMove(Line line, int at) {
        return line.form(at, RISES) || line.form(at, FALLS) || line.form(at, MOVES) || line.form(at, TAKES);
    }
}
