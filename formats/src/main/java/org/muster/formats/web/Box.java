package org.muster.formats.web;

import org.jspecify.annotations.Nullable;

/// A box is an element of a page as the way down to its words: what it is called, and where it stands.
///
/// Two boxes are the same only if they are the same element.
final class Box {

    final @Nullable Box parent;
    final String name;
    final String className;
    final Role role;
    final int index;
    final int depth;
    final int start;

    /// @param name the name of the element
    /// @param index its number among the elements of that name in its parent, from 1
    /// @param start where it begins in the text content of the page
    Box(@Nullable Box parent, String name, String className, Role role, int index, int start) {
        this.parent = parent;
        this.name = name;
        this.className = className;
        this.role = role;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.start = start;
    }

    boolean isIn(@Nullable Box other) {
        var box = this;
        while (box != null && other != null && other.depth < box.depth) {
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

    /// Returns the box at the root of the page.
    Box root() {
        var box = this;
        while (box.parent != null) {
            box = box.parent;
        }
        return box;
    }

    /// Returns its place as an XPath from the page's root.
    String path() {
        var path = new StringBuilder();
        for (var box = this; box != null; box = box.parent) {
            path.insert(0, "/" + box.name + "[" + box.index + "]");
        }
        return path.toString();
    }
}
