package org.muster.formats;

import java.io.IOException;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;

/// Plain text is read as it is; what is no other format is taken for it.
final class PlainText implements Format.Single {

    @Override
    public String name() {
        return "a text file";
    }

    @Override
    public boolean begins(Head head) {
        return false;
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".txt");
    }

    @Override
    public Input read(Content content, Settings settings) throws IOException {
        var decoded = content.text();
        return decoded.text().isBlank()
                ? new Input.Refused(content.uri(), "holds nothing but blanks", Refusals.emptiness(content.uri()))
                : new Input.Read(
                        Document.of(content.uri(), decoded.text(), content.metadata(), Layout.same()), decoded.notes());
    }
}
