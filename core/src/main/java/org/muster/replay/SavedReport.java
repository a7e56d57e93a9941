package org.muster.replay;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.json.BadJson;
import org.muster.json.JsonReader;
import org.muster.json.JsonValue;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rounding;

/// A saved report is one that Muster printed as JSON; nothing but what is in it is needed to replay its findings.
public final class SavedReport {

    private static final int DIGITS = 15;

    private final String schema;
    private final Map<String, JsonValue> figures = new HashMap<>();
    private final Map<String, Amount> amounts = new HashMap<>();
    private final Map<String, String> wrong = new TreeMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, String> header = new HashMap<>();
    private Optional<Rounding> rounding = Optional.empty();
    private Optional<PrintedFigure> printed = Optional.empty();

    private SavedReport(String schema) {
        this.schema = schema;
    }

    /// Replays every finding of the report, in its order, and names the figures that do not agree with themselves.
    ///
    /// @param schema the form of the report that is expected
    /// @throws BadJson if it is no such report
    public static List<Outcome> replay(InputStream in, String schema) {
        var report = new SavedReport(schema);
        JsonReader.read(in, Set.of("documents", "findings"), report::member);
        report.headed();
        report.wrong.forEach((figure, reason) ->
                report.outcomes.add(new Outcome(Outcome.Subject.FIGURE, "figure " + figure, List.of(reason))));
        return List.copyOf(report.outcomes);
    }

    private void member(String name, JsonValue value) {
        switch (name) {
            case "schema" -> header.put(name, value instanceof JsonValue.Text(var word) ? word : "");
            case "assumptions" -> rounding = rounding(value.text("rounding"));
            case "documents" -> value.items("figures").forEach(this::figure);
            case "findings" -> outcomes.add(finding(value));
            default -> {}
        }
    }

    private void headed() {
        if (!schema.equals(header.get("schema"))) {
            throw new BadJson("It is no report in the form %s%s."
                    .formatted(schema, header.containsKey("schema") ? " but " + header.get("schema") : ""));
        }
        if (rounding.isEmpty()) {
            throw new BadJson("It does not say before its findings how numbers are rounded.");
        }
    }

    private static Optional<Rounding> rounding(String word) {
        return Stream.of(Rounding.values())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    private void figure(JsonValue figure) {
        var id = figure.text("id");
        figures.put(id, figure);
        try {
            var amount = CertificateReader.amount(figure.member("amount"));
            amounts.put(id, amount);
            if (!isPrinted(figure, "low", amount.exact().low())
                    || !isPrinted(figure, "high", amount.exact().high())) {
                wrong.put(id, "Figure %s is printed with other bounds than those of its amount.".formatted(id));
            }
        } catch (BadJson | IllegalArgumentException bad) {
            wrong.put(id, "The amount of figure %s cannot be read: %s".formatted(id, bad.getMessage()));
        }
    }

    /// Returns whether the limit is printed as the member; a duration is printed with its unit and not looked into.
    private static boolean isPrinted(JsonValue figure, String name, Limit limit) {
        boolean open = figure.truth(name + "Open");
        return switch (figure.member(name)) {
            case JsonValue.Number(var number) ->
                limit.value().map(at -> isNear(number, at.decimal(DIGITS))).orElse(false) && open == limit.open();
            case JsonValue.Nothing() -> limit.value().isEmpty();
            case JsonValue.Text _ -> limit.value().isPresent() && open == limit.open();
            case JsonValue.Members _, JsonValue.Items _, JsonValue.Truth _ -> false;
        };
    }

    private static boolean isNear(BigDecimal printed, BigDecimal exact) {
        return printed.precision() - printed.scale() <= 1000
                && printed.round(new MathContext(DIGITS, RoundingMode.HALF_UP)).compareTo(exact) == 0;
    }

    private Outcome finding(JsonValue json) {
        headed();
        var name = Stream.of("id", "check", "verdict")
                .map(member -> json.find(member)
                        .map(value -> value instanceof JsonValue.Text(var text) ? text : "?")
                        .orElse("?"))
                .toList();
        var named = "%s (%s, %s)".formatted(name.get(0), name.get(1), name.get(2));
        try {
            for (var figure : json.texts("figures")) {
                Broken.unless(!wrong.containsKey(figure), "%s", wrong.getOrDefault(figure, ""));
            }
            new SavedFinding(json, printed().figures(), printed().reader(), rounding.orElseThrow()).replay();
            return new Outcome(Outcome.Subject.FINDING, named, List.of());
        } catch (Broken | BadJson | IllegalArgumentException reason) {
            return new Outcome(Outcome.Subject.FINDING, named, List.of(String.valueOf(reason.getMessage())));
        }
    }

    private PrintedFigure printed() {
        if (printed.isEmpty()) {
            printed = Optional.of(new PrintedFigure(figures, new CertificateReader(amounts)));
        }
        return printed.get();
    }
}
