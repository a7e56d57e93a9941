package org.muster.measure.en;

import java.util.Optional;

/// Sums of money are prices, damages, fines, contributions: the noun they stand with, else who paid what.
final class Sums {

    private Sums() {}

    static Reading read(Setting setting) {
        var line = setting.line();
        int after = setting.end();
        if (line.is(after, "in", "of", "for") || line.hyphen(after)) {
            after++;
        }
        var noun = Phrases.from(line, after).filter(phrase -> !phrase.time());
        if (noun.isPresent()) {
            var thing = Things.of(noun.get());
            return Reading.of(thing, Happenings.preceding(line, setting.begin()), "measure.sum");
        }
        if (line.is(setting.begin() - 1, "of") && line.noun(setting.begin() - 2)) {
            var before = Phrases.before(line, setting.begin() - 1);
            if (before.isPresent()) {
                return Reading.of(Things.bare(before.get()), "measure.sum");
            }
        }
        return paid(setting);
    }

    private static Reading paid(Setting setting) {
        var line = setting.line();
        int verb = Subjects.verbBefore(line, setting.begin());
        if (verb < 0) {
            return Totals.read(setting).orElseGet(() -> Reading.of(Thing.named("money", "money"), "measure.sum"));
        }
        var money = Thing.named("money", "money");
        var subject = Subjects.of(line, verb).map(Things::bare);
        var named =
                subject.map(thing -> money.with(thing.words(), thing.from())).orElse(money);
        return Reading.of(named, Optional.of(Happenings.complete(line, verb, true)), "measure.sum");
    }
}
