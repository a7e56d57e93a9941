package org.muster.formats.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Fields are what a word processor works out anew, such as the table of contents, each a code and its result, which
/// may lie within one another.
final class Fields {

    private static final Pattern CONTENTS = Pattern.compile("(?s)\\s*TOC\\b.*");

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean told;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int contents;

    /// Goes on to the next mark of a field: "begin", "separate" or "end".
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty() && isContents(open.element().code)) {
                    open.element().told = true;
                    contents++;
                }
            }
            case "end" -> {
                if (!open.isEmpty() && open.pop().told) {
                    contents--;
                }
            }
            default -> {}
        }
    }

    void code(String words) {
        if (!open.isEmpty()) {
            open.element().code.append(words);
        }
    }

    static boolean isContents(CharSequence code) {
        return CONTENTS.matcher(code).matches();
    }

    /// Returns whether the result of a table of contents has begun and not ended.
    boolean tellContents() {
        return 0 < contents;
    }
}
