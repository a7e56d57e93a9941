package org.muster.formats.container;

import java.io.IOException;
import java.io.InputStream;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.Member;

/// A gzip file holds one compressed file, possibly in several pieces.
public final class Gzip implements Format.Container {

    @Override
    public String name() {
        return "a gzip file";
    }

    @Override
    public boolean begins(Head head) {
        return head.startsWith("\u001f\u008b");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".gz") || name.endsWith(".tgz");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        var uri = content.uri();
        var file = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('!')) + 1);
        var member = Member.named(inner(file)).with(content.metadata());
        harvest.member(member, unpacked(content.stream()));
    }

    private static String inner(String file) {
        if (file.endsWith(".tgz")) {
            return file.substring(0, file.length() - 4) + ".tar";
        }
        return file.endsWith(".gz") && 3 < file.length() ? file.substring(0, file.length() - 3) : "content";
    }

    /// Returns all pieces of a compressed stream, one after the other.
    static InputStream unpacked(InputStream in) throws IOException {
        return new Pieces(in);
    }
}
