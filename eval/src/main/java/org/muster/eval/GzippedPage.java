package org.muster.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A gzipped page is a web page as the benchmarks keep it.
public final class GzippedPage {

    private GzippedPage() {}

    /// Returns the bytes of the page.
    ///
    /// @throws IOException if the file is missing or broken
    public static byte[] read(Path file) throws IOException {
        try (var stream = new GZIPInputStream(Files.newInputStream(file))) {
            return stream.readAllBytes();
        }
    }
}
