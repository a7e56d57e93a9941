package org.muster.formats;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Timed work is done on a thread of its own and given up when it takes too long.
final class Timed implements AutoCloseable {

    /// Deeply nested content needs a deep stack.
    private static final long STACK = 16L << 20;

    private @Nullable ExecutorService worker;

    /// Returns what the work returns.
    ///
    /// @throws NotRead if it takes longer than the time
    /// @throws IOException if the work does
    Input within(Duration time, Format format, Callable<Input> work) throws IOException {
        if (format instanceof PlainText) {
            return called(work);
        }
        try {
            return worker().submit(work).get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            close();
            throw new NotRead(
                    "took longer than %s seconds to read as %s".formatted(time.toSeconds(), format.name()),
                    "Maybe it was made to never end; if it is honest, split it.");
        } catch (ExecutionException broken) {
            throw thrown(broken.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("the reading was interrupted", stop);
        }
    }

    private static Input called(Callable<Input> work) throws IOException {
        try {
            return work.call();
        } catch (Exception broken) {
            throw thrown(broken);
        }
    }

    private static IOException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException broken) {
            throw broken;
        }
        return cause instanceof IOException broken ? broken : new IOException(cause);
    }

    private ExecutorService worker() {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(work -> {
                var thread = new Thread(null, work, "reading", STACK);
                thread.setDaemon(true);
                return thread;
            });
        }
        return worker;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }
}
