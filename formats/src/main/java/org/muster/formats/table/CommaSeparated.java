package org.muster.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.NotRead;

/// A comma-separated file is a table with a report in one column of every row, separated by commas, semicolons or tabs.
public final class CommaSeparated implements Format.Container {

    private static final String SEPARATORS = ",;\t";

    @Override
    public String name() {
        return "a table";
    }

    @Override
    public boolean begins(Head head) {
        return head.type().equals("text/csv");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /// Few tables hold reports.
    @Override
    public boolean isReport(String name) {
        return false;
    }

    /// Returns whether the content may be a table, once it is known that one is meant.
    public boolean fits(Head head) {
        return firstLine(head).chars().anyMatch(letter -> SEPARATORS.indexOf(letter) != -1);
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        try (var rows =
                CsvReader.builder().fieldSeparator(separator(content.head())).ofCsvRecord(content.reader())) {
            var all = rows.iterator();
            var header = all.hasNext() ? all.next().getFields() : List.<String>of();
            int column = column(header, harvest);
            while (all.hasNext()) {
                take(all.next(), header, column, content, harvest);
            }
        } catch (CsvParseException broken) {
            throw new IOException(String.valueOf(broken.getMessage()), broken);
        }
    }

    private static void take(CsvRecord row, List<String> header, int column, Content content, Harvest harvest) {
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            if (!row.getField(i).isBlank()) {
                values.putIfAbsent(name(header, i), row.getField(i));
            }
        }
        int number = (int) row.getStartingLineNumber();
        var entry = new Entry(number, values);
        harvest.take(
                entry.document(harvest.address(entry.name()), name(header, column), content.metadata(), List.of()));
    }

    private static String name(List<String> header, int column) {
        var name = header.get(column).strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? Integer.toString(column + 1) : name;
    }

    /// Returns the column that holds the text, from 0.
    private static int column(List<String> header, Harvest harvest) throws NotRead {
        var names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var given = harvest.settings().column().find();
        if (given.isPresent()) {
            int named = names.indexOf(given.get().strip().toLowerCase(Locale.ROOT));
            return 0 <= named ? named : numbered(given.get(), header);
        }
        return Entry.TEXTS.stream()
                .mapToInt(names::indexOf)
                .filter(index -> 0 <= index)
                .findFirst()
                .orElseThrow(() -> new NotRead(
                        "is a table without a column named text",
                        "Maybe --column with one of: " + shown(header) + "."));
    }

    private static int numbered(String given, List<String> header) throws NotRead {
        int number = given.matches("\\d{1,4}") ? Integer.parseInt(given) : 0;
        if (number < 1 || header.size() < number) {
            throw new NotRead(
                    "is a table without the column \"%s\"".formatted(given), "Maybe one of: " + shown(header) + ".");
        }
        return number - 1;
    }

    private static String shown(List<String> header) {
        return String.join(", ", header.subList(0, Math.min(header.size(), 20)));
    }

    private static char separator(Head head) {
        if (head.name().endsWith(".tsv")) {
            return '\t';
        }
        var line = firstLine(head);
        char most = ',';
        for (char separator : SEPARATORS.toCharArray()) {
            most = count(line, most) < count(line, separator) ? separator : most;
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(letter -> letter == separator).count();
    }

    private static String firstLine(Head head) {
        return head.latin().lines().findFirst().orElse("");
    }
}
