package org.muster.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.text.Document;
import org.muster.model.time.PartialDate;
import org.muster.pipeline.Dates;
import org.muster.pipeline.Muster;
import org.muster.report.FiguresWriter;

/// The `muster` command.
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        var documents = new ArrayList<Document>();
        Map<String, PartialDate> dates = new HashMap<>();
        List<PartialDate> everywhere = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--format")) {
                i++;
            } else if (args[i].equals("--published")) {
                var value = args[++i];
                int at = value.lastIndexOf('=');
                var date = PartialDate.parse(value.substring(at + 1)).orElseThrow();
                if (at < 0) {
                    everywhere.add(date);
                } else {
                    dates.put(value.substring(0, at), date);
                }
            } else {
                documents.add(Document.of(args[i], Files.readString(Path.of(args[i]))));
            }
        }
        try (var out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            FiguresWriter.write(new Muster(new Dates(everywhere, dates)).check(documents), out);
        }
    }
}
