package org.muster.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.muster.model.text.Hashes;

/// A seal is the hash of a printed finding and of the figures that it cites: it shows that not a letter of them was
/// changed since.
///
/// It is no proof against a forger, who can make a new one; what a forger cannot make is a certificate that replays.
public final class Seal {

    /// The name of the finding's member that holds it.
    public static final String MEMBER = "seal";

    /// The name of a figure's member that tells how it was read, where that was asked for.
    private static final String DERIVATION = "derivation";

    private Seal() {}

    /// Returns the seal of the finding, whose own member for it does not count, and of the figures, of which it does
    /// not count whether they tell how they were read.
    public static String of(JsonValue finding, List<JsonValue> figures) {
        return Hashes.of(Stream.concat(
                        Stream.of(without(finding, MEMBER)),
                        figures.stream().map(figure -> without(figure, DERIVATION)))
                .map(JsonValue::canonical)
                .toArray(String[]::new));
    }

    private static JsonValue without(JsonValue json, String member) {
        if (!(json instanceof JsonValue.Members(var values))) {
            return json;
        }
        var rest = new LinkedHashMap<>(values);
        rest.remove(member);
        return new JsonValue.Members(rest);
    }
}
