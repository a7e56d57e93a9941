package org.muster.formats.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.muster.formats.Composition;
import org.muster.formats.web.DataTable;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// The text of a Markdown file as its nodes are walked: a paragraph for each heading, paragraph, item and row.
final class MarkdownText extends AbstractVisitor {

    private final int shift;
    private final List<List<Composition>> rows = new ArrayList<>();
    private Composition text;
    private int blocks;

    /// @param shift where in the file the parsed text begins
    MarkdownText(Composition text, int shift) {
        this.text = text;
        this.shift = shift;
    }

    /// Returns what was left out, in words; empty where nothing was.
    Optional<String> leftOut() {
        return blocks == 0
                ? Optional.empty()
                : Optional.of(blocks == 1 ? "One block of code or HTML was" : blocks + " blocks of code or HTML were");
    }

    @Override
    public void visit(Heading heading) {
        text.part();
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        text.part();
        visitChildren(paragraph);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            DataTable.tell(rows, 1, text);
            rows.clear();
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            rows.add(new ArrayList<>());
            visitChildren(node);
        } else if (node instanceof TableCell) {
            var around = text;
            text = new Composition();
            visitChildren(node);
            rows.getLast().add(text);
            text = around;
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text node) {
        take(node, node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        take(code, code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.put("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        text.put("\n");
    }

    @Override
    public void visit(Image image) {
        // Its words describe a picture and are not the report's.
    }

    @Override
    public void visit(HtmlInline html) {
        // A mark.
    }

    @Override
    public void visit(HtmlBlock html) {
        blocks++;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks++;
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks++;
    }

    private void take(Node node, String words) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            text.put(words);
            return;
        }
        int begin = shift + spans.getFirst().getInputIndex();
        int end = shift + spans.getLast().getInputIndex() + spans.getLast().getLength();
        text.take(words, new Position.Characters(new Span(begin, end)));
    }
}
