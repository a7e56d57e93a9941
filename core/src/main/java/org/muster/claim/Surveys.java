package org.muster.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.muster.model.time.Grain;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// Surveys are asked on certain days, told once, which hold for all their shares.
final class Surveys {

    private static final Set<String> ASKING = Set.of("conduct", "survey", "interview", "carry", "field");
    private static final Set<String> ASKED =
            Set.of("respondent", "adult", "voter", "participant", "interviewee", "sample", "people");

    /// How many sentences open a report.
    private static final int OPENING = 3;

    private Surveys() {}

    /// Returns the days on which the report's survey was conducted, if it tells them.
    static Optional<Window> fieldwork(List<TimedSentence> sentences) {
        return sentences.stream()
                .filter(sentence -> names(sentence) ? asks(sentence) : interviews(sentence))
                .flatMap(sentence -> sentence.times().stream())
                .filter(time -> time.role() == Role.WHEN)
                .map(TimeExpression::window)
                .filter(window -> window instanceof Window.Interval interval
                        && interval.start().grain() == Grain.DAY)
                .findFirst()
                .or(() -> day(sentences))
                .or(() -> release(sentences));
    }

    private static boolean asks(TimedSentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> ASKING.contains(token.lemma()));
    }

    /// "The college interviewed 900 voters from May 3 to May 6": who was asked, where the survey is not named again.
    private static boolean interviews(TimedSentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.lemma().equals("interview"))
                && sentence.tokens().stream().anyMatch(token -> ASKED.contains(token.lemma()));
    }

    /// "Yesterday there were two polls": the only day that the report names for them.
    private static Optional<Window> day(List<TimedSentence> sentences) {
        return days(sentences, (sentence, time) -> !Sayings.datedBy(sentence, time) && sentence.fronted(time));
    }

    /// "a poll released on Friday": the day on which it came out, where no other is told.
    private static Optional<Window> release(List<TimedSentence> sentences) {
        return days(sentences, Sayings::datedBy);
    }

    private static Optional<Window> days(
            List<TimedSentence> sentences, BiPredicate<TimedSentence, TimeExpression> which) {
        return sentences.stream()
                .filter(Surveys::names)
                .flatMap(sentence -> sentence.times().stream()
                        .filter(time -> time.role() == Role.WHEN && which.test(sentence, time)))
                .map(TimeExpression::window)
                .filter(window -> window instanceof Window.On(var date) && date.grain() == Grain.DAY)
                .findFirst();
    }

    /// Returns whether the report is about a survey: its first sentences name one.
    static boolean opens(List<TimedSentence> sentences) {
        return sentences.stream().limit(OPENING).anyMatch(Surveys::names);
    }

    /// Returns the index of the first sentence whose shares may be answers: the first one where the report opens with a
    /// survey, else the one that names it.
    static int begin(List<TimedSentence> sentences) {
        if (opens(sentences)) {
            return 0;
        }
        int index = 0;
        while (index < sentences.size() && !names(sentences.get(index))) {
            index++;
        }
        return index;
    }

    private static boolean names(TimedSentence sentence) {
        return sentence.cues().any("survey", sentence.tokens());
    }

    /// Returns whether the sentence tells of other surveys: averages and earlier ones.
    static boolean others(TimedSentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.lemma().equals("average"));
    }

    /// Returns whether the sentence tells the size of a sample.
    static boolean sample(TimedSentence sentence) {
        return sentence.tokens().stream()
                        .anyMatch(token -> token.is("sample") || token.lemma().equals("respondent"))
                || sentence.cues().any("survey", sentence.tokens())
                        && sentence.tokens().stream().anyMatch(token -> ASKED.contains(token.lemma()))
                        && sentence.tokens().stream().anyMatch(token -> ASKING.contains(token.lemma()));
    }
}
