package org.muster.model.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is set aside are findings that a user does not want to be told again: suppressed with a reason, or known
/// from an earlier report.
///
/// @param suppressed those suppressed, each with its reason; every report lists them
/// @param known those of an earlier report; every report counts them
public record SetAside(List<Suppressed> suppressed, List<Finding> known) {

    /// Nothing set aside.
    public static final SetAside NOTHING = new SetAside(List.of(), List.of());

    /// A suppressed finding, and why.
    public record Suppressed(Finding finding, String reason) {
        public Suppressed {
            Objects.requireNonNull(finding);
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "The finding (%s) needs a reason to be suppressed for. Maybe \"corrected on 3 March\"."
                                .formatted(finding.id().value()));
            }
        }
    }

    public SetAside {
        suppressed = List.copyOf(suppressed);
        known = List.copyOf(known);
    }

    /// Returns the findings set aside.
    public Set<Finding> findings() {
        return Stream.concat(suppressed.stream().map(Suppressed::finding), known.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
