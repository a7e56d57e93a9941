package org.muster.formats.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A container is the box of a page that holds its report, by what the page calls it or by where its running text
// stands.
final class Container {

    private static final Set<String> PARTS = Set.of("p", "li", "ul", "ol", "dl", "blockquote", "pre", "table", "tbody");
    private static final Set<String> HEADLINES = Set.of("h1", "h2");

    private final Map<Box, Integer> weights;
    private final Optional<Box> title;
    private final List<Box> headlines;

    /// @param open the blocks that are no furniture
    /// @param title where the page shows its headline
    Container(List<TextBlock> open, Optional<Box> title) {
        this.weights = weights(open.stream().filter(TextBlock::isRunning).toList());
        this.title = title;
        this.headlines = open.stream()
                .map(TextBlock::box)
                .filter(box -> HEADLINES.contains(box.name))
                .filter(box -> title.isEmpty() || box != title.get())
                .toList();
    }

    /// Returns how many letters of running text every box around a block holds, in the order of the page.
    static Map<Box, Integer> weights(List<TextBlock> running) {
        Map<Box, Integer> weights = new LinkedHashMap<>();
        for (var block : running) {
            for (var box = block.box(); box != null; box = box.parent) {
                weights.merge(box, block.letters(), Integer::sum);
            }
        }
        return weights;
    }

    /// Returns the report's box within the whole page's.
    Box within(Box root) {
        return marked(root, box -> box.role == Role.MAIN)
                .or(() -> marked(root, box -> box.name.equals("article")))
                .or(() -> marked(root, box -> box.name.equals("main")))
                .orElseGet(() -> densest(root));
    }

    private Optional<Box> marked(Box root, Predicate<Box> mark) {
        var marked = weights.keySet().stream().filter(mark).toList();
        int most = marked.stream().mapToInt(weights::get).max().orElse(0);
        if (4 * most <= weight(root)) {
            return Optional.empty();
        }
        var all = Set.copyOf(marked);
        var outermost = marked.stream()
                .filter(box -> most <= 4 * weight(box))
                .filter(box -> box.parent == null || isOutside(box.parent, all))
                .toList();
        return outermost.stream()
                .filter(box -> title.isPresent() && title.get().isIn(box))
                .findFirst()
                .or(() -> Optional.of(firstOrTogether(outermost)));
    }

    /// Returns the first box, or where several of the same name make up one report what holds them.
    private Box firstOrTogether(List<Box> boxes) {
        var first = boxes.getFirst();
        var alike = boxes.stream()
                .filter(box -> box.name.equals(first.name))
                .filter(box -> box.className.equals(first.className))
                .toList();
        var around = first;
        for (var box : alike) {
            around = around.common(box);
        }
        var together = around;
        var all = Set.copyOf(alike);
        boolean others = headlines.stream().anyMatch(headline -> headline.isIn(together) && isOutside(headline, all));
        return others ? first : together;
    }

    /// Returns whether the box is none of these and lies in none of them.
    private static boolean isOutside(Box box, Set<Box> boxes) {
        var around = box;
        while (around != null && !boxes.contains(around)) {
            around = around.parent;
        }
        return around == null;
    }

    /// Returns the innermost box that holds most of the running text and is more than one paragraph, list or table.
    private Box densest(Box root) {
        var best = root;
        for (var entry : weights.entrySet()) {
            if (6 * weight(root) <= 10 * entry.getValue() && best.depth < entry.getKey().depth) {
                best = entry.getKey();
            }
        }
        while (PARTS.contains(best.name) && best.parent != null) {
            best = best.parent;
        }
        return best;
    }

    private int weight(Box box) {
        return weights.getOrDefault(box, 0);
    }
}
