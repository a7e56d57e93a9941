package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.text.Note;
import org.muster.model.text.Stated;

/// The language of a report is named by its words, and what it states of itself is believed where they do not say.
final class LanguagesTest {

    /// Words and the language they are in.
    record Worded(String code, String text) {}

    static List<Worded> texts() {
        return List.of(
                new Worded(
                        "en",
                        "The harbour office said that 40 ships were late, and that most of them had been loaded."),
                new Worded(
                        "de",
                        "Das Hafenamt sagte, dass 40 Schiffe zu spät kamen und die meisten von ihnen beladen sind."),
                new Worded(
                        "fr",
                        "Le bureau du port a dit que 40 navires sont en retard et que les autres ont été chargés."),
                new Worded(
                        "es",
                        "La oficina del puerto dijo que 40 barcos llegaron tarde y que los otros fueron cargados por la noche."),
                new Worded(
                        "it",
                        "L'ufficio del porto ha detto che 40 navi sono in ritardo e che le altre sono partite nella notte."),
                new Worded(
                        "pl",
                        "Urząd portu podał, że 40 statków było spóźnionych, a po południu nie było już ich w porcie."),
                new Worded(
                        "uk",
                        "Управління порту повідомило, що 40 кораблів запізнилися, а інші було завантажено до вечора, як і раніше."),
                new Worded(
                        "ru",
                        "Управление порта сообщило, что 40 судов опоздали, а остальные были загружены до вечера, как и раньше, по плану."),
                new Worded(
                        "tr",
                        "Liman ofisi, 40 geminin geç kaldığını ve diğer gemilerin daha sonra bir gün için yüklü olarak bekledi."),
                new Worded(
                        "ar",
                        "قال مكتب الميناء إن أربعين سفينة تأخرت في الوصول إلى الميناء بعد العاصفة، وقد عادت من البحر"),
                new Worded("el", "Το λιμάνι μέτρησε 40 πλοία."),
                new Worded("ja", "港には四十隻の船がありました。"),
                new Worded("zh", "港口有四十艘船，港务局说。"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void words_name_their_language(Worded worded) {
        var read = (Input.Read) Given.read("a.txt", Packed.utf8(worded.text()));

        assertThat(read.doc().language()).isEqualTo(worded.code());
        assertThat(read.doc().metadata().language()).isEqualTo(new Stated.Said<>(worded.code(), "its words"));
    }

    @Test
    void a_few_words_name_none_and_are_taken_for_what_is_stated() {
        var bare = (Input.Read) Given.read("a.txt", Packed.utf8("40 Schiffe in Dunnevik."));
        assertThat(bare.doc().language()).isEqualTo("en");
        assertThat(bare.doc().metadata().language().find()).isEmpty();

        var line =
                (Input.Read) Given.read("a.jsonl", Packed.utf8("{\"text\": \"40 Schiffe\", \"language\": \"de-AT\"}"));
        assertThat(line.doc().language()).isEqualTo("de");
    }

    @Test
    void a_file_that_states_another_language_than_its_words_is_belied() {
        var text = texts().get(1).text();
        var read = (Input.Read) Given.read("a.jsonl", Packed.utf8("{\"text\": \"" + text + "\", \"lang\": \"en\"}"));

        assertThat(read.doc().language()).isEqualTo("de");
        assertThat(read.notes())
                .extracting(Note::message)
                .containsExactly("It says that its language is English, but its words are German.");
    }

    @Test
    void the_user_goes_before_words_and_statements() {
        var german = Packed.utf8(texts().get(1).text());

        assertThat(Given.readAll("a.txt", german, Settings.USUAL.withLanguage("en")))
                .extracting(input -> ((Input.Read) input).doc().language())
                .containsExactly("en");
    }
}
