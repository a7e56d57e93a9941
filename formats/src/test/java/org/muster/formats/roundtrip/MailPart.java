package org.muster.formats.roundtrip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// A part of a mail, found by its number or by the name of a header field and decoded by hand.
final class MailPart {

    private static final Pattern WORD = Pattern.compile("=\\?([^?]+)\\?([QB])\\?([^?]*)\\?=");

    private MailPart() {}

    /// Returns the decoded text of a part.
    ///
    /// @param mail the mail's bytes, one character each
    static String text(String mail, String part) {
        return part.matches("[\\d.]+") ? body(entity(mail, part)) : words(header(head(mail), part));
    }

    private static String entity(String mail, String part) {
        var entity = mail;
        for (var number : part.split("[.]", -1)) {
            var boundary = parameter(header(head(entity), "Content-Type"), "boundary");
            if (!boundary.isEmpty()) {
                entity = entity.split("\r?\n--" + Pattern.quote(boundary) + "(?:--)?(?:\r?\n|$)", -1)[
                        Integer.parseInt(number)];
            }
        }
        return entity;
    }

    private static String body(String entity) {
        var end = Pattern.compile("\r?\n\r?\n").matcher(entity);
        var body = end.find() ? entity.substring(end.end()) : "";
        var charset = parameter(header(head(entity), "Content-Type"), "charset");
        var bytes = switch (header(head(entity), "Content-Transfer-Encoding")) {
            case "base64" -> Base64.getMimeDecoder().decode(body.strip());
            case "quoted-printable" -> printable(body.replaceAll("=\r?\n", ""));
            case String _ -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
        return new String(bytes, charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset));
    }

    private static String words(String field) {
        return WORD.matcher(field.replaceAll("\\?=\\s+=\\?", "?==?")).replaceAll(word -> {
            var bytes = word.group(2).equals("B")
                    ? Base64.getDecoder().decode(word.group(3))
                    : printable(word.group(3).replace('_', ' '));
            return java.util.regex.Matcher.quoteReplacement(new String(bytes, Charset.forName(word.group(1))));
        });
    }

    private static byte[] printable(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String head(String entity) {
        return entity.split("\r?\n\r?\n", 2)[0].replaceAll("\r?\n[ \t]+", " ");
    }

    private static String header(String head, String name) {
        return found(head, "(?im)^" + name + ":\\s*(.*?)\\s*$");
    }

    private static String parameter(String field, String name) {
        return found(field, "(?i);\\s*" + name + "=\"?([^\";]+)");
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
