package org.muster.pipeline;

import java.util.Optional;
import java.util.function.Predicate;
import org.muster.model.text.Block;
import org.muster.model.text.Document;
import org.muster.model.text.Metadata;
import org.muster.model.text.Sentence;
import org.muster.model.text.Stated;
import org.muster.model.text.Text;
import org.muster.text.Imprint;

/// First lines state what a report says of itself in its own text: headline, byline and date; what its file states goes
/// before.
final class FirstLines {

    private static final int LAST_PARAGRAPH = 6;

    /// How much of a text is looked at where it is read for nothing else.
    private static final int LOOKED_AT = 1 << 20;

    private FirstLines() {}

    /// Returns the document's metadata, with what its first lines add to them.
    static Metadata stated(Document doc) {
        var language = Language.of(doc.language()).orElseGet(Language::digitsOnly);
        int end = Math.max(doc.text().lastIndexOf('\n', LOOKED_AT), 0);
        var begin = doc.text().length() <= LOOKED_AT
                ? doc
                : Document.of(doc.uri(), doc.text().substring(0, end), doc.metadata(), doc.layout());
        return stated(language.text().read(begin).value(), language);
    }

    static Metadata stated(Text text, Language language) {
        var metadata = text.doc().metadata();
        return metadata.withTitle(metadata.title().or(headline(text)))
                .withByline(byline(text)
                        .<Stated<String>>map(names -> new Stated.Said<>(names, "first lines"))
                        .map(metadata.byline()::or)
                        .orElse(metadata.byline()))
                .withPublished(metadata.published().or(language.times().dateline(text)));
    }

    /// Returns the headline that the text shows.
    static Stated<String> headline(Text text) {
        return first(text, sentence -> sentence.block() == Block.TITLE)
                .<Stated<String>>map(sentence -> new Stated.Said<>(text.quote(sentence.span()), "first line"))
                .orElse(new Stated.Unsaid<>("the report has no headline"));
    }

    private static Optional<String> byline(Text text) {
        return text.sentences().stream()
                .takeWhile(sentence -> sentence.paragraph() <= LAST_PARAGRAPH)
                .filter(sentence -> sentence.block() == Block.HEADING)
                .flatMap(sentence -> Imprint.of(text.quote(sentence.span())).stream())
                .map(Imprint::byline)
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private static Optional<Sentence> first(Text text, Predicate<Sentence> is) {
        return text.sentences().stream().filter(is).findFirst();
    }
}
