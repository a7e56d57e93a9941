package org.muster.formats.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A packed file is the parts of a word processor's file in a ZIP file.
final class Packed {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

    private Packed() {}

    /// Returns a file of parts, each a name and its text.
    static byte[] parts(String... namesAndTexts) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String docx(String body) {
        return "<?xml version=\"1.0\"?><w:document %s><w:body>%s</w:body></w:document>".formatted(WORD, body);
    }

    static String odt(String body) {
        return "<?xml version=\"1.0\"?><office:document-content %s><office:body><office:text>%s</office:text></office:body></office:document-content>"
                .formatted(ODF, body);
    }
}
