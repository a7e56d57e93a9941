package org.muster.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.formats.Given;
import org.muster.formats.Input;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

final class MailTest {

    private static final String HEAD = """
            From: =?UTF-8?Q?Vinn_Courier_=E2=80=93_desk?= <desk@vinn.example>
            To: readers@ostrel.example
            Subject: =?ISO-8859-1?Q?Pr=E9fecture_counts_the_dead?=
            Date: Tue, 4 Mar 2031 23:40:00 +0900
            MIME-Version: 1.0
            """;

    private static final String REPLY = HEAD + """
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The pr=E9fecture now counts 17 dead=
             and 40 missing.

            On 3 March 2031, Ada Orlun wrote:
            > The toll stood at 14
            > on Monday.

            --=20
            Vinn Courier, 12 Quay Street
            """;

    private static final String PARTS = HEAD + """
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8

            Plain: 17 dead.
            --inner
            Content-Type: text/html; charset=utf-8

            <p>Page: 17 dead.</p>
            --inner--
            --outer
            Content-Type: text/plain; name="list.txt"
            Content-Disposition: attachment; filename="../../list.txt"

            Attached: 31 houses were buried.
            --outer
            Content-Type: image/png; name=map.png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --outer
            Content-Type: message/rfc822

            From: prefect@torvane.example
            Date: Mon, 3 Mar 2031 08:00:00 +0000
            Subject: First count

            We count 14 dead.
            --outer--
            """;

    private static List<Input> read(byte[] bytes) {
        return Given.readAll("post.eml", bytes);
    }

    private static List<Input> read(String mail) {
        return read(mail.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Document doc(List<Input> inputs, String uri) {
        return inputs.stream()
                .filter(input -> input.uri().equals(uri))
                .map(input -> ((Input.Read) input).doc())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + uri + " in " + inputs));
    }

    private static List<String> texts(List<Input> inputs) {
        return inputs.stream()
                .map(input ->
                        input.uri() + ": " + ((Input.Read) input).doc().text().strip())
                .toList();
    }

    @Test
    void what_is_quoted_is_a_report_of_its_own_and_the_signature_none() {
        assertThat(texts(read(REPLY)))
                .containsExactly(
                        "post.eml: Préfecture counts the dead\n\nThe préfecture now counts 17 dead and 40 missing.",
                        "post.eml!quoted: The toll stood at 14\non Monday.");
    }

    @Test
    void a_header_above_an_earlier_mail_parts_it_and_is_no_text() {
        var mail = HEAD + """

                The toll stands at 17.
                From: the town of Vinn no news came.

                ________________________________
                From: Ada Orlun <ada@vinn.example>
                Sent: Monday, 3 March 2031 18:40
                To: Press
                Subject: Toll

                How many are dead? We had 14.
                """;
        assertThat(texts(read(mail)))
                .containsExactly(
                        "post.eml: Préfecture counts the dead\n\nThe toll stands at 17.\nFrom: the town of Vinn no news came.",
                        "post.eml!quoted: How many are dead? We had 14.");
    }

    @Test
    void header_fields_state_title_outlet_and_date() {
        var metadata = doc(read(REPLY), "post.eml").metadata();
        assertThat(metadata.title().find()).contains("Préfecture counts the dead");
        assertThat(metadata.publisher().find()).contains("Vinn Courier – desk");
        assertThat(metadata.published().find().orElseThrow().toString()).isEqualTo("2031-03-04");
    }

    @Test
    void a_subject_stands_over_its_mail_and_leads_back_to_its_field() {
        var mail = HEAD.replace("=?ISO-8859-1?Q?Pr=E9fecture_counts_the_dead?=", "Re: Fwd: Slide buries 31 houses")
                + "\nThe slide came at night, the prefect said.\n";
        var doc = doc(read(mail), "post.eml");
        assertThat(doc.text()).startsWith("Slide buries 31 houses\n\nThe slide came at night");
        int begin = doc.text().indexOf("31");
        assertThat(doc.layout().positions(new Span(begin, begin + 2)))
                .containsExactly(new Position.Part("Subject", new Position.Characters(new Span(22, 24))));
    }

