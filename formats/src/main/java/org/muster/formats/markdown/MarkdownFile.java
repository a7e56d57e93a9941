package org.muster.formats.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.muster.formats.Composition;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Head;
import org.muster.formats.Input;
import org.muster.formats.NotRead;
import org.muster.formats.Settings;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Span;

/// A Markdown file is read as its text (CommonMark, with tables), without its marks, addresses, code and HTML.
public final class MarkdownFile implements Format.Single {

    /// Deeper quotes and lists than any report has are cut off by the library.
    private static final int DEEPEST = 100;

    @Override
    public String name() {
        return "a Markdown file";
    }

    @Override
    public boolean begins(Head head) {
        return head.type().equals("text/markdown");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /// A folder's README tells of the folder.
    @Override
    public boolean isReport(String name) {
        return isNamed(name) && !name.startsWith("readme.");
    }

    @Override
    public Input read(Content content, Settings settings) throws IOException {
        var decoded = content.text();
        var markdown = decoded.text();
        var front = FrontMatter.of(markdown);
        var parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        var text = new Composition();
        var walk = new MarkdownText(text, front.end());
        parser.parse(markdown.substring(front.end())).accept(walk);
        if (text.isBlank()) {
            throw new NotRead("is a Markdown file without text", "Maybe all of it is code, pictures or HTML.");
        }
        var all = new ArrayList<>(decoded.notes());
        walk.leftOut().ifPresent(what -> all.add(new Note("formats", new Span(0, 0), what + " left out.")));
        return new Input.Read(
                Document.of(content.uri(), text.text() + "\n", front.metadata().or(content.metadata()), text.layout()),
                all);
    }
}
