package org.muster.eval.recognizers.datetime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.eval.Counts;
import org.muster.eval.Json;

/// The date and time cases of the specification for English: a case is right when its results are exactly equal.
///
/// The specification wants what an assistant makes of a request: two readings of "friday", half-open days, times
/// without half of the day told twice. None of that is how reports tell time, so it is read here and not in the core.
public final class DateTimeCases {

    private static final String FILE = "DateTime/English/DateTimeModel.json";
    private static final String PREFIX = "datetimeV2.";
    private static final Set<String> MEMBERS = Set.of("type", "timex", "value", "start", "end", "Mod");

    private DateTimeCases() {}

    /// Scores every case of a folder in the benchmark's layout, none where it has no such cases, and adds those that
    /// are wrong to the misses.
    public static List<Counts> score(Path folder, List<String> misses) throws IOException {
        var counts = new ArrayList<Counts>();
        if (!Files.exists(folder.resolve(FILE))) {
            return counts;
        }
        var text = Files.readString(folder.resolve(FILE)).replace("\uFEFF", "");
        var cases = Json.object("{\"cases\":" + text + "}").get("cases").orElseThrow();
        for (var item : members(cases).toList()) {
            var input = item.text("Input").orElse("");
            var gold = members(item.get("Results").orElse(new Json.Null()))
                    .map(DateTimeCases::result)
                    .toList();
            var read = Reader.read(input, now(item));
            boolean right = new HashSet<>(gold).equals(new HashSet<>(read)) && gold.size() == read.size();
            counts.add(Counts.accuracy(1, right ? 1 : 0));
            if (!right) {
                misses.add("DateTimeModel: %s\n  gold %s\n  read %s".formatted(input, gold, read));
            }
        }
        return counts;
    }

    private static LocalDateTime now(Json.Members item) {
        return item.get("Context").orElse(new Json.Null()) instanceof Json.Members context
                ? LocalDateTime.parse(context.text("ReferenceDateTime").orElse("2016-11-07T00:00:00"))
                : LocalDateTime.parse("2016-11-07T00:00:00");
    }

    private static Stream<Json.Members> members(Json list) {
        return list instanceof Json.Items(var values)
                ? values.stream().flatMap(value -> value instanceof Json.Members one ? Stream.of(one) : Stream.empty())
                : Stream.empty();
    }

    private static Result result(Json.Members members) {
        var values = members.get("Resolution").orElse(new Json.Null()) instanceof Json.Members resolution
                ? members(resolution.get("values").orElse(new Json.Null()))
                        .map(DateTimeCases::value)
                        .toList()
                : List.<Map<String, String>>of();
        return new Result(
                members.whole("Start"),
                members.whole("End") + 1,
                members.text("TypeName").orElse("").replace(PREFIX, ""),
                Set.copyOf(new HashSet<>(values)));
    }

    private static Map<String, String> value(Json.Members members) {
        var value = new HashMap<String, String>();
        for (var name : MEMBERS) {
            members.text(name).ifPresent(words -> value.put(name, words));
        }
        return Map.copyOf(value);
    }
}
