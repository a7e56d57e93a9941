package org.muster.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.check.Checks;
import org.muster.model.finding.CheckId;

/// Check names are those that the user gives: what is looked for alone, and what is not looked for.
final class CheckNames {

    private CheckNames() {}

    /// Returns the checks that are left out.
    ///
    /// @param only those that are made alone; none for all
    /// @param ignored those that are not made
    static Set<CheckId> leftOut(List<CheckId> only, List<CheckId> ignored) {
        return Checks.ids().stream()
                .filter(id -> ignored.contains(id) || !only.isEmpty() && !only.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the check of the name.
    ///
    /// @param option where it was named
    /// @throws WrongUse if there is none, with the nearest one
    static CheckId of(String option, String name) {
        var names = Checks.ids().stream().map(CheckId::value).toList();
        if (names.contains(name)) {
            return new CheckId(name);
        }
        var sameLetters = names.stream().filter(name::equalsIgnoreCase).findFirst();
        throw new WrongUse(
                "%s: there is no check %s.".formatted(option, name),
                "Maybe %s."
                        .formatted(sameLetters
                                .or(() -> Refusal.nearest(name, names))
                                .orElse("%s; docs/checks lists them all".formatted(names.getFirst()))));
    }
}
