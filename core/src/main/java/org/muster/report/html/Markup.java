package org.muster.report.html;

/// Markup is HTML under construction; every text and attribute goes through an escape.
final class Markup {

    private final StringBuilder html = new StringBuilder(1 << 14);

    /// Appends markup as it stands.
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /// Appends text.
    Markup text(String words) {
        for (int i = 0; i < words.length(); i++) {
            escape(words.charAt(i));
        }
        return this;
    }

    /// Appends an opening tag with attributes given as name, value, name, value.
    Markup open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    /// Appends a closing tag.
    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    /// Appends an element that holds nothing but text.
    Markup element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /// Characters that HTML forbids or that would end an attribute or tag are written as references.
    private void escape(char letter) {
        switch (letter) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(letter < ' ' && letter != '\n' && letter != '\t' ? '\ufffd' : letter);
        }
    }
}
