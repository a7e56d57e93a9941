package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What a newcomer reads first: the examples' output, word for word.
///
/// After a change that is meant to alter it, print it anew from the folder `cli` with
/// `../muster check ../examples > src/test/resources/examples.txt` and read the difference.
final class ExamplesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/examples.txt");

    @Test
    void theExamplesSayWhatTheySaidBefore() throws IOException {
        var called = Called.with("check", "../examples");
        assertThat(called.out()).isEqualTo(Files.readString(GOLDEN));
        assertThat(called.status()).isEqualTo(Commands.FOUND);
        assertThat(called.err()).isEmpty();
    }

    @Test
    void togetherTheyShowEveryVerdict() throws IOException {
        assertThat(Files.readString(GOLDEN)).contains("\nCONFLICT", "\nTENSION", "\nUNDECIDED", "\nDERIVE", "\nAGREE");
    }
}
