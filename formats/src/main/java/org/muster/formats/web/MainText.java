package org.muster.formats.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The main text of a page is its report: the blocks where most of its running text stands, without what stands around.
final class MainText {

    private static final double MOSTLY_LINKS = 0.8;

    private final List<TextBlock> blocks;
    private final PageTitle title;
    private final Map<Box, Integer> all;
    private final Optional<Box> headline;

    private MainText(List<TextBlock> blocks, PageTitle title) {
        this.blocks = blocks;
        this.title = title;
        this.headline = shownTitle(blocks);
        this.all =
                Container.weights(blocks.stream().filter(TextBlock::isRunning).toList());
    }

    /// The blocks of a page that are its report, and those that offer other reports.
    ///
    /// @param main the report, without the headline
    /// @param others what leads to other reports
    record Parts(List<TextBlock> main, List<TextBlock> others) {
        Parts {
            main = List.copyOf(main);
            others = List.copyOf(others);
        }
    }

    static Parts of(Flow flow, PageTitle title) {
        return flow.blocks().isEmpty() ? new Parts(List.of(), List.of()) : new MainText(flow.blocks(), title).parts();
    }

    /// Returns all that is no furniture and does not lead elsewhere, for a page that is one writer's words to another.
    static Parts all(Flow flow, PageTitle title) {
        return flow.blocks().isEmpty()
                ? new Parts(List.of(), List.of())
                : new Parts(
                        new MainText(flow.blocks(), title)
                                .bare().stream()
                                        .filter(block -> block.linkShare() < MOSTLY_LINKS)
                                        .toList(),
                        List.of());
    }

    private List<TextBlock> bare() {
        return blocks.stream()
                .filter(block -> !isFurniture(block.box()) && !GalleryLabels.isOne(block))
                .toList();
    }

    private Parts parts() {
        var bare = bare();
        var open = OtherReports.without(bare);
        var kept = Collections.<TextBlock>newSetFromMap(new IdentityHashMap<>());
        kept.addAll(open);
        return new Parts(
                main(open), bare.stream().filter(block -> !kept.contains(block)).toList());
    }

    private List<TextBlock> main(List<TextBlock> open) {
        var main = new Container(open, headline).within(root());
        var within = open.stream().filter(block -> block.box().isIn(main)).toList();
        var text = Edges.trimmed(headline.map(box -> after(within, box)).orElse(within)).stream()
                .filter(block -> block.linkShare() < MOSTLY_LINKS)
                .toList();
        return Stream.concat(headline.stream().flatMap(box -> Standfirst.of(open, box, text).stream()), text.stream())
                .toList();
    }

    /// Returns the blocks after the headline, where it stands before most of the text.
    private static List<TextBlock> after(List<TextBlock> blocks, Box headline) {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).box() != headline) {
            at++;
        }
        var rest = blocks.subList(Math.min(at + 1, blocks.size()), blocks.size());
        return running(blocks) < 2 * running(rest) ? rest : blocks;
    }

    private static int running(List<TextBlock> blocks) {
        return blocks.stream()
                .filter(TextBlock::isRunning)
                .mapToInt(TextBlock::letters)
                .sum();
    }

    private Optional<Box> shownTitle(List<TextBlock> open) {
        return open.stream()
                .filter(block -> block.kind() == TextBlock.Kind.HEADING)
                .filter(block -> title.isShownBy(block.passage().text()))
                .map(TextBlock::box)
                .findFirst();
    }

    private Box root() {
        return blocks.getFirst().box().root();
    }

    /// Returns whether a box holds the report, whatever its name: most of the text, and of a notice the headline, too.
    private boolean holdsReport(Box box) {
        boolean most = all.getOrDefault(root(), 0) < 2 * all.getOrDefault(box, 0);
        return switch (box.role) {
            case MAIN, PLAIN, CAPTION -> true;
            case FURNITURE -> most;
            case NOTICE -> most && headline.isPresent() && headline.get().isIn(box);
            case COMMENTS, UNREAD -> false;
        };
    }

    private boolean isFurniture(Box box) {
        var around = box;
        while (around != null && holdsReport(around)) {
            around = around.parent;
        }
        return around != null;
    }
}
