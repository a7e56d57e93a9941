package org.muster.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.muster.check.Checks;
import org.muster.check.Inquiry;
import org.muster.check.Terms;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
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
    private static final long SEED = 11;
    private static final String BECAUSE = "a total is the sum of its parts";

    private CheckingCosts() {}

    /// Prints a row for each number of claims, and for each size of a knot.
    ///
    /// @param args the numbers of claims; 1,000, 10,000 and 100,000 without any
    public static void main(String... args) {
        var sizes = args.length == 0
                ? List.of(1_000, 10_000, 100_000)
                : List.of(args).stream().map(Integer::valueOf).toList();
        checked(read(GeneratedReports.of(WARM, SENTENCES)));
        System.out.println(
                " claims  reports  reading s  alone s  of reading  together s  us a claim  of n log n  findings");
        double first = 0;
        for (int size : sizes) {
            first = row(System.out, size, first);
        }
        System.out.println("\n knot of claims  in a conflict  s");
        for (int leaves : List.of(100, 100, 900, 9_000)) {
            knot(System.out, leaves, false);
            knot(System.out, leaves, true);
        }
    }

    /// Prints what so many claims cost, each report alone and all together, and returns the seconds that a unit of n
    /// log n took in the first row.
    private static double row(PrintStream out, int size, double first) {
        int each = claims(read(GeneratedReports.of(WARM, SENTENCES))) / WARM;
        var documents = stories(GeneratedReports.of(size / each, SENTENCES));
        long begun = System.nanoTime();
        var read = read(documents);
        long between = System.nanoTime();
        read.forEach(one -> checked(List.of(one)));
        long alone = System.nanoTime();
        int findings = checked(read);
        double reading = (between - begun) / 1e9;
        double checking = (System.nanoTime() - alone) / 1e9;
        int claims = claims(read);
        double unit = checking / (claims * Math.log(claims));
        out.printf(
                Locale.ROOT,
                "%7d  %7d  %9.2f  %7.2f  %9.0f%%  %10.2f  %10.0f  %10.2f  %8d%n",
                claims,
                documents.size(),
                reading,
                (alone - between) / 1e9,
                100.0 * (alone - between) / (between - begun),
                checking,
                1e6 * checking / claims,
                first == 0 ? 1 : unit / first,
                findings);
        return first == 0 ? unit : first;
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

    private static int claims(List<ReadDocument> read) {
        return read.stream().mapToInt(doc -> doc.claims().size()).sum();
    }

    /// Ties claims into a tree of totals, ten parts each, with or without one part that is wrong, and has it judged.
    private static void knot(PrintStream out, int leaves, boolean wrong) {
        var numbers = new ArrayList<Long>();
        var parts = new ArrayList<List<Integer>>();
        var random = new SplittableRandom(SEED);
        random.longs(leaves, 1_000, 10_000).forEach(numbers::add);
        for (int begin = 0; FAN <= numbers.size() - begin; begin += FAN) {
            int from = begin;
            numbers.add(numbers.subList(from, from + FAN).stream()
                    .mapToLong(Long::longValue)
                    .sum());
            parts.add(IntStream.range(from, from + FAN).boxed().toList());
        }
        numbers.set(0, numbers.getFirst() + (wrong ? 1_111 : 0));
        var claims = printed(numbers);
        var inquiry = new Inquiry().printing(claims);
        for (int i = 0; i < parts.size(); i++) {
            var total = Inquiry.of(claims.get(leaves + i));
            inquiry.sum(
                    total,
                    parts.get(i).stream()
                            .map(part -> Inquiry.of(claims.get(part)))
                            .toList(),
                    BECAUSE);
        }
        long begun = System.nanoTime();
        var verdict = inquiry.judge().verdict(Sameness.SHOWN);
        out.printf(
                Locale.ROOT,
                "%15d  %13s  %.2f  %s%n",
                claims.size(),
                wrong ? "yes" : "no",
                (System.nanoTime() - begun) / 1e9,
                verdict);
        if (verdict == Verdict.CONFLICT != wrong && verdict != Verdict.UNDECIDED) {
            throw new IllegalStateException("The judge must see what is wrong, and said %s.".formatted(verdict));
        }
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
