package org.muster.formats.web;

import java.util.Set;
import org.jsoup.nodes.Element;

/// A role is the part an element plays in its page, as its name, its attributes and its class names say.
enum Role {
    /// Holds the report.
    MAIN,
    /// Says nothing of its part.
    PLAIN,
    /// Menus, adverts, boxes with other reports, notices.
    FURNITURE,
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
            Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "amp-sidebar", "amp-consent");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
            "alertdialog", "toolbar", "tablist");

    static Role of(Element element) {
        var name = element.normalName();
        if (UNREAD_NAMES.contains(name)) {
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
