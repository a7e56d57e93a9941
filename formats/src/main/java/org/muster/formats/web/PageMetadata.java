package org.muster.formats.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.muster.model.text.Metadata;
import org.muster.model.text.Stated;

/// Page metadata are headline, byline, outlet, dates and language of a web page, each with where the page says it.
final class PageMetadata {

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "title", "headline");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "publisher", "application-name");
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl");
    private static final String BYLINES = "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author],"
            + " [class~=(?i)^(?:byline|author)(?:[_-]*name)?$]";
    private static final Pattern BY =
            Pattern.compile("^(?:by|von|par|por|di|door|av|af)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_BYLINE = 120;

    private final Document page;
    private final Metas metas;
    private final JsonLd linked;

    PageMetadata(Document page, Metas metas, JsonLd linked) {
        this.page = page;
        this.metas = metas;
        this.linked = linked;
    }

    Metadata with(PageDates dates) {
        return new Metadata(title(), byline(), publisher(), dates.published(), dates.modified(), language());
    }

    private Stated<String> title() {
        return meta(TITLES)
                .or(said(linked.report("headline", "name"), "JSON-LD"))
                .or(shown("article h1, h1", "its first heading"))
                .or(shown("head > title", "its title"))
                .or(new Stated.Unsaid<>("the page states no title"));
    }

    private Stated<String> publisher() {
        return meta(PUBLISHERS)
                .or(said(linked.report("publisher"), "JSON-LD"))
                .or(said(linked.page("publisher"), "JSON-LD"))
                .or(new Stated.Unsaid<>("the page states no publisher"));
    }

    private Stated<String> byline() {
        var shown = page.select(BYLINES).stream()
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .map(PageMetadata::name)
                .filter(PageMetadata::isName)
                .findFirst();
        return said(linked.report("author").filter(PageMetadata::isName), "JSON-LD")
                .or(meta(AUTHORS))
                .or(said(shown, "its byline"))
                .or(new Stated.Unsaid<>("the page states no byline"));
    }

    /// Returns the language tag that the page says it is in.
    Stated<String> language() {
        return attribute("html[lang]", "lang", "its language attribute")
                .or(attribute("html", "xml:lang", "its language attribute"))
                .or(attribute("meta[http-equiv=content-language]", "content", "meta content-language"))
                .or(attribute("meta[property=og:locale]", "content", "meta og:locale"))
                .or(said(linked.report("inLanguage"), "JSON-LD"))
                .or(new Stated.Unsaid<>("the page states no language"));
    }

    private Stated<String> attribute(String selector, String name, String where) {
        return said(
                page.select(selector).stream()
                        .map(element -> element.attr(name))
                        .findFirst(),
                where);
    }

    private Stated<String> meta(List<String> names) {
        for (var name : names) {
            var found = metas.of(name)
                    .map(content -> clean(Parser.unescapeEntities(content, false)))
                    .filter(content -> !content.isEmpty() && !content.startsWith("http"))
                    .findFirst();
            if (found.isPresent()) {
                return new Stated.Said<>(found.get(), "meta " + name);
            }
        }
        return new Stated.Unsaid<>("no meta element states it");
    }

    private Stated<String> shown(String selector, String where) {
        return said(
                page.select(selector).stream()
                        .map(Element::text)
                        .filter(words -> !words.isBlank())
                        .findFirst(),
                where);
    }

    private static Stated<String> said(Optional<String> words, String where) {
        return words.map(raw -> clean(Parser.unescapeEntities(raw, false)))
                .filter(text -> !text.isEmpty())
                .<Stated<String>>map(text -> new Stated.Said<>(text, where))
                .orElse(new Stated.Unsaid<>("the page does not state it there"));
    }

    private static String name(String words) {
        return BY.matcher(clean(words)).replaceFirst("");
    }

    private static boolean isName(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST_BYLINE
                && !words.toLowerCase(Locale.ROOT).startsWith("http")
                && words.codePoints().anyMatch(Character::isLetter);
    }

    static String clean(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
