package org.muster.formats.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tables are told apart: those that hold data, and those that only lay out a page.
final class Tables {

    private static final int LONGEST_CELL = 400;

    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    Tables(Document page) {
        for (var table : page.select("table")) {
            var parent = table.parent();
            var around = parent == null ? null : parent.closest("table");
            if (around != null) {
                holders.add(around);
            }
        }
    }

    /// Returns whether the table holds data: rows and columns of short cells, and no table within.
    boolean isData(Element table) {
        var role = table.attr("role");
        if (holders.contains(table) || role.equals("presentation") || role.equals("none")) {
            return false;
        }
        var rows = table.select("tr");
        int widest = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        return 2 <= rows.size()
                && 2 <= widest
                && table.select("td, th").stream()
                        .noneMatch(cell -> LONGEST_CELL < cell.text().length());
    }
}
