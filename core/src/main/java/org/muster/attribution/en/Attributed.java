package org.muster.attribution.en;

import java.util.List;
import org.muster.model.source.Attribution;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.source.Source;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;

/// An attributed reading is a reading with the sources that its phrases stand for.
record Attributed(Reading reading, List<Source> chain) {

    Attributed {
        chain = List.copyOf(chain);
    }

    Attributed withContent(List<Span> content) {
        return new Attributed(reading.withContent(content), chain);
    }

    /// Returns the same reading with another chain.
    Attributed by(List<Source> others) {
        return new Attributed(reading, others);
    }

    /// Returns the same reading, its unnamed sources with the reason why they are not named.
    Attributed unnamedBecause(Span why) {
        return new Attributed(
                reading,
                chain.stream().map(source -> source.unnamedBecause(why)).toList());
    }

    /// Returns the same source going on with another content.
    Attributed going(List<Span> content, String rule) {
        return new Attributed(
                new Reading(
                        reading.sentence(),
                        reading.chain(),
                        reading.cue(),
                        content,
                        new RuleId("attribution.run-on." + rule),
                        Manner.CONTINUED),
                chain);
    }

    boolean stated() {
        return reading.manner() == Manner.STATED;
    }

    Attribution attribution() {
        return new Attribution(chain, new Cue(reading.cue(), reading.rule()), reading.content(), reading.manner());
    }
}
