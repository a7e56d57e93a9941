package org.muster.formats.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page title is the headline by which a page's own statements let its shown headline be known.
///
/// @param letters the letters and digits of each title that the page states
record PageTitle(List<String> letters) {

    private static final int LEAST = 8;

    PageTitle {
        letters = List.copyOf(letters);
    }

    /// Returns the titles that a page states, or else its first heading.
    static PageTitle of(Document page) {
        var stated = page.select("meta[property=og:title], meta[name=twitter:title], meta[name=title]").stream()
                .map(meta -> meta.attr("content"));
        var titles = ofLetters(Stream.concat(stated, Stream.of(page.title())));
        return titles.letters().isEmpty()
                ? ofLetters(page.select("article h1, h1").stream().limit(1).map(Element::text))
                : titles;
    }

    private static PageTitle ofLetters(Stream<String> titles) {
        return new PageTitle(titles.map(PageTitle::letters)
                .filter(title -> LEAST <= title.length())
                .distinct()
                .toList());
    }

    /// Returns whether the words are a title of the page, or most of one, as without the outlet's name.
    boolean isShownBy(String words) {
        var shown = letters(words);
        return letters.stream()
                .anyMatch(title -> title.equals(shown)
                        || LEAST <= shown.length()
                                && title.length() <= 2 * shown.length()
                                && (title.startsWith(shown) || title.endsWith(shown)));
    }

    static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