    @Test
    void a_subject_that_the_text_begins_with_is_not_said_twice() {
        var mail = HEAD + "\nPréfecture counts the dead!\n\nIt counts 17.\n";
        assertThat(doc(read(mail), "post.eml").text())
                .isEqualToIgnoringNewLines("Préfecture counts the dead!It counts 17.");
    }

    @Test
    void a_number_is_traced_to_its_part() {
        var doc = doc(read(PARTS), "post.eml");
        int begin = doc.text().indexOf("17");
        assertThat(doc.layout().positions(new Span(begin, begin + 2)))
                .containsExactly(new Position.Part("1.1", new Position.Characters(new Span(7, 9))));
    }

    @Test
    void a_place_in_a_part_counts_the_ends_of_its_lines_as_they_came() {
        for (var end : List.of("\n", "\r\n")) {
            var doc = doc(read(REPLY.replace("\n", end)), "post.eml!quoted");
            int begin = doc.text().indexOf("14");
            int place = ("The préfecture now counts 17 dead and 40 missing.%s%sOn 3 March 2031, Ada Orlun wrote:%s"
                            + "> The toll stood at ")
                    .replace("%s", end)
                    .length();
            assertThat(doc.layout().positions(new Span(begin, begin + 2)))
                    .containsExactly(new Position.Part("1", new Position.Characters(new Span(place, place + 2))));
        }
    }

    @Test
    void what_is_quoted_wrongly_stays_as_it_is() {
        var doc = doc(read(REPLY.replace("17 dead", "17=zz dead = half \t")), "post.eml");
        assertThat(doc.text()).contains("17=zz dead = half");
    }

    @Test
    void attachments_and_messages_within_are_read_and_pictures_named() {
        var inputs = read(PARTS);
        assertThat(texts(inputs))
                .containsExactly(
                        "post.eml: Préfecture counts the dead\n\nPlain: 17 dead.",
                        "post.eml!list.txt: Attached: 31 houses were buried.",
                        "post.eml!4: First count\n\nWe count 14 dead.");
        assertThat(((Input.Read) inputs.getFirst()).notes().stream().map(Note::message))
                .contains("Attached and left out: map.png.");
        assertThat(doc(inputs, "post.eml!4").published().find().orElseThrow().toString())
                .isEqualTo("2031-03-03");
    }

    @Test
    void a_mail_that_is_but_a_page_is_read_as_one() {
        var mail = HEAD + "Content-Type: text/html; charset=utf-8\n\n<p>The prefecture now counts 17 dead in the valley"
                + " and 40 people missing.</p>";
        var doc = doc(read(mail), "post.eml");
        assertThat(doc.text()).contains("counts 17 dead");
        int begin = doc.text().indexOf("17");
        assertThat(doc.layout().positions(new Span(begin, begin + 2)))
                .allSatisfy(position -> assertThat(position).isInstanceOf(Position.Part.class));
    }

    private static final String ANSWER = "<div>The toll has risen to 17, the prefect said.</div>";

    private static List<String> answered(String quote) {
        var page = HEAD.replace("=?ISO-8859-1?Q?Pr=E9fecture_counts_the_dead?=", "Toll")
                + "Content-Type: text/html; charset=utf-8\n\n<html><body>" + ANSWER + quote + "</body></html>";
        return texts(read(page));
    }

