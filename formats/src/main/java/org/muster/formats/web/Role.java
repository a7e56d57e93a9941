package org.muster.formats.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A role is the part an element plays in its page, as its name, its attributes and its class names say.
enum Role {
    /// Holds the report.
    MAIN,
    /// Says nothing of its part.
    PLAIN,
    /// Menus, adverts, boxes with other reports.
    FURNITURE,
    /// What a page lays over its report: consent to cookies, offers of a subscription.
    NOTICE,
    /// What readers wrote below the report.
    COMMENTS,
    /// Words under a picture or a film.
    CAPTION,
    /// Never shown as words.
    UNREAD;

    private static final Set<String> UNREAD_NAMES = Set.of(
            "script", "style", "noscript", "template", "svg", "canvas", "math", "iframe", "object", "embed", "applet",
            "audio", "video", "select", "textarea", "input", "head", "title", "map", "datalist", "progress", "meter");
    private static final Set<String> FURNITURE_NAMES =
            Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "amp-sidebar", "amp-consent", "amp-ad", "amp-embed");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
            "alertdialog", "toolbar", "tablist");

    private static final Pattern FOOTNOTE = Pattern.compile("(?i)footnote|reference|cite");

    static Role of(Element element) {
        var name = element.normalName();
        if (UNREAD_NAMES.contains(name) || name.equals("sup") && isFootnote(element)) {
            return UNREAD;
        }
        if (name.equals("figcaption")) {
            return CAPTION;
        }
        if (name.equals("body") || name.equals("html")) {
            return PLAIN;
        }
        if (FURNITURE_NAMES.contains(name) || FURNITURE_ROLES.contains(element.attr("role")) || isHidden(element)) {
            return FURNITURE;
        }
        return element.attr("itemprop").contains("articleBody") ? MAIN : named(element);
    }

    /// Returns whether raised words are the mark of a footnote, which leads to it.
    private static boolean isFootnote(Element element) {
        return element.selectFirst("a[href*=#]") != null || FOOTNOTE.matcher(element.className()).find();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
    }

    private static Role named(Element element) {
        var names = element.className() + " " + element.id();
        return names.isBlank() ? PLAIN : ClassNames.role(names);
    }
}
