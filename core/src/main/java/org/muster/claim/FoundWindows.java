package org.muster.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.RuleId;
import org.muster.model.time.Window;

/// The windows found so far in a report, with the rule that found each, from which later figures take theirs.
final class FoundWindows {

    static final Window NO_TIME =
            new Window.Unresolved("neither its sentence nor the event it belongs to names a time");

    static final RuleId CLAUSE = rule("clause");

    private final Map<FigureId, Window> windows = new HashMap<>();
    private final Map<FigureId, RuleId> rules = new HashMap<>();

    /// The figures whose time is one that others are set against.
    private final Set<FigureId> against = new HashSet<>();

    static RuleId rule(String name) {
        return new RuleId("window." + name);
    }

    /// Keeps which rule found the window, if it did.
    Optional<Window> by(String rule, Figure figure, Optional<Window> window) {
        window.ifPresent(_ -> rules.put(figure.id(), rule(rule)));
        return window;
    }

    void put(Figure figure, Window window) {
        windows.put(figure.id(), window);
    }

    void setAgainst(Figure figure) {
        against.add(figure.id());
    }

    /// Returns whether others are set against the figure: "12, up from 9 in 2022".
    boolean isAgainst(Figure figure) {
        return against.contains(figure.id());
    }

    Window of(Figure figure) {
        return windows.getOrDefault(figure.id(), NO_TIME);
    }

    Optional<RuleId> rule(Figure figure) {
        return Optional.ofNullable(rules.get(figure.id()));
    }

    /// Returns the figures whose window the rule found.
    Set<FigureId> foundBy(RuleId rule) {
        return rules.entrySet().stream()
                .filter(entry -> entry.getValue().equals(rule))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<FigureId, Window> windows() {
        return Collections.unmodifiableMap(windows);
    }

    Map<FigureId, RuleId> rules() {
        return Collections.unmodifiableMap(rules);
    }
}
