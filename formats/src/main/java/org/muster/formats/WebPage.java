package org.muster.formats;

import java.io.IOException;
import org.muster.formats.web.MailPage;
import org.muster.model.text.Noted;

/// A web page is HTML, of which the report is read.
public final class WebPage implements Format.Single {

    @Override
    public String name() {
        return "a web page";
    }

    @Override
    public boolean begins(Head head) {
        var words = head.words();
        return words.startsWith("<!doctype html")
                || words.startsWith("<html")
                || head.type().equals("text/html")
                || head.type().equals("application/xhtml+xml");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    @Override
    public Input read(Content content, Settings settings) throws IOException {
        var decoded = content.text();
        Memory.requirePage(decoded.text(), Runtime.getRuntime().maxMemory());
        return HtmlReport.read(content.uri(), decoded.text(), decoded.notes(), content.metadata());
    }

    /// Reads a page that a mail holds within itself, and gives it up where it takes too long.
    ///
    /// @throws NotRead if it does
    public Noted<MailPage> mail(Content content, Settings settings) throws IOException {
        return Timed.within(settings.limits().time(), this, () -> {
            var decoded = content.text();
            Memory.requirePage(decoded.text(), Runtime.getRuntime().maxMemory());
            return new Noted<>(MailPage.of(decoded.text()), decoded.notes());
        });
    }
}
