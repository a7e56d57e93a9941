package org.muster.formats;

import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.model.text.Stated;

/// A content type is a media type with its parameters, as in `text/html; charset=utf-8`.
///
/// @param header the words of the header
record ContentType(String header) {

    private static final Pattern TYPE =
            Pattern.compile("\\s*([\\w.+-]{1,80}/[\\w.+-]{1,80})\\s*(?:;.*)?", Pattern.DOTALL);
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    static ContentType of(String header) {
        return new ContentType(header.substring(0, Math.min(header.length(), 1_000)));
    }

    Stated<String> type(String where) {
        var matcher = TYPE.matcher(header);
        return matcher.matches()
                ? new Stated.Said<>(matcher.group(1).toLowerCase(Locale.ROOT), where)
                : new Stated.Unsaid<>(where + " states no type");
    }

    Stated<String> charset(String where) {
        var matcher = CHARSET.matcher(header);
        return matcher.find()
                ? new Stated.Said<>(matcher.group(1), where)
                : new Stated.Unsaid<>(where + " states no charset");
    }
}
