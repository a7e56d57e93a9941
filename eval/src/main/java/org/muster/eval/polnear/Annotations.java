package org.muster.eval.polnear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.text.Span;

/// Annotations are what one reader marked in one text, from a standoff file: a line a marked place (`T`), and a line an
/// attribution that joins places (`E`).
///
/// @param marked the places by what they were marked as
/// @param attributions the attributions
record Annotations(Map<String, List<List<Span>>> marked, List<Quoted> attributions) {

    /// One marked place, which may have several parts.
    private record Mark(String label, List<Span> parts) {
        Mark {
            parts = List.copyOf(parts);
        }
    }

    Annotations {
        marked = Collections.unmodifiableMap(new LinkedHashMap<>(marked));
        attributions = List.copyOf(attributions);
    }

    /// Reads a standoff file, whose offsets count code points of the text.
    static Annotations of(String standoff, String text) {
        var marks = new LinkedHashMap<String, Mark>();
        var events = new ArrayList<String>();
        for (var line : standoff.lines().toList()) {
            var cells = line.split("\t", -1);
            if (line.startsWith("T")) {
                marks.put(cells[0], mark(cells[1], text));
            } else if (line.startsWith("E")) {
                events.add(cells[1]);
            }
        }
        var marked = new HashMap<String, List<List<Span>>>();
        marks.values()
                .forEach(mark -> marked.computeIfAbsent(mark.label(), _ -> new ArrayList<>())
                        .add(mark.parts()));
        return new Annotations(
                marked, events.stream().map(event -> attribution(event, marks)).toList());
    }

    /// Returns the places marked as a source, a cue or a content.
    List<List<Span>> places(String label) {
        return marked.getOrDefault(label, List.of());
    }

    private static Mark mark(String cell, String text) {
        int blank = cell.indexOf(' ');
        var parts = new ArrayList<Span>();
        for (var part : cell.substring(blank + 1).split(";")) {
            var ends = part.split(" ");
            int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
            int length = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]);
            parts.add(new Span(begin, text.offsetByCodePoints(begin, length)));
        }
        return new Mark(cell.substring(0, blank), parts);
    }

    private static Quoted attribution(String event, Map<String, Mark> marks) {
        var source = new ArrayList<Span>();
        var cue = new ArrayList<Span>();
        var content = new ArrayList<Span>();
        for (var argument : event.split(" ")) {
            var mark = marks.get(argument.substring(argument.indexOf(':') + 1));
            if (mark != null) {
                switch (mark.label()) {
                    case "Source" -> source.addAll(mark.parts());
                    case "Cue" -> cue.addAll(mark.parts());
                    case "Content" -> content.addAll(mark.parts());
                    default -> {
                        // The anchor of the attribution itself repeats its cue.
                    }
                }
            }
        }
        return new Quoted(source, cue, content);
    }
}
