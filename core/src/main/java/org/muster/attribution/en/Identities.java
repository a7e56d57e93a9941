package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.attribution.en.SourceNouns.Kind;
import org.muster.model.source.Source;
import org.muster.model.source.Source.Naming;
import org.muster.model.text.Block;

/// Identities give the descriptions of a headline or a first sentence the name that the report gives soon after.
///
/// "…, a monitor said. The Tarsk Observatory said …": the monitor is the observatory. "Poll: …. A Lowen poll shows …":
/// so is the poll.
final class Identities {

    private static final int LEDE = 3;
    private static final int REACH = 4;

    private Identities() {}

    static List<Attributed> apply(List<Clause> clauses, List<Attributed> readings) {
        var identified = new ArrayList<Attributed>();
        int ledeEnd = ledeEnd(clauses);
        for (int i = 0; i < readings.size(); i++) {
            var reading = readings.get(i);
            int sentence = reading.reading().sentence();
            boolean leading =
                    sentence <= ledeEnd || clauses.get(sentence).sentence().block() != Block.BODY;
            var name = leading && described(reading)
                    ? name(reading, readings.subList(i + 1, readings.size()))
                    : Optional.<Source>empty();
            identified.add(
                    name.map(source -> reading.by(named(reading, source))).orElse(reading));
        }
        return identified;
    }

    private static List<Source> named(Attributed reading, Source name) {
        var chain = new ArrayList<>(reading.chain());
        var spans = new ArrayList<>(chain.getFirst().spans());
        spans.add(name.spans().getFirst());
        chain.set(0, new Source(name.name(), name.named(), spans));
        return chain;
    }

    /// Returns the number of the last sentence of the lede.
    private static int ledeEnd(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.sentence().block() == Block.BODY)
                .limit(LEDE)
                .reduce((_, second) -> second)
                .map(Clause::number)
                .orElse(0);
    }

    private static boolean described(Attributed reading) {
        var phrase = reading.reading().nearest();
        boolean bare = !phrase.proper() && phrase.end() == phrase.begin() + 1 && !phrase.pronoun();
        boolean indefinite = phrase.indefinite() && !phrase.personal();
        return indefinite && phrase.kind().filter(kind -> kind != Kind.VAGUE).isPresent()
                || bare
                        && phrase.kind()
                                .filter(kind -> kind == Kind.PERSON || kind == Kind.POLL)
                                .isPresent();
    }

    private static Optional<Source> name(Attributed reading, List<Attributed> later) {
        var phrase = reading.reading().nearest();
        var noun = SourceNouns.singular(phrase.head());
        boolean organised = phrase.kind().filter(Kind::organised).isPresent();
        for (var other : later) {
            var nearest = other.reading().nearest();
            if (REACH < other.reading().sentence() - reading.reading().sentence()) {
                return Optional.empty();
            }
            var source = other.chain().getFirst();
            boolean sameNoun = source.name().toLowerCase(Locale.ROOT).contains(noun) && nearest.proper();
            boolean body = organised && source.named() == Naming.NAMED && nearest.proper() && !nearest.personal();
            if (sameNoun || body) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
