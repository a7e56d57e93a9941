package org.muster.measure.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The cast of a report is who in it is a suspect and who a victim, by the names that stand next to their ages.
final class Cast {

    private final Map<String, String> roles = new HashMap<>();

    void keep(String name, String role) {
        roles.putIfAbsent(name, role);
    }

    Optional<String> role(String name) {
        return Optional.ofNullable(roles.get(name));
    }
}
