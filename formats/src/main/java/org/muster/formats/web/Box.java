package org.muster.formats.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A box is an element of a page on the way down to its words: its place, and how much running text it holds.
final class Box {

    final @Nullable Box parent;
    final Element element;
    final int index;
    final int depth;
    final int start;
    final Role role;
    private @Nullable String path;
    private @Nullable Map<String, Integer> children;

    private Box(@Nullable Box parent, Element element, int index, int start, Role role) {
        this.parent = parent;
        this.element = element;
        this.index = index;
        this.start = start;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.role = role;
    }

    static Box root(Element element, Role role) {
        return new Box(null, element, 1, 0, role);
    }

    /// Returns the box of a child; its index counts the elements of the same name before it.
    ///
    /// @param start where it begins in the text content of the page
    Box child(Element child, int start, Role part) {
        return new Box(this, child, count(child.normalName()), start, part);
    }

    /// Returns the number of children of that name so far, with this one.
    private int count(String name) {
        if (children == null) {
            children = new HashMap<>(8);
        }
        return children.merge(name, 1, Integer::sum);
    }

    boolean isIn(Box other) {
        var box = this;
        while (box != null && other.depth < box.depth) {
            box = box.parent;
        }
        return box == other;
    }

    /// Returns the innermost box that holds both.
    Box common(Box other) {
        var box = this;
        while (!other.isIn(box) && box.parent != null) {
            box = box.parent;
        }
        return box;
    }

    /// Returns its place as an XPath from the page's root.
    String path() {
        if (path == null) {
            path = joined();
        }
        return path;
    }

    private String joined() {
        var path = new StringBuilder();
        for (var box = this; box != null; box = box.parent) {
            path.insert(0, "/" + box.element.normalName() + "[" + box.index + "]");
        }
        return path.toString();
    }
}
