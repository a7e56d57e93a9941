package org.muster.formats.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Roles tell what part an element plays in its page, by its name, its attributes and its class names.
final class Roles {

    private static final Set<String> UNREAD_NAMES = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "select",
            "textarea",
            "input",
            "head",
            "title",
            "map",
            "datalist",
            "progress",
            "meter");
    private static final Set<String> FURNITURE_NAMES = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "dialog",
            "menu",
            "amp-sidebar",
            "amp-consent",
            "amp-ad",
            "amp-embed");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alertdialog",
            "toolbar",
            "tablist");

    private static final Pattern FOOTNOTE = Pattern.compile("(?i)footnote|reference|cite");

    private final ClassNames names = new ClassNames();

    Role of(Element element) {
        var name = element.normalName();
        if (UNREAD_NAMES.contains(name) || name.equals("sup") && isFootnote(element)) {
            return Role.UNREAD;
        }
        if (name.equals("figcaption")) {
            return Role.CAPTION;
        }
        if (name.equals("body") || name.equals("html")) {
            return Role.PLAIN;
        }
        if (FURNITURE_NAMES.contains(name) || FURNITURE_ROLES.contains(element.attr("role")) || isHidden(element)) {
            return Role.FURNITURE;
        }
        return element.attr("itemprop").contains("articleBody") ? Role.MAIN : named(element);
    }

    /// Returns whether raised words are the mark of a footnote, which leads to it or shows it.
    private static boolean isFootnote(Element element) {
        return element.selectFirst("a[href*=#]") != null
                || FOOTNOTE.matcher(element.className()).find()
                || Raised.isMark(element.wholeOwnText());
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && element.attr("style")
                                .replace(" ", "")
                                .toLowerCase(Locale.ROOT)
                                .contains("display:none");
    }

    private Role named(Element element) {
        var words = element.className() + " " + element.id();
        return words.isBlank() ? Role.PLAIN : names.role(words);
    }
}
