package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;

/// The same reports give the same bytes, in whatever order they come and on whatever machine.
final class SameBytesTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path QUIET = Path.of("../core/src/test/resources/org/muster/reports");

    @ParameterizedTest
    @EnumSource(Format.class)
    void theOrderOfTheFilesDoesNotMatter(Format format) throws IOException {
        var files = new ArrayList<>(reports(EXAMPLES));
        var expected = check(format, files);
        Collections.shuffle(files, new Random(7));
        assertThat(check(format, files)).isEqualTo(expected);
    }

    @Test
    void localeAndZoneDoNotMatter() throws IOException, InterruptedException {
        var plain = spawn(List.of());
        var elsewhere = spawn(List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-9"));
        assertThat(plain).contains("\"documents\"");
        assertThat(elsewhere).isEqualTo(plain);
    }

    @Test
    void everyFigureQuotesItsText() throws IOException {
        for (var folder : List.of(EXAMPLES, QUIET)) {
            for (var file : reports(folder)) {
                var read = new Muster().read(Document.of(file, Files.readString(Path.of(file))));
                assertThat(read.claims())
                        .as(file)
                        .isNotEmpty()
                        .allMatch(claim -> claim.figure()
                                .span()
                                .in(read.doc().text())
                                .equals(claim.figure().text()));
            }
        }
    }

    private static List<String> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String check(Format format, List<String> files) {
        var args = new ArrayList<>(List.of("check", "--fail-on", "never", "--format", format.word()));
        args.addAll(files);
        var called = Called.with(args.toArray(String[]::new));
        assertThat(List.of(called.status(), called.err())).containsExactly(0, "");
        return called.out();
    }

    private static String spawn(List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.muster.cli.Main", "check"));
        command.addAll(List.of("--fail-on", "never", "--format", "json", EXAMPLES.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
