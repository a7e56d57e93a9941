package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.text.Block;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Text;

/// Quoted speech carries an attribution to the end of its quotation, and gives quotations without a cue their speaker.
final class QuotedSpeech {

    private static final int FARTHEST_PARAGRAPH = 2;
    private static final int SHORTEST_SPEECH = 8;

    private final Text text;
    private final QuoteMarks quotations;

    QuotedSpeech(Text text, QuoteMarks quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /// Returns the readings with whole quotations as content; those left without any are dropped.
    List<Attributed> complete(List<Attributed> readings) {
        var complete = new ArrayList<Attributed>();
        for (var reading : readings) {
            var content = content(reading);
            if (!content.isEmpty()) {
                complete.add(reading.withContent(content));
            }
        }
        return complete;
    }

    private List<Span> content(Attributed reading) {
        var content = reading.reading().content();
        if (content.isEmpty()) {
            return neighbour(reading);
        }
        boolean whole = reading.reading().rule().value().endsWith(".transcript");
        return whole ? content : widened(content);
    }

    /// Returns a continued reading for every quoted speech that no reading covers.
    List<Attributed> orphans(List<Attributed> readings) {
        var orphans = new ArrayList<Attributed>();
        var covered = new BitSet();
        readings.forEach(reading -> reading.reading().content().forEach(span -> covered.set(span.begin(), span.end())));
        var speeches = speeches(readings);
        for (var quotation : quotations.spans()) {
            if (quotation.length() < SHORTEST_SPEECH || !wholeSentence(quotation)) {
                continue;
            }
            int next = covered.nextSetBit(quotation.begin());
            if (next < 0 || quotation.end() <= next) {
                speaker(speeches, quotation)
                        .map(speaker -> speaker.going(List.of(quotation), "quotation"))
                        .ifPresent(orphans::add);
            }
        }
        return orphans;
    }

    private List<Span> widened(List<Span> content) {
        var wider = new ArrayList<Span>();
        for (var span : content) {
            var begin = quotations.at(span.begin()).filter(quotation -> span.begin() < quotation.end());
            var end = quotations.at(span.end() - 1);
            var whole = span;
            if (begin.isPresent()) {
                whole = Span.covering(begin.get(), whole);
            }
            if (end.isPresent()) {
                whole = Span.covering(whole, end.get());
            }
            wider.add(whole);
        }
        return wider;
    }

    /// "He said." after a quotation, "He said:" before one or before a paragraph of its own.
    private List<Span> neighbour(Attributed reading) {
        var sentence = text.sentences().get(reading.reading().sentence());
        int begin = sentence.span().begin();
        var before =
                begin < 2 ? Optional.<Span>empty() : quotations.at(begin - 1).or(() -> quotations.at(begin - 2));
        if (before.isPresent()) {
            return List.of(before.get());
        }
        if (!text.quote(sentence.span()).endsWith(":")
                || text.sentences().size() <= reading.reading().sentence() + 1) {
            return List.of();
        }
        var next = text.sentences().get(reading.reading().sentence() + 1);
        return List.of(quotations
                .at(next.span().begin())
                .orElse(paragraph(reading.reading().sentence() + 1, next)));
    }

    private Span paragraph(int first, Sentence begin) {
        var span = begin.span();
        for (int i = first;
                i < text.sentences().size() && text.sentences().get(i).paragraph() == begin.paragraph();
                i++) {
            span = Span.covering(span, text.sentences().get(i).span());
        }
        return span;
    }

    private boolean wholeSentence(Span quotation) {
        var words = text.quote(quotation);
        int last = words.length() - 1;
        while (0 < last && "\"”’'»".indexOf(words.charAt(last)) != -1) {
            last--;
        }
        boolean ended = ".!?…,".indexOf(words.charAt(last)) != -1;
        var sentence = text.sentenceAt(quotation.begin());
        return sentence.isPresent()
                && sentence.get().block() == Block.BODY
                && sentence.get().span().begin() == quotation.begin()
                && (ended || sentence.get().span().end() < quotation.end());
    }

    /// The stated speech of each paragraph, in order.
    private Map<Integer, List<Attributed>> speeches(List<Attributed> readings) {
        var speeches = new HashMap<Integer, List<Attributed>>();
        for (var reading : readings) {
            var rule = reading.reading().rule().value();
            if (reading.stated() && rule.startsWith("attribution.said") && !rule.endsWith(".aside")) {
                int paragraph =
                        text.sentences().get(reading.reading().sentence()).paragraph();
                speeches.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(reading);
            }
        }
        return speeches;
    }

    /// Returns the last who spoke before the quotation, or else the first who speaks after it in its paragraph.
    private Optional<Attributed> speaker(Map<Integer, List<Attributed>> speeches, Span quotation) {
        int paragraph =
                text.sentenceAt(quotation.begin()).map(Sentence::paragraph).orElse(-1);
        for (int i = paragraph; paragraph - FARTHEST_PARAGRAPH <= i; i--) {
            var before = speeches.getOrDefault(i, List.of()).stream()
                    .filter(reading -> reading.reading().cue().begin() < quotation.begin())
                    .reduce((_, second) -> second);
            if (before.isPresent()) {
                return before;
            }
        }
        return speeches.getOrDefault(paragraph, List.of()).stream().findFirst();
    }
}
