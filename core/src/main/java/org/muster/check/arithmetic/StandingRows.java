package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.quantity.Amount;
import org.muster.model.text.Span;

/// Standing rows are the numbers of a report, sentence by sentence, that stand side by side as parts of a total do.
///
/// @param sentences the numbers of each sentence that can be added up, in order
record StandingRows(List<List<Claim>> sentences) {

    private static final int MOST_PARTS = 8;

    /// A sentence of more numbers is a table without lines: some of its numbers make up others by chance.
    private static final int MOST_IN_SENTENCE = 40;

    StandingRows {
        sentences = List.copyOf(sentences);
    }

    static StandingRows of(Corpus corpus, ReadDocument doc) {
        var bySentence = new LinkedHashMap<Span, List<Claim>>();
        corpus.asserted(doc).stream()
                .filter(claim -> Comparison.isAdditive(claim)
                        && isCounted(claim.figure().quantity().amount()))
                .forEach(claim -> bySentence
                        .computeIfAbsent(claim.sentence(), _ -> new ArrayList<>())
                        .add(claim));
        return new StandingRows(bySentence.values().stream()
                .filter(sentence -> sentence.size() <= MOST_IN_SENTENCE)
                .toList());
    }

    /// "Under nine" and "up to 150,000" name a limit, which adds up with nothing.
    private static boolean isCounted(Amount amount) {
        return switch (amount) {
            case Amount.Point _, Amount.AtLeast _, Amount.MoreThan _ -> true;
            case Amount.Hedged(var inner, var _) -> isCounted(inner);
            case Amount.AtMost _, Amount.LessThan _, Amount.Between _, Amount.Vague _ -> false;
        };
    }

    /// Returns the runs of two and more numbers of one sort in a sentence, longest first.
    List<List<Claim>> rows(int place) {
        var sentence = sentences.get(place);
        var rows = new ArrayList<List<Claim>>();
        for (int length = Math.min(MOST_PARTS, sentence.size()); 2 <= length; length--) {
            for (int begin = 0; begin + length <= sentence.size(); begin++) {
                var row = sentence.subList(begin, begin + length);
                if (row.stream().allMatch(claim -> Comparison.commensurable(claim, row.getFirst()))) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /// Returns what may be the total: in the sentence itself, in the two before, in the next.
    List<Claim> totals(int place, List<Claim> row) {
        return IntStream.of(place, place - 1, place - 2, place + 1)
                .filter(at -> 0 <= at && at < sentences.size())
                .mapToObj(sentences::get)
                .flatMap(List::stream)
                .filter(total -> !row.contains(total) && Comparison.commensurable(total, row.getFirst()))
                .toList();
    }

    /// Returns the numbers of the sentences in which the two stand, and of those between.
    Stream<Claim> between(Claim one, Claim other) {
        int first = place(one);
        int last = place(other);
        return sentences.subList(Math.min(first, last), Math.max(first, last) + 1).stream()
                .flatMap(List::stream);
    }

    /// Returns which of the sentences holds the claim.
    int place(Claim claim) {
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).contains(claim))
                .findFirst()
                .orElseThrow();
    }
}
