package org.muster.claim;

import java.util.List;
import java.util.Set;
import org.muster.model.claim.Modality;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.Tempo;
import org.muster.model.time.Window;

/// A figure's tempo follows from its kind, its window and the verb it stands with.
final class Tempos {

    private static final int ALLOWED_REACH = 4;
    private static final Set<String> COMPARATIVES = Set.of("more", "fewer", "less", "higher", "lower");

    private Tempos() {}

    static Tempo of(Figure figure, Window window, Modality modality, Sentence sentence, Cues cues) {
        if (modality == Modality.FORECAST && figure.kind() != Kind.AGE) {
            return Tempo.FORECAST;
        }
        return switch (figure.kind()) {
            case SHARE -> Tempo.SHARE;
            case CHANGE -> Tempo.CHANGE;
            case MULTIPLE -> Tempo.CHANGE;
            case RATE -> Tempo.RATE;
            case AGE, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE -> Tempo.SNAPSHOT;
            case DURATION -> limited(figure, sentence, cues) ? Tempo.LIMIT : Tempo.SNAPSHOT;
            case COUNT, MONEY, OTHER ->
                limited(figure, sentence, cues)
                        ? Tempo.LIMIT
                        : differs(figure, sentence) ? Tempo.CHANGE : counted(figure, window, sentence, cues);
        };
    }

    /// "a limit of 900", "may hold up to 40": what is allowed or required, not counted.
    private static boolean limited(Figure figure, Sentence sentence, Cues cues) {
        var clause = Clause.around(figure, sentence, cues);
        boolean capped = figure.quantity().amount() instanceof Amount.AtMost;
        return cues.any("allow", clause.before(ALLOWED_REACH))
                || capped && (figure.kind() == Kind.DURATION || figure.kind() == Kind.MONEY);
    }

    /// "eight more than in 2022", "40 tonnes less than before": how much more, and no count of its own.
    private static boolean differs(Figure figure, Sentence sentence) {
        int after = sentence.tokenAt(figure.span().end() - 1) + 1;
        var tokens = sentence.tokens();
        after += after + 1 < tokens.size()
                        && tokens.get(after).tag() == Tag.NOUN
                        && tokens.get(after).lower().endsWith("s")
                ? 1
                : 0;
        return after + 1 < tokens.size()
                && COMPARATIVES.contains(tokens.get(after).lower())
                && tokens.get(after + 1).is("than");
    }

    private static Tempo counted(Figure figure, Window window, Sentence sentence, Cues cues) {
        int at = sentence.tokenAt(figure.span().begin());
        return switch (window) {
            case Window.Since _, Window.Until _ -> Tempo.CUMULATIVE;
            case Window.On(var date) when date.grain() == Grain.DAY -> Tempo.EVENT;
            case Window.On _ -> Tempo.TOTAL;
            case Window.Interval interval ->
                interval.start().month() == 1 && sentenceToDate(sentence.tokens()) ? Tempo.CUMULATIVE : Tempo.TOTAL;
            case Window.Unresolved _ -> open(sentence, at, Clause.around(figure, sentence, cues), cues);
        };
    }

    private static boolean sentenceToDate(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is("date") || token.is("far") || token.is("bringing"));
    }

    private static Tempo open(Sentence sentence, int at, Clause clause, Cues cues) {
        return switch (Tenses.at(sentence.tokens(), at)) {
            case PERFECT -> Tempo.CUMULATIVE;
            case PAST ->
                cues.any("happen", clause.before()) || cues.any("happen", clause.after()) ? Tempo.EVENT : Tempo.TOTAL;
            case PRESENT -> Tempo.TOTAL;
        };
    }
}
