package org.muster.vocabulary;

import java.util.Set;

/// An entry is one concept of the vocabulary's files with its links to others.
///
/// @param id its local name
/// @param scheme `things` or `events`
/// @param broader what every one of it also is
/// @param disjoint what none of it is
/// @param related what it is often reported beside
/// @param counts the thing that a noun such as "deserters" stands for; empty or one
/// @param events what happened to that thing; empty or one
record Entry(
        String id,
        String scheme,
        Set<String> broader,
        Set<String> disjoint,
        Set<String> related,
        Set<String> counts,
        Set<String> events) {

    Entry {
        broader = Set.copyOf(broader);
        disjoint = Set.copyOf(disjoint);
        related = Set.copyOf(related);
        counts = Set.copyOf(counts);
        events = Set.copyOf(events);
    }

    boolean thing() {
        return scheme.equals("things");
    }
}
