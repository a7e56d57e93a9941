package org.muster.formats.mail;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.muster.model.time.PartialDate;

/// Fields are the header of a message or of one of its parts, the first of each name.
final class Fields {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("^(.*?)\\s*<([^<>\\s]*)>\\s*$");
    private static final int LONGEST = 2_000;

    private final Map<String, String> bodies = new HashMap<>();

    void add(Field field) {
        var body = field.getBody() == null
                ? ""
                : field.getBody().replaceAll("\\s+", " ").strip();
        bodies.putIfAbsent(
                field.getName().toLowerCase(Locale.ROOT), body.substring(0, Math.min(LONGEST, body.length())));
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(bodies.get(name)).filter(body -> !body.isEmpty());
    }

    private Optional<String> words(String name) {
        return find(name)
                .map(body -> DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT))
                .filter(words -> !words.isBlank());
    }

    Optional<String> subject() {
        return words("subject");
    }

    /// Returns the name of the sender, or where there is none the host of the address.
    Optional<String> sender() {
        return words("from").map(from -> {
            var matcher = ADDRESS.matcher(from);
            var name = matcher.matches()
                    ? matcher.group(1).replaceAll("^\"|\"$", "").strip()
                    : "";
            var address = matcher.matches() ? matcher.group(2) : from.strip();
            return name.isEmpty() ? address.substring(address.indexOf('@') + 1) : name;
        });
    }

    /// Returns the day on which the message was sent, by its sender's clock (RFC 5322).
    Optional<PartialDate> sent() {
        return find("date").flatMap(date -> {
            try {
                var words = COMMENT.matcher(date).replaceAll("").strip();
                var sent = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME);
                return PartialDate.parse(sent.toLocalDate().toString());
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    boolean attached() {
        return find("content-disposition")
                .filter(body -> body.toLowerCase(Locale.ROOT).startsWith("attachment"))
                .isPresent();
    }

    /// Returns the name of the file that a part is, without any folder.
    Optional<String> fileName() {
        return parameter("content-disposition", "filename")
                .or(() -> parameter("content-type", "name"))
                .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(name -> !name.isBlank());
    }

    private Optional<String> parameter(String field, String name) {
        var pattern = Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");
        return find(field)
                .map(pattern::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
