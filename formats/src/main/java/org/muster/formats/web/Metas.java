package org.muster.formats.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// Metas are what the `meta` elements of a page state, by the name of each in lower case.
///
/// @param contents the contents under each name, in the order of the page
record Metas(Map<String, List<String>> contents) {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");
    private static final int MOST = 50;

    Metas {
        contents = Map.copyOf(contents);
    }

    static Metas of(Document page) {
        Map<String, List<String>> contents = new HashMap<>();
        for (var meta : page.select("meta[content]")) {
            for (var attribute : NAMES) {
                var named = contents.computeIfAbsent(
                        meta.attr(attribute).strip().toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
                if (named.size() < MOST) {
                    named.add(meta.attr("content"));
                }
            }
        }
        return new Metas(contents);
    }

    Stream<String> of(String name) {
        return contents.getOrDefault(name, List.of()).stream();
    }
}
