package org.muster.formats.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.muster.formats.Omission;

/// The omissions of a page are its words that are not its report's, each with what it was taken for.
final class PageOmissions {

    private static final Set<String> MENUS = Set.of("nav", "menu");
    private static final Set<String> FORMS = Set.of("form", "button", "dialog");
    private static final double MOSTLY_LINKS = 0.5;

    private final Set<TextBlock> others = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Passage> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Omission> omissions = new ArrayList<>();

    private PageOmissions(MainText.Parts parts, Optional<Passage> headline) {
        others.addAll(parts.others());
        parts.main().forEach(block -> taken.add(block.passage()));
        headline.ifPresent(taken::add);
    }

    /// Returns what of the page is not in its text: first what it shows, then what it never shows, each in its order.
    static List<Omission> of(Flow flow, MainText.Parts parts, Optional<Passage> headline) {
        var page = new PageOmissions(parts, headline);
        flow.blocks().forEach(page::add);
        flow.unread().forEach(page::add);
        return page.omissions;
    }

    private void add(TextBlock block) {
        if (!taken.contains(block.passage())) {
            omissions.add(new Omission(what(block), block.passage().text()));
        }
    }

    private void add(Element unread) {
        if (unread.nameIs("sup")) {
            omissions.add(new Omission("footnote marks", unread.wholeText()));
            return;
        }
        unread.nodeStream(DataNode.class).forEach(data -> {
            var parent = data.parent();
            add(parent != null && parent.nameIs("style") ? "styles" : "scripts", data.getWholeData());
        });
        if (!unread.nameIs("head")) {
            add("embedded", unread.wholeText());
        }
    }

    private void add(String what, String words) {
        if (!words.isBlank()) {
            omissions.add(new Omission(what, words));
        }
    }

    private String what(TextBlock block) {
        if (others.contains(block)) {
            return "other reports";
        }
        if (GalleryLabels.isOne(block)) {
            return "gallery labels";
        }
        @Nullable Box furniture = null;
        for (var box = block.box(); box != null; box = box.parent) {
            if (box.role == Role.COMMENTS) {
                return "comments";
            }
            if (box.role == Role.NOTICE) {
                return "notices";
            }
            furniture = box.role == Role.FURNITURE ? box : furniture;
        }
        return furniture == null ? unmarked(block) : furniture(furniture, block);
    }

    /// Returns what a block within furniture is, by the outermost box that is some.
    private static String furniture(Box box, TextBlock block) {
        if (FORMS.contains(block.box().name) || FORMS.contains(box.name)) {
            return "forms";
        }
        if (MENUS.contains(box.name) || box.name.equals("footer")) {
            return box.name.equals("footer") ? "page foot" : "menus";
        }
        return MOSTLY_LINKS < block.linkShare() ? "links" : "boxes";
    }

    private static String unmarked(TextBlock block) {
        return switch (block.kind()) {
            case CAPTION -> "captions";
            case HEADING -> "headings";
            case TABLE -> "tables";
            case STANDFIRST, PARAGRAPH, ITEM -> MOSTLY_LINKS < block.linkShare() ? "links" : "text around";
        };
    }
}
