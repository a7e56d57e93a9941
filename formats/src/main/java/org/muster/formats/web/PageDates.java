package org.muster.formats.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// Page dates are the days of a page's publication and last change, by what it says to machines, shows and is called.
final class PageDates {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "dc.date.issued",
            "dc.date",
            "dcterms.issued",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "bt:pubdate",
            "cxenseparse:recs:publishtime",
            "rnews:datepublished",
            "article_date_original",
            "originalpublicationdate",
            "displaydate",
            "publishtime",
            "date.available",
            "citation_publication_date",
            "citation_date",
            "prism.publicationdate",
            "created");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "article:modified",
            "og:updated_time",
            "og:modified_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "dc.date.modified",
            "dcterms.modified",
            "bt:moddate");
    private static final String TIMES = "time[itemprop*=datePublished], time[pubdate], time[class*=publish],"
            + " time[class*=entry-date]:not([class*=updated]), abbr[class*=published][title], span[class*=published][title]";
    private static final String UNNAMED_TIMES =
            "time[datetime]:not([class*=updat]):not([class*=modif]):not([itemprop*=dateModified])";
    private static final Pattern UNIVERSAL = Pattern.compile("\\d(?:Z|\\+00:?00| ?GMT| ?UTC)$");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private final Document page;
    private final Metas metas;
    private final JsonLd linked;
    private final ShownDates shown;
    private final DateWords words;
    private final PageAddress address;

    PageDates(Document page, Metas metas, JsonLd linked, ShownDates shown, DateWords words, PageAddress address) {
        this.page = page;
        this.metas = metas;
        this.linked = linked;
        this.shown = shown;
        this.words = words;
        this.address = address;
    }

    Stated<PartialDate> published() {
        return meta(PUBLISHED)
                .or(stated(linked.report("datePublished"), "JSON-LD"))
                .or(element("[itemprop*=datePublished]", "microdata"))
                .or(element(TIMES, "time element"))
                .or(stated(linked.report("dateCreated", "uploadDate"), "JSON-LD"))
                .or(said(shown.published(), "shown on the page"))
                .or(said(address.day(), "address"))
                .or(element(UNNAMED_TIMES, "time element"))
                .or(stated(linked.page("datePublished", "dateCreated", "uploadDate"), "JSON-LD"))
                .or(said(shown.atFoot(), "shown below the text"))
                .or(modified())
                .or(address.month()
                        .<Stated<PartialDate>>map(month -> new Stated.Said<>(month, "address"))
                        .orElse(new Stated.Unsaid<>("the page states no date")));
    }

    Stated<PartialDate> modified() {
        return stated(linked.report("dateModified"), "JSON-LD")
                .or(meta(MODIFIED))
                .or(element("[itemprop*=dateModified]", "microdata"))
                .or(said(shown.modified(), "shown on the page"))
                .or(element("time[class*=updated], time[class*=modified]", "time element"))
                .or(new Stated.Unsaid<>("the page states no date of a change"));
    }

    private Stated<PartialDate> meta(List<String> names) {
        for (var name : names) {
            var found = metas.of(name).filter(date -> day(date).isPresent()).findFirst();
            if (found.isPresent()) {
                return stated(found, "meta " + name);
            }
        }
        return new Stated.Unsaid<>("no meta element states a date");
    }

    private Stated<PartialDate> element(String selector, String where) {
        var date = page.select(selector).stream()
                .flatMap(element -> values(element))
                .filter(words -> day(words).isPresent())
                .findFirst();
        return stated(date, where);
    }

    private static Stream<String> values(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text());
    }

    private Stated<PartialDate> stated(Optional<String> date, String where) {
        var day = date.flatMap(this::day);
        if (day.isPresent() && UNIVERSAL.matcher(date.get().strip()).find()) {
            var local = local(day.get(), date.get());
            return said(
                    Optional.of(local), local.equals(day.get()) ? where : where + ", in the local time of the page");
        }
        return said(day, where);
    }

    /// Returns the day by the page's own clock: the one that it shows, where that is next to the universal one, or else
    /// the one that its other times are stated in.
    private LocalDate local(LocalDate day, String universal) {
        if (shown.heads(day) || address.day().filter(day::equals).isPresent()) {
            return day;
        }
        return Stream.of(day.minusDays(1), day.plusDays(1))
                .filter(other -> shown.heads(other)
                        || address.day().filter(other::equals).isPresent())
                .findFirst()
                .orElseGet(() -> PageClock.of(page)
                        .map(clock -> clock.day(day, universal))
                        .orElse(day));
    }

    private Optional<LocalDate> day(String date) {
        var words = date.strip();
        if (SECONDS.matcher(words).matches()) {
            long seconds = Long.parseLong(words.substring(0, 10));
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        }
        return words.length() <= 120 ? this.words.first(words) : Optional.empty();
    }

    private static Stated<PartialDate> said(Optional<LocalDate> day, String where) {
        return day.<Stated<PartialDate>>map(date -> new Stated.Said<>(PartialDate.ofDay(date), where))
                .orElse(new Stated.Unsaid<>("no date could be read"));
    }
}
