package org.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;

class ImprintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 3 May 2031",
                "Updated: Tuesday, 4 May 2031 at 10:15 GMT",
                "Last updated on May 4, 2031 | By Ada Orlun",
                "By Ada Orlun and Ben van Tarn",
                "3 May 2031",
                "Date of publication: 2031-05-03"
            })
    void whenAndByWhomIsNoTitle(String line) {
        assertThat(Imprint.of(line)).isPresent();
        var read = new Muster().read(Document.of("a", line + "\n\nFerry to Vinn cancelled\n\nIt left 204 behind.\n"));
        assertThat(read.headline().find()).contains("Ferry to Vinn cancelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published books fell by 12 in May",
                "By train to Velmora in 3 hours",
                "Updated count: 14 dead in Vinn",
                "By the numbers",
                "By 2031, 14 ports will close",
                "May 2031: 14 ports close",
                "1984",
                "May 12"
            })
    void whatAReportIsAboutIsATitle(String line) {
        assertThat(Imprint.of(line)).isEmpty();
    }

    @Test
    void theDateAndTheBylineAreTakenAsSuch() {
        var stated = Muster.stated(Document.of(
                "a", "Published 3 May 2031\n\nBy Ada Orlun\n\nFerry to Vinn cancelled\n\nIt left 204 behind.\n"));
        assertThat(stated.title().find()).contains("Ferry to Vinn cancelled");
        assertThat(stated.byline().find()).contains("Ada Orlun");
        assertThat(stated.published().find().orElseThrow().toString()).isEqualTo("2031-05-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-03", "Stand: 3.5.2031", "Vinn, 03.05.2031, 10:15", "31/05/2031", "05/31/2031"})
    void aDateInDigitsIsReadInAnyLanguage(String line) {
        assertThat(dated(line)).matches("2031-05-(?:03|31)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/05/2031",
                "Tel. 12.05.20311",
                "Die Fähre, die am 03.05.2031 nach Vinn auslief, hatte 204 Fahrgäste und 12 Wagen an Bord.",
                "1.5.2031 - 3.5.2031"
            })
    void whatMayBeAnotherDayIsNot(String line) {
        assertThat(dated(line)).isEmpty();
    }

    private static String dated(String line) {
        var doc = Document.of("a", "Fähre nach Vinn fällt aus\n\n" + line + "\n\nEs waren 204 Gäste.\n");
        return Muster.stated(doc.withLanguage("de"))
                .published()
                .find()
                .map(Object::toString)
                .orElse("");
    }
}
