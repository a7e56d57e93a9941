package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `muster read` shows what is taken, and the reading options hold for every command.
final class ReadCommandTest {

    private static final String LINES = """
        {"text": "In March the ferry office counted 410 ships, of which 500 were ferries.", "title": "Ships", \
        "published": "2025-04-02", "uri": "https://dunnevik.example/1"}
        {"text": "In May the ferry office counted 390 ships, it said on Monday.", "publisher": "Dunnevik Post"}
        """;

    @TempDir
    Path folder;

    @Test
    void metadata_text_and_where_each_comes_from_are_shown() throws IOException {
        var file = write("reports.jsonl", LINES);

        var called = Called.with("read", file);

        assertThat(called.status()).isZero();
        assertThat(called.out())
                .contains(file + "!https://dunnevik.example/1\n")
                .contains("  read as    an entry of a file of JSON lines\n")
                .contains("  title      Ships  (\"title\")\n")
                .contains("  published  2025-04-02  (\"published\")\n")
                .contains("  publisher  –  (the file states no publisher)\n")
                .contains("  language   en  (its words)\n")
                .contains("--- text: 78 characters\nShips\n\nIn March the ferry office");
    }

    @Test
    void a_charset_and_a_language_are_named_and_may_be_given() throws IOException {
        var bytes = "Порт принял 12 кораблей за день, и на рейде стояли ещё 7 судов, как сообщили в порту."
                .getBytes(Charset.forName("windows-1251"));
        var file = Files.write(folder.resolve("a.txt"), bytes).toString();

        assertThat(Called.with("read", file).out())
                .contains("read as    a text file in Windows-1251")
                .contains("language   ru  (its words)");
        assertThat(Called.with("read", "--charset", "koi8-r", "--lang", "uk", file)
                        .out())
                .contains("read as    a text file in KOI8-R")
                .contains("language   uk  (--lang)");
        assertThat(Called.with("check", "--format", "json", file).out())
                .contains("\"language\" : \"ru\"")
                .contains("Russian is not read yet: only numbers in digits were taken");
    }

    @Test
    void what_is_left_out_of_a_folder_or_refused_is_said() throws IOException {
        write("a/note.dat", "Some 40 ships came in, the office said.");
        write("a/b.txt", "Some 50 ships came in, the office said.");
        write("a/c.html", "<html><body><script>1</script></body></html>");

        var all = Called.with("read", folder + "/a");
        assertThat(all.status()).isEqualTo(2);
        assertThat(all.out()).contains("50 ships").doesNotContain("40 ships");
        assertThat(all.err()).contains("c.html is a web page without a paragraph of text");

        var some = Called.with("read", "--include", "*.dat", "--exclude", "c*", folder + "/a");
        assertThat(some.status()).isZero();
        assertThat(some.out()).contains("40 ships").doesNotContain("50 ships");
    }

    @Test
    void each_report_is_checked_by_itself() throws IOException {
        var file = write("reports.jsonl", LINES);

        var figures = Called.with("check", "--each", "--format", "figures", file);
        assertThat(figures.status()).isEqualTo(1);
        assertThat(figures.out().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("{") && line.contains("\"type\":\"field\""));
        assertThat(Called.with("check", "--each", "--format", "csv", file).err())
                .contains(
                        "--each prints one report after the other, which --format csv cannot. Maybe --format figures.");
        assertThat(Called.with("check", "--each", "--published", file + "=2025", file)
                        .err())
                .contains("--published cannot name one of them");
    }

    @Test
    void a_column_of_a_table_is_read_from_standard_input_too() throws IOException {
        var file = write("a.csv", "no,said\n1,\"Some 40 ships came in, the office said.\"\n");

        assertThat(Called.with("check", "--format", "figures", "--column", "said", file)
                        .out())
                .contains("\"text\":\"Some 40\"");
        assertThat(Called.with("check", file).err()).contains("Maybe --column with one of: no, said.");
    }

    @Test
    void wrong_values_are_refused_with_a_way_out() throws IOException {
        var file = write("a.txt", "Some 40 ships came in, the office said.");

        assertThat(Called.with("read").err()).contains("No file was named. Maybe ");
        assertThat(Called.with("read", "--charset", "utf-99", file).err()).contains("not \"utf-99\". Maybe ");
        assertThat(Called.with("check", "--lang", "english", file).err()).contains("not \"english\". Maybe en.");
    }

    @Test
    void progress_tells_rate_and_rest() {
        assertThat(Progress.line(120, 250, 1000, 10).strip())
                .isEqualTo("muster: 120 reports read, 12 a second, about 30 s left");
        assertThat(Progress.line(5, 1, 1000, 10).strip()).endsWith("0.5 a second, about 167 min left");
        assertThat(Progress.line(5, 9, 0, 1).strip()).endsWith("5.0 a second …");
    }

    private String write(String name, String text) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }
}
