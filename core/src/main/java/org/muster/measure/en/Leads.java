package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Leads are the points by which one side of a poll or vote is ahead, and the shares for each side.
final class Leads {

    private Leads() {}

    static Optional<Reading> read(Setting setting) {
        var line = setting.line();
        int verb = -1;
        for (int i = 0; i < setting.begin(); i++) {
            if (line.is(
                    i, "leads", "led", "leading", "beats", "trails", "trailed", "trailing", "ahead", "tops", "edges")) {
                verb = i;
            }
        }
        if (verb < 0) {
            return Optional.empty();
        }
        boolean points = line.is(setting.end() - 1, "points", "point");
        var leader = Subjects.of(line, verb).map(Things::bare);
        var rival = Phrases.from(line, verb + 1).map(Things::bare);
        if (points) {
            var lead = Thing.named("lead", "lead");
            var first =
                    leader.map(thing -> lead.with(thing.words(), thing.from())).orElse(lead);
            return Optional.of(Reading.of(
                    rival.map(thing -> first.with(thing.words(), thing.from())).orElse(first), "measure.lead"));
        }
        if (!line.is(setting.begin() - 1, "by", "to", "-") || line.tag(setting.end()) == Tag.VERB) {
            return Optional.empty();
        }
        var side = line.is(setting.begin() - 1, "by") ? leader : rival;
        var voters = Thing.named("voters", "voter");
        return Optional.of(Reading.of(
                side.map(thing -> voters.with("for " + thing.words(), thing.from()))
                        .orElse(voters),
                "measure.side"));
    }
}
