package org.muster.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.check.Checks;
import org.muster.check.Inquiry;
import org.muster.check.Terms;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.vocabulary.Vocabulary;

/// What checking costs beside reading as the reports of one call grow in number, and what one knot of many claims
/// costs.
public final class CheckingCosts {

    private static final int SENTENCES = 40;
    private static final int WARM = 60;
    private static final int TOLD = 5;
    private static final List<String> LOCAL = List.of("households", "parcels", "ferries", "fever", "trees");
    private static final List<String> SYLLABLES = List.of("bal", "mir", "ton", "vel", "dur", "hask", "len", "pov");
    private static final int FAN = 10;
    private static final long WRONG_BY = 1_111;
    private static final List<Integer> KNOTS = List.of(100, 100, 900, 9_000);
    private static final long SEED = 11;
    private static final String BECAUSE = "a total is the sum of its parts";

    private CheckingCosts() {}

    /// Writes a row for each number of claims, and for each size of a knot.
    ///
    /// @param args the file to write to and the numbers of claims
    public static void main(String... args) throws IOException {
        try (var out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
            checked(read(GeneratedReports.of(WARM, SENTENCES)));
            rows(out, Stream.of(args).skip(1).map(Integer::valueOf).toList());
            out.println("\n knot of claims  in a conflict  s");
            for (int leaves : KNOTS) {
                knot(out, leaves, false);
                knot(out, leaves, true);
            }
        }
    }

    private static void rows(PrintStream out, List<Integer> sizes) {
        out.println(" claims  reports  reading s  alone s  of reading  together s  us a claim  of n log n  findings");
        double first = 0;
        for (int size : sizes) {
            var costs = Costs.of(size);
            first = first == 0 ? costs.unit() : first;
            out.println(costs.row(first));
        }
    }

    /// What some claims cost.
    private record Costs(int claims, int reports, double reading, double alone, double together, int findings) {

        static Costs of(int size) {
            int each = total(read(GeneratedReports.of(WARM, SENTENCES))) / WARM;
            var documents = stories(GeneratedReports.of(size / each, SENTENCES));
            long begun = System.nanoTime();
            var read = read(documents);
            double reading = since(begun);
            long one = System.nanoTime();
            read.forEach(report -> checked(List.of(report)));
            double alone = since(one);
            long all = System.nanoTime();
            int findings = checked(read);
            return new Costs(total(read), documents.size(), reading, alone, since(all), findings);
        }

        /// The seconds that a unit of n log n takes.
        double unit() {
            return together / (claims * Math.log(claims));
        }

        String row(double first) {
            return String.format(
                    Locale.ROOT,
                    "%7d  %7d  %9.2f  %7.2f  %9.0f%%  %10.2f  %10.0f  %10.2f  %8d",
                    claims,
                    reports,
                    reading,
                    alone,
                    100 * alone / reading,
                    together,
                    1e6 * together / claims,
                    unit() / first,
                    findings);
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /// Sets the reports in towns of their own, five reports a story, so that they speak of the same things no more than
    /// reports of one call do.
    private static List<Document> stories(List<Document> documents) {
        return IntStream.range(0, documents.size())
                .mapToObj(i -> story(documents.get(i), i / TOLD))
                .toList();
    }

    private static Document story(Document document, int story) {
        var text = document.text().replace("Velmora", town(story, "or")).replace("Tarsk", town(story, "esk"));
        for (var thing : LOCAL) {
            text = text.replace(" " + thing, " " + town(story, "an") + " " + thing);
        }
        return Document.of(document.uri(), text);
    }

    private static String town(int story, String end) {
        var name = new StringBuilder();
        for (int rest = story + SYLLABLES.size(); 0 < rest; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + end;
    }

    private static List<ReadDocument> read(List<Document> documents) {
        var muster = new Muster();
        return documents.stream().map(muster::read).toList();
    }

    private static int checked(List<ReadDocument> read) {
        return Checks.over(read, Vocabulary.shared(), Terms.STANDARD).findings().size();
    }

    private static int total(List<ReadDocument> read) {
        return read.stream().mapToInt(doc -> doc.claims().size()).sum();
    }

    /// Ties claims into a tree of totals, ten parts each, with or without one part that is wrong, and has it judged.
    private static void knot(PrintStream out, int leaves, boolean wrong) {
        var numbers = new ArrayList<Long>();
        new SplittableRandom(SEED).longs(leaves, 1_000, 10_000).forEach(numbers::add);
        for (int from = 0; FAN <= numbers.size() - from; from += FAN) {
            numbers.add(numbers.subList(from, from + FAN).stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
        numbers.set(0, numbers.getFirst() + (wrong ? WRONG_BY : 0));
        var claims = printed(numbers);
        var inquiry = tied(claims, leaves);
        long begun = System.nanoTime();
        var verdict = inquiry.judge().verdict(Sameness.SHOWN);
        out.printf(Locale.ROOT, "%15d  %13s  %.2f  %s%n", claims.size(), wrong ? "yes" : "no", since(begun), verdict);
    }

    private static Inquiry tied(List<Claim> claims, int leaves) {
        var inquiry = new Inquiry().printing(claims);
        for (int total = leaves; total < claims.size(); total++) {
            int from = FAN * (total - leaves);
            var parts =
                    claims.subList(from, from + FAN).stream().map(Inquiry::of).toList();
            inquiry.sum(Inquiry.of(claims.get(total)), parts, BECAUSE);
        }
        return inquiry;
    }

    private static List<Claim> printed(List<Long> numbers) {
        var text = new StringBuilder();
        for (long number : numbers) {
            text.append(String.format(Locale.ROOT, "The depot of Velmora counted %,d crates.%n%n", number));
        }
        var claims = new Muster().read(Document.of("knot.txt", text.toString())).claims();
        if (claims.size() != numbers.size()) {
            throw new IllegalStateException(
                    "Each of %s numbers must be read, not %s.".formatted(numbers.size(), claims.size()));
        }
        return claims;
    }
}
