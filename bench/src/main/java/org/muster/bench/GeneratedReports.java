package org.muster.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.muster.model.text.Document;

/// Generated reports are made-up news texts, the same on every machine, with about 30 numerals in 1,000 words.
final class GeneratedReports {

    private static final long SEED = 7;

    /// Sentences with a place for a number, written for this purpose; `#` a count, `%` a share, `Y` a year.
    private static final List<String> COUNTED = List.of(
            "The harbour office of Velmora said # ferries had been delayed since March Y.",
            "More than # nurses have resigned in the past year, according to the nurses' union of Tarsk.",
            "In October alone, # parcels were lost, bringing the total for the year to #.",
            "About % of the # households asked for help between June and August, an official said on condition of"
                    + " anonymity.",
            "The ministry recorded # cases of river fever in Y, up from # a year earlier.",
            "Between # and # trees were felled each month, the foresters' guild reported.",
            "Of these, nearly half had waited at least # days for a permit.");

    private static final List<String> PLAIN = List.of(
            "The council had promised to publish its plans before the end of the season, but nothing came of it.",
            "Residents of the lower town described the mood as calm, although many shops stayed closed.",
            "“We were told to wait, and so we waited,” said Orla Venn, who runs a bakery on the quay.",
            "The opposition accused the government of hiding the true state of the roads.",
            "Officials at the ministry declined to comment on the reports.",
            "Nobody knows how long the repairs will take, and the company has not named a date.",
            "The bridge, which connects both halves of the town, has been a matter of dispute for a generation.",
            "Experts say that the problem is older than the present council and unlikely to be solved soon.",
            "Critics argue that the rules were written for another time and another kind of trade.",
            "Later that evening the mayor thanked the volunteers and asked everyone to go home safely.");

    private GeneratedReports() {}

    /// Returns so many reports of about so many sentences.
    static List<Document> of(int reports, int sentences) {
        var random = new SplittableRandom(SEED);
        var documents = new ArrayList<Document>();
        for (int i = 0; i < reports; i++) {
            documents.add(Document.of(String.format(Locale.ROOT, "report-%05d.txt", i), text(random, sentences)));
        }
        return List.copyOf(documents);
    }

    private static String text(SplittableRandom random, int sentences) {
        var text = new StringBuilder("Velmora, 12 May 2025 —");
        for (int i = 0; i < sentences; i++) {
            boolean counted = random.nextInt(10) < 3;
            var from = counted ? COUNTED : PLAIN;
            text.append(i % 4 == 3 ? "\n\n" : " ").append(filled(from.get(random.nextInt(from.size())), random));
        }
        return text.toString();
    }

    private static String filled(String sentence, SplittableRandom random) {
        var filled = new StringBuilder();
        int low = 20 + random.nextInt(2000);
        for (char letter : sentence.toCharArray()) {
            switch (letter) {
                case '#' -> filled.append(String.format(Locale.ROOT, "%,d", low += random.nextInt(9000)));
                case '%' -> filled.append(5 + random.nextInt(90)).append('%');
                case 'Y' -> filled.append(2015 + random.nextInt(10));
                default -> filled.append(letter);
            }
        }
        return filled.toString();
    }
}
