package org.muster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;

/// What is said of numbers that stand in frames ("26 more than", "or 40 percent", "three times as high as"), by the
/// check that must speak of it.
class FrameFindingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DifferenceDoesNotMatch | The court has 312 cases waiting, 36 more than at the end of June, when there were 286.
            DifferenceDoesNotMatch | The number of farms fell to 8,130 last year from 8,700. That is 750 fewer.
            DifferenceDoesNotMatch | The state took in 84.6 billion crowns and spent 92.0 billion, leaving a gap of 9.4 billion.
            ChangeDoesNotMatch     | Flats went up by 21 per cent, to 364,000 crowns from 325,000.
            ChangeDoesNotMatch     | The herd killed 1,376 sheep, 344 fewer than in 2023, a decrease of 30 percent from 1,720.
            ShareDoesNotMatch      | They decided 25,000 cases and granted help in 11,250, or 54 percent.
            ShareDoesNotMatch      | They reached 1.17 million children in eight days, 70 percent of the 1.3 million in the plan.
            RestDoesNotMatch       | The chain will close 84 of its 300 shops and keep 261.
            PartsDoNotSum          | Rescuers saved 431 people in the south, 283 on Saturday and 168 on Sunday.
            PartsDoNotSum          | The fires killed 220,000 hens. The biggest farm lost 130,000 hens, the others 55,000 and 53,000.
            MultipleOverstated     | The fine of 3.6 million crowns is three times as high as the 1.7 million crowns of 2019.
            ComparisonContradicted | The price rose to 30 crowns from 40 crowns.
            ProductDoesNotMatch    | It cost 480 million crowns for 640 megawatts, or 570,000 crowns a megawatt.
            PercentForPoints       | The rate of unemployment rose by 2 percent, to 6 percent from 4 percent.
            ConversionsDisagree    | The harbour cost 40 million euros ($44 million). The bridge cost 90 million euros ($60 million).
            PartsASlipFromTotal    | The ferries carried 1,326 people on Friday. The Skua took 574 people, the Tern 436 people and the Gull 289 people.
            RangesDoNotOverlap     | Between 200 and 300 rebels died in the battle of Harsk in May 2025. The army said that between 400 and 500 rebels died in the battle of Harsk in May 2025.
            ThousandForMillion     | The commission registered 1.2 million voters in May. It registered 1,200 voters in May, the newspaper said.
            """)
    void a_number_that_does_not_fit_its_frame_is_objected_to(String check, String text) {
        assertThat(objections(text))
                .extracting(finding -> finding.check().value())
                .contains(check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court has 312 cases waiting, 26 more than at the end of June, when there were 286.",
                "The number of farms fell to 8,130 last year from 8,700. That is 570 fewer.",
                "Five people face 23 charges. The owner faces 11 of the charges, and the other four defendants face three each.",
                "A small plane seats 150 passengers and a large one seats 210, so that the fleet will keep its 2,100 seats.",
                "About 310,000 people are out of work, of 5 million. A further 95,000 people are not looking.",
                "Thefts rose from 212 to 1,869 last year. Since June, they have fallen by two thirds.",
                "The injured were taken to three hospitals: 17 to Lindau, 15 to Oberau and nine to Prell.",
                "Solar power made up 9% of the electricity. Two funds paid 192 million crowns.",
                "Its income is made up of 1.25 million crowns from the council, 1.75 million from tickets and 500,000 from gifts.",
                "Police arrested 400 people, 120 on Monday and 50 on Tuesday.",
                "The share of diesels sank to 10 percent from 16, by six points.",
                "The tunnel cost 30 million euros ($33 million) and the road 60 million euros ($64 million)."
            })
    void numbers_that_fit_or_are_told_of_others_are_left_alone(String text) {
        assertThat(objections(text)).extracting(Finding::message).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Amnesty nets 1,362 knives | People in Bramford handed in 1,326 knives in August, the police said. | 1
            Amnesty nets 1,326 knives | People in Bramford handed in 1,326 knives in August, the police said. | 0
            Amnesty nets 1,300 knives | People in Bramford handed in 1,326 knives in August, the police said. | 0
            Police seek 40 men | People in Bramford handed in 1,326 knives in August, the police said. | 0
            """)
    void a_headline_is_held_against_the_report(String headline, String body, int objections) {
        assertThat(objections(headline + "\n\n" + body))
                .filteredOn(finding -> finding.check().value().equals("HeadlineOverstatesBody"))
                .hasSize(objections);
    }

    private static List<Finding> objections(String text) {
        return new Muster()
                .check(List.of(Document.of("report.txt", text))).findings().stream()
                        .filter(finding ->
                                finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.TENSION)
                        .toList();
    }
}
