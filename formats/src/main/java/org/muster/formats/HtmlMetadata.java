package org.muster.formats;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// HTML metadata are what a web page says of itself: headline, publisher and publication date.
///
/// They are looked for in its `meta` elements, then in its JSON-LD, then in what it shows.
///
/// @param title the headline
/// @param publisher the outlet
/// @param published the publication date as the page's own clock gave it
record HtmlMetadata(Stated<String> title, Stated<String> publisher, Stated<PartialDate> published) {

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "dc.publisher", "publisher");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publish-date",
            "publishdate",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date");

    static HtmlMetadata of(Document page) {
        var linked = JsonLd.of(page);
        return new HtmlMetadata(
                meta(page, TITLES)
                        .or(linked.headline())
                        .or(shown(page, "article h1, h1", "its first heading"))
                        .or(shown(page, "head > title", "its title"))
                        .or(new Stated.Unsaid<>("the page states no title")),
                meta(page, PUBLISHERS).or(linked.publisher()).or(new Stated.Unsaid<>("the page states no publisher")),
                dated(meta(page, DATES))
                        .or(dated(linked.published()))
                        .or(dated(time(page)))
                        .or(new Stated.Unsaid<>("the page states no date")));
    }

    private static Stated<String> meta(Document page, List<String> names) {
        for (var name : names) {
            for (var attribute : List.of("property", "name", "itemprop")) {
                var found = page.select("meta[%s=%s][content]".formatted(attribute, name)).stream()
                        .map(element -> clean(element.attr("content")))
                        .filter(content -> !content.isEmpty())
                        .findFirst();
                if (found.isPresent()) {
                    return new Stated.Said<>(found.get(), "meta " + name);
                }
            }
        }
        return new Stated.Unsaid<>("no meta element states it");
    }

    private static Stated<String> shown(Document page, String selector, String where) {
        return page.select(selector).stream()
                .map(element -> clean(element.text()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .<Stated<String>>map(words -> new Stated.Said<>(words, where))
                .orElse(new Stated.Unsaid<>("the page does not show it"));
    }

    private static Stated<String> time(Document page) {
        return page
                .select("time[itemprop=datePublished][datetime], time[pubdate][datetime],"
                        + " article time[datetime], main time[datetime], header time[datetime], time[datetime]")
                .stream()
                .filter(time -> !updated(time))
                .map(time -> time.attr("datetime").strip())
                .filter(date -> day(date).isPresent())
                .findFirst()
                .<Stated<String>>map(date -> new Stated.Said<>(date, "time element"))
                .orElse(new Stated.Unsaid<>("no time element states it"));
    }

    private static boolean updated(Element time) {
        return time.attr("itemprop").equals("dateModified") || time.className().contains("update");
    }

    private static Stated<PartialDate> dated(Stated<String> words) {
        return words.find().flatMap(HtmlMetadata::day).isEmpty()
                ? new Stated.Unsaid<>("no date could be read")
                : words.map(date -> day(date).orElseThrow());
    }

    /// Returns the day that an ISO 8601 date or date and time begins with.
    private static Optional<PartialDate> day(String words) {
        var date = words.strip();
        return PartialDate.parse(date.substring(0, Math.min(10, date.length())))
                .filter(day -> day.yearNumber().isPresent());
    }

    static String clean(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
