package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The reports that Muster was founded on belong to others: no seven words in a row of any of them stand here.
/// Where they do not lie beside the checkout there is nothing to compare with.
final class SeedsTest {
    private static final int ROW = 7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void noSeedIsQuoted() {
        Path folder = Checkout.ROOT.resolveSibling("shared").resolve("seeds");
        assumeThat(Files.isDirectory(folder))
                .as("the seeds lie beside the checkout")
                .isTrue();
        var seeds = new HashSet<String>();
        for (Path file : Checkout.filesUnder(folder)) {
            if (file.toString().endsWith(".txt")) {
                Checkout.text(file).ifPresent(text -> seeds.addAll(rows(text)));
            }
        }
        assertThat(quoted(seeds))
                .as(
                        "Nobody else's report is quoted here. Write sentences of your own, about invented places and people.")
                .isEmpty();
    }

    private static List<String> quoted(Set<String> seeds) {
        var found = new ArrayList<String>();
        for (Path file : Checkout.files()) {
            String text = Checkout.text(file).orElse("");
            rows(text).stream()
                    .filter(seeds::contains)
                    .findFirst()
                    .ifPresent(row -> found.add(Checkout.name(file) + ": " + row));
        }
        return found;
    }

    private static List<String> rows(String text) {
        var rows = new ArrayList<String>();
        Deque<String> last = new ArrayDeque<>();
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            last.addLast(words.group());
            if (last.size() == ROW) {
                rows.add(String.join(" ", last));
                last.removeFirst();
            }
        }
        return rows;
    }
}
