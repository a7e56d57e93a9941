package org.muster.formats.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.formats.Samples;

/// All fuzz targets are run one after the other, each in a process of its own, from samples of what it reads.
///
/// `mvn -Pfuzz verify` calls it; what breaks a target is left beside its samples, and made a test.
public final class FuzzAll {

    private static final Path FOLDER = Path.of("target/fuzz");

    /// As long as a report may take to read, in seconds.
    private static final String TIMEOUT = "-timeout=10";

    private FuzzAll() {}

    /// Runs the targets.
    ///
    /// @param args how many seconds each may take, and the names of the only targets to run, if not all
    public static void main(String[] args) throws IOException, InterruptedException {
        var wanted = List.of(args).subList(1, args.length);
        var broken = new ArrayList<String>();
        for (var target : targets().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(target.getKey())) {
                if (run(target.getKey(), target.getValue(), args[0]) != 0) {
                    broken.add(target.getKey());
                }
            }
        }
        if (!broken.isEmpty()) {
            throw new AssertionError("These fuzz targets broke: %s. Look into %s.".formatted(broken, FOLDER));
        }
    }

    private static Map<String, List<byte[]>> targets() {
        var samples = Samples.all();
        var targets = new LinkedHashMap<String, List<byte[]>>();
        targets.put("PlainTextFuzz", List.of(sample(samples, "a.txt")));
        targets.put("WebPageFuzz", List.of(sample(samples, "b.html")));
        targets.put("FeedFuzz", List.of(sample(samples, "c.rss")));
        targets.put("JsonLinesFuzz", List.of(sample(samples, "d.jsonl")));
        targets.put("TableFuzz", List.of(sample(samples, "e.csv")));
        targets.put("ZipFuzz", List.of(sample(samples, "f.zip")));
        targets.put("TarFuzz", List.of(sample(samples, "g.tar")));
        targets.put("GzipFuzz", List.of(sample(samples, "h.txt.gz")));
        targets.put("WarcFuzz", List.of(sample(samples, "i.warc")));
        targets.put("PackedWarcFuzz", List.of(sample(samples, "j.warc.gz")));
        targets.put("WaczFuzz", List.of(sample(samples, "k.wacz")));
        targets.put("MarkdownFuzz", List.of(sample(samples, "report.md")));
        targets.put("PdfFuzz", List.of(sample(samples, "report.pdf")));
        targets.put("DocxFuzz", List.of(sample(samples, "report.docx")));
        targets.put("OdtFuzz", List.of(sample(samples, "report.odt")));
        targets.put("MailFuzz", List.of(sample(samples, "report.eml")));
        targets.put("MailBoxFuzz", List.of(sample(samples, "report.mbox")));
        targets.put("AnyFormatFuzz", List.copyOf(samples.values()));
        var text = List.of(ChangedTextTest.TEXT.getBytes(StandardCharsets.UTF_8));
        List.of("FigureFuzz", "TimeFuzz", "AttributionFuzz", "ReportFuzz").forEach(name -> targets.put(name, text));
        return targets;
    }

    private static byte[] sample(Map<String, byte[]> samples, String name) {
        return samples.getOrDefault(name, new byte[0]);
    }

    private static int run(String target, List<byte[]> samples, String seconds)
            throws IOException, InterruptedException {
        var folder = FOLDER.resolve(target);
        var seeds = Files.createDirectories(folder.resolve("seeds"));
        for (int i = 0; i < samples.size(); i++) {
            Files.write(seeds.resolve("sample-" + i), samples.get(i));
        }
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = List.of(
                java,
                "-Xmx512m",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzAll.class.getPackageName() + "." + target,
                "--instrumentation_includes=org.muster.**",
                TIMEOUT,
                "-max_len=20000",
                "-max_total_time=" + seconds,
                "-print_final_stats=1",
                "-artifact_prefix=" + folder.toAbsolutePath() + "/",
                seeds.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
