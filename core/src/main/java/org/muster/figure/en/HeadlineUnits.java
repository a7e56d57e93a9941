package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.figure.Draft;
import org.muster.model.text.Block;
import org.muster.model.text.Text;

/// Headline units are those that a headline leaves out and the first sentences under it print: "Lottery gives away 96
/// million", "handed out 96 million crowns".
final class HeadlineUnits {

    /// How many sentences under a headline may restate it.
    private static final int SENTENCES = 4;

    private HeadlineUnits() {}

    /// Returns the lines of a text with the units of its headline.
    static List<LeftOutUnits.Told> in(Text text, List<LeftOutUnits.Told> told) {
        var lines = new ArrayList<>(told);
        for (int i = 0; i < lines.size(); i++) {
            if (text.sentences().get(i).block() == Block.TITLE) {
                var below = told.subList(i + 1, Math.min(told.size(), i + 1 + SENTENCES));
                lines.set(i, filled(told.get(i), below));
            }
        }
        return lines;
    }

    private static LeftOutUnits.Told filled(LeftOutUnits.Told title, List<LeftOutUnits.Told> below) {
        var drafts = title.drafts().stream()
                .map(draft -> {
                    var bare = new BareNumber(title.line(), draft);
                    return bare.stands()
                            ? restated(bare, below)
                                    .map(measured -> LeftOutUnits.measured(title.line(), draft, measured))
                                    .orElse(draft)
                            : draft;
                })
                .toList();
        return new LeftOutUnits.Told(title.line(), drafts);
    }

    /// The first figure with the same number, or with a power as the headline's has.
    private static Optional<Draft> restated(BareNumber bare, List<LeftOutUnits.Told> below) {
        return below.stream()
                .flatMap(each -> each.drafts().stream())
                .filter(draft -> BareNumber.value(draft) == BareNumber.value(bare.draft()))
                .findFirst()
                .or(() -> bare.hasPower() ? powerful(below) : Optional.empty())
                .filter(LeftOutUnits::isMeasured);
    }

    private static Optional<Draft> powerful(List<LeftOutUnits.Told> below) {
        return below.stream()
                .flatMap(each -> each.drafts().stream().filter(draft -> BareNumber.hasPower(each.line(), draft)))
                .findFirst();
    }
}
