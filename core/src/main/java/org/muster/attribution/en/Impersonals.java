package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.source.Attribution;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;

/// Impersonal passives tell that something is said or believed, and not by whom: "it was reported that", "is believed
/// to have".
final class Impersonals {

    private static final RuleId RULE = new RuleId("attribution.impersonal");

    private Impersonals() {}

    static List<Attribution> read(Clause clause) {
        return clause.groups().stream()
                .filter(group -> group.form() == VerbForm.PASSIVE)
                .flatMap(group -> read(clause, group).stream())
                .toList();
    }

    private static Optional<Attribution> read(Clause clause, VerbGroup group) {
        int end = withTime(clause, group.end());
        if (clause.size() <= end) {
            return Optional.empty();
        }
        var next = clause.token(end);
        if (next.is("that") && group.verb().allows("that")) {
            return attribution(clause, group, clause.content(end, clause.size()));
        }
        boolean infinitive = next.is("to") && end + 1 < clause.size() && Words.verbal(clause.token(end + 1));
        if (!infinitive) {
            return Optional.empty();
        }
        var content = new ArrayList<Span>();
        clause.phrases().endingAt(group.begin()).map(NounPhrase::own).ifPresent(content::add);
        content.addAll(clause.content(end, clause.size()));
        return attribution(clause, group, content);
    }

    private static int withTime(Clause clause, int begin) {
        int i = begin;
        while (i < clause.size()
                && (Words.is(WordClass.TIME, clause.token(i)) || Words.is(WordClass.BEFORE_TIME, clause.token(i)))) {
            i++;
        }
        return begin < i ? i : begin;
    }

    private static Optional<Attribution> attribution(Clause clause, VerbGroup group, List<Span> content) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        List.of(), new Cue(group.span(clause.tokens()), RULE), content, Manner.IMPERSONAL));
    }
}
