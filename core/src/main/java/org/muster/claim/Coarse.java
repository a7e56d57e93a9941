package org.muster.claim;

import org.muster.model.time.Grain;
import org.muster.model.time.Window;

/// A coarse window is a month, a quarter, a year or some of them, and no day.
final class Coarse {

    private Coarse() {}

    static boolean is(Window window) {
        return switch (window) {
            case Window.On(var date) -> date.grain() != Grain.DAY;
            case Window.Interval(var start, var _) -> start.grain() != Grain.DAY;
            case Window.Since _, Window.Until _, Window.Unresolved _ -> false;
        };
    }
}