    @Test
    void what_a_page_quotes_is_a_report_of_its_own() {
        var lead = "On Mon, 3 Mar 2031 at 18:40, Ada Orlun &lt;a@vinn.example&gt; wrote:";
        var header =
                "<b>From:</b> Ada Orlun<br><b>Sent:</b> 3 March 2031 18:40<br><b>To:</b> Press<br><b>Subject:</b> Toll";
        var gmail = "<div class=\"gmail_quote\"><div class=\"gmail_attr\">%s<br></div>".formatted(lead)
                + "<blockquote class=\"gmail_quote\">We count 14 dead.</blockquote></div>";
        var forwarded =
                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">---------- Forwarded message<br>From: Ada</div>"
                        + "We count 14 dead.</div>";
        var apple = "<blockquote type=\"cite\"><div>%s</div><div>We count 14 dead.</div></blockquote>".formatted(lead);
        var outlook = "<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p>%s</p></div><p>We count 14 dead.</p>"
                .formatted(header);
        var web = "<hr><div id=\"divRplyFwdMsg\">Fra: Ada Orlun<br>Sendt: 3. mars</div><div>We count 14 dead.</div>";
        var ruled = "<hr><p>%s</p><p>We count 14 dead.</p>".formatted(header);
        var yahoo =
                "<div id=\"ydp1yahoo_quoted_2\" class=\"ydp1yahoo_quoted\"><div>%s</div><div>We count 14 dead.</div></div>"
                        .formatted(lead);
        var thunderbird = "<div class=\"moz-cite-prefix\">Le 03/03, Ada a &eacute;crit&nbsp;:</div>"
                + "<blockquote type=\"cite\"><p>We count 14 dead.</p></blockquote>";
        for (var quote : List.of(gmail, forwarded, apple, outlook, web, ruled, yahoo, thunderbird)) {
            assertThat(answered(quote))
                    .as(quote)
                    .containsExactly(
                            "post.eml: Toll\n\nThe toll has risen to 17, the prefect said.",
                            "post.eml!quoted: We count 14 dead.");
        }
    }

    @Test
    void an_answer_between_quotes_is_the_writers_own() {
        assertThat(
                        answered(
                                "<div class=\"gmail_quote\"><blockquote class=\"gmail_quote\">We count 14 dead.</blockquote>"
                                        + "<div>It is 17 now.</div><blockquote class=\"gmail_quote\">And 38 missing?</blockquote></div>"))
                .containsExactly(
                        "post.eml: Toll\n\nThe toll has risen to 17, the prefect said.\n\nIt is 17 now.",
                        "post.eml!quoted: We count 14 dead.\n\nAnd 38 missing?");
    }

    @Test
    void a_quotation_and_a_rule_in_a_page_are_no_earlier_mail() {
        assertThat(answered(
                        "<blockquote>We lost 14 barns, a farmer said.</blockquote><hr><p>From: the north no news came.</p>"
                                + "<div style='border-top:solid 1pt'>In all 31 houses were buried.</div>"))
                .containsExactly("post.eml: Toll\n\nThe toll has risen to 17, the prefect said.\n\nWe lost 14 barns, a"
                        + " farmer said.\n\nFrom: the north no news came.\n\nIn all 31 houses were buried.");
    }

    @Test
    void what_stands_about_a_quote_is_said_to_be_left_out() {
        var left = ((Input.Read) read(REPLY).getFirst()).omissions();
        assertThat(left.toString())
                .contains("header of earlier mail", "On 3 March 2031", "signature", "12 Quay Street");
    }

    @Test
    void a_box_is_read_message_by_message() {
        var box =
                "From a@b.example Tue Mar  4 08:00:00 2031\n" + REPLY + "\nFrom c@d.example Wed Mar  5 09:00:00 2031\n"
                        + HEAD + "\nThe toll rose to 19.\n>From the north came no news of 3 more.\n";
        assertThat(texts(read(box)))
                .containsExactly(
                        "post.eml!1: Préfecture counts the dead\n\nThe préfecture now counts 17 dead and 40 missing.",
                        "post.eml!1!quoted: The toll stood at 14\non Monday.",
                        "post.eml!2: Préfecture counts the dead\n\nThe toll rose to 19.\nFrom the north came no news of 3 more.");
    }

    @Test
    void parts_within_parts_without_end_are_cut_off_and_said() {
        var mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 60; i++) {
            mail.append("--b%s\nContent-Type: multipart/mixed; boundary=b%s\n\n".formatted(i, i + 1));
        }
        var inputs = read(mail.toString());
        assertThat(inputs).hasSize(1).first().isInstanceOf(Input.Refused.class);
    }

    @Test
    void a_cut_or_changed_mail_never_throws() {
        var mail = PARTS.getBytes(StandardCharsets.ISO_8859_1);
        for (int length = 1; length < mail.length; length += 13) {
            assertThat(read(Arrays.copyOf(mail, length))).isNotEmpty();
        }
    }
}
