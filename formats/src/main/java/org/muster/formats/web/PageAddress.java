package org.muster.formats.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.muster.model.time.PartialDate;

/// A page address is where a page says that it is found; many hold the day or month of publication.
///
/// @param words the address; empty where the page does not state it
record PageAddress(String words) {

    private static final Pattern DAY = Pattern.compile(
            "[/_=-]((?:19|20)\\d\\d)([/._-]?)(0[1-9]|1[0-2]|(?<=[/._-])[1-9](?=[/._-]))\\2(0[1-9]|[12]\\d|3[01]|(?<=[/._-])[1-9](?=/))(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])/");

    static PageAddress of(Document page) {
        return page.select("link[rel=canonical][href], meta[property=og:url][content]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"))
                .filter(address -> !address.isBlank())
                .findFirst()
                .map(PageAddress::new)
                .orElse(new PageAddress(""));
    }

    Optional<LocalDate> day() {
        return DAY.matcher(words)
                .results()
                .flatMap(match -> Calendars.day(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(4)))
                        .stream())
                .findFirst();
    }

    Optional<PartialDate> month() {
        return MONTH.matcher(words)
                .results()
                .map(match -> PartialDate.ofMonth(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                .findFirst();
    }
}
