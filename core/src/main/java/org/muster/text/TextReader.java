package org.muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.text.Block;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Noted;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Text;
import org.muster.model.text.Token;

/// A text reader cuts a document into paragraphs, sentences and tokens, and tags them.
public final class TextReader {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "...");
    private static final Set<String> CLOSERS = Set.of("\"", "'", "»", ")", "]");
    private static final Set<String> OPENERS = Set.of("\"", "'", "«", "(", "[", "-", "—", "•", "*");

    private final Tagger tagger;

    /// A reader that tags with the given tagger.
    public TextReader(Tagger tagger) {
        this.tagger = tagger;
    }

    /// Returns the document's sentences; a document without a word has none.
    public Noted<Text> read(Document doc) {
        var sentences = new ArrayList<Sentence>();
        var notes = new ArrayList<Note>();
        var words = new Tokens(Folding.of(doc.text()));
        int number = 0;
        for (var paragraph : Paragraphs.of(doc.text())) {
            for (var tokens : split(words.in(paragraph.span()))) {
                var parts = Breaths.of(tokens);
                if (1 < parts.size()) {
                    notes.add(new Note("text", span(parts.getFirst()), "A sentence without an end was read in parts."));
                }
                sentences.addAll(sentences(parts, number, paragraph.block()));
            }
            number++;
        }
        return new Noted<>(new Text(doc, tagged(sentences)), notes);
    }

    private static List<Sentence> sentences(List<List<Token>> parts, int paragraph, Block block) {
        return parts.stream()
                .map(part -> new Sentence(span(part), paragraph, block, part))
                .toList();
    }

    private List<Sentence> tagged(List<Sentence> sentences) {
        var tokens = tagger.tag(sentences.stream().map(Sentence::tokens).toList());
        var tagged = new ArrayList<Sentence>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            tagged.add(sentences.get(i).withTokens(tokens.get(i)));
        }
        return tagged;
    }

    private static Span span(List<Token> tokens) {
        return Span.covering(tokens.getFirst().span(), tokens.getLast().span());
    }

    private static List<List<Token>> split(List<Token> tokens) {
        var sentences = new ArrayList<List<Token>>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!ENDS.contains(tokens.get(i).lower()) && !endsWithAbbreviation(tokens, i)) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size()
                    && CLOSERS.contains(tokens.get(end).lower())
                    && tokens.get(end).span().begin()
                            == tokens.get(end - 1).span().end()) {
                end++;
            }
            if (end < tokens.size() && begins(tokens, end)) {
                sentences.add(tokens.subList(begin, end));
                begin = end;
                i = end - 1;
            }
        }
        if (begin < tokens.size()) {
            sentences.add(tokens.subList(begin, tokens.size()));
        }
        return sentences;
    }

    /// "in the U.S. The" ends a sentence where a word follows that often begins one.
    private static boolean endsWithAbbreviation(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return 2 < token.text().length()
                && token.text().endsWith(".")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised()
                && Starters.WORDS.contains(tokens.get(i + 1).lower());
    }

    private static boolean begins(List<Token> tokens, int next) {
        var token = tokens.get(next);
        boolean spaced = tokens.get(next - 1).span().end() < token.span().begin();
        return spaced && (!Character.isLowerCase(token.text().codePointAt(0)) || OPENERS.contains(token.lower()));
    }

    private static final class Starters {
        private static final Set<String> WORDS = Set.of(
                "the",
                "a",
                "an",
                "in",
                "on",
                "at",
                "it",
                "he",
                "she",
                "they",
                "we",
                "but",
                "and",
                "this",
                "that",
                "these",
                "those",
                "his",
                "her",
                "its",
                "their",
                "there",
                "when",
                "while",
                "after",
                "before",
                "since",
                "more",
                "some",
                "many",
                "most",
                "according",
                "as",
                "if",
                "for",
                "from",
                "about",
                "however");

        private Starters() {}
    }
}
