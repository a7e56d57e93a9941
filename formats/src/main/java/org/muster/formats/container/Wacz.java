package org.muster.formats.container;

import java.io.IOException;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;

/// A WACZ file is a crawl in a ZIP archive: WARC files with indexes, of which the WARC files are read.
public final class Wacz implements Format.Container {

    @Override
    public String name() {
        return "a WACZ file";
    }

    @Override
    public boolean begins(Head head) {
        return head.startsWith(Zip.MARK) && (isNamed(head.name()) || head.at(30, "archive/"));
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".wacz");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        Zip.members(
                content.stream(), harvest, name -> name.startsWith("archive/") && name.matches(".*\\.warc(\\.gz)?"));
    }
}
