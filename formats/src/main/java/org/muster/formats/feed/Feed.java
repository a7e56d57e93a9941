package org.muster.formats.feed;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.NotRead;

/// A feed is RSS or Atom: reports with their titles and dates, each as text or as HTML.
///
/// No document type is read and no entity resolved, whether within the feed or outside of it.
public final class Feed implements Format.Container {

    private static final Pattern ROOT = Pattern.compile(
            "(?:<\\?xml[^>]{0,200}\\?>)?(?:\\s|<!--.{0,2000}?-->|<\\?[^>]{0,500}\\?>|<!doctype[^>\\[]{0,500}>)*"
                    + "<(?:\\w{1,20}:)?(rss|feed|rdf)[\\s>].*",
            Pattern.DOTALL);

    /// How the library's messages about its own bounds begin.
    private static final String BEYOND_A_BOUND = "JAXP0001";

    @Override
    public String name() {
        return "a feed";
    }

    @Override
    public boolean begins(Head head) {
        return ROOT.matcher(head.words()).matches();
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".rss") || name.endsWith(".atom");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        try (var feed = new FeedEntries(content, harvest.settings())) {
            int number = 0;
            for (var entry = feed.next(); entry.isPresent(); entry = feed.next()) {
                number++;
                entry.get().hand(number, content.metadata(), harvest);
            }
        } catch (XMLStreamException broken) {
            if (String.valueOf(broken.getMessage()).contains(BEYOND_A_BOUND)) {
                throw new NotRead("is nested too deeply or unpacks too far", "Maybe it was made to: get it again.");
            }
            throw new IOException(words(broken), broken);
        }
    }

    private static String words(XMLStreamException broken) {
        return Optional.ofNullable(broken.getMessage())
                .flatMap(message -> message.lines().reduce((_, last) -> last))
                .map(message -> message.replaceFirst("(?i)^message:\\s*", "").strip())
                .orElse("no XML")
                .replaceAll("[.]$", "")
                .toLowerCase(Locale.ROOT);
    }
}
