package org.muster.formats;

import java.util.Locale;
import java.util.Optional;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// Languages settle in which language a document is read: the one that the user gives, else the one that its words
/// show, else the one that it states, else English.
final class Languages {

    private static final String USUAL = "en";

    private Languages() {}

    static Input.Read settled(Input.Read read, Settings settings) {
        var doc = read.doc();
        var stated = doc.metadata().language();
        var shown = WordedLanguage.of(doc.text());
        var given = settings.language();
        var code = given.find()
                .or(() -> shown.map(WordedLanguage::code))
                .or(() -> stated.find().flatMap(Languages::code))
                .orElse(USUAL);
        var said = said(given, shown, stated, code);
        var settled = read.with(
                new Document(doc.id(), doc.uri(), doc.text(), doc.metadata().withLanguage(said), doc.layout(), code));
        return given.find().isEmpty() ? belied(settled, stated, code) : settled;
    }

    private static Stated<String> said(
            Stated<String> given, Optional<WordedLanguage> shown, Stated<String> stated, String code) {
        if (given instanceof Stated.Said<String>) {
            return given;
        }
        if (stated.find().flatMap(Languages::code).filter(code::equals).isPresent()) {
            return stated;
        }
        if (shown.isPresent()) {
            return new Stated.Said<>(code, "its words");
        }
        return new Stated.Unsaid<>("neither the file nor its words say it: taken for English");
    }

    private static Input.Read belied(Input.Read read, Stated<String> stated, String code) {
        var other = stated.find().flatMap(Languages::code).filter(one -> !one.equals(code));
        return other.map(one -> read.with(new Note(
                        "formats",
                        new Span(0, 0),
                        "It says that its language is %s, but its words are %s."
                                .formatted(WordedLanguage.name(one), WordedLanguage.name(code)))))
                .orElse(read);
    }

    /// Returns the two letters that a language tag such as "en-GB" begins with.
    private static Optional<String> code(String tag) {
        var lower = tag.strip().toLowerCase(Locale.ROOT);
        return lower.matches("[a-z]{2}(?:[-_].*)?") ? Optional.of(lower.substring(0, 2)) : Optional.empty();
    }
}
