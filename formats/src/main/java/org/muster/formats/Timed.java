package org.muster.formats;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Timed work is done on a thread of its own and given up when it takes too long.
///
/// Too long is the time given, of a processor that works for it: where others keep the processor busy, the work may go
/// on for three times as long by the clock, so that a report is not refused because the machine was slow.
final class Timed {

    /// Deeply nested content needs a deep stack.
    private static final long STACK = 16L << 20;

    /// How many halves of the time may pass by the clock.
    private static final int PATIENCE = 6;

    private Timed() {}

    /// Returns what the work returns.
    ///
    /// @throws NotRead if it takes longer than the time
    /// @throws IOException if the work does
    static <T> T within(Duration time, Format format, Callable<T> work) throws IOException {
        if (format instanceof PlainText) {
            return called(work);
        }
        var reading = new FutureTask<>(work);
        var thread = new Thread(null, reading, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return awaited(reading, time.dividedBy(2));
        } catch (TimeoutException _) {
            reading.cancel(true);
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

    /// Waits for the work until the processor has worked for it as long again as the first half took by the clock.
    private static <T> T awaited(FutureTask<T> reading, Duration half)
            throws TimeoutException, ExecutionException, InterruptedException {
        Duration before = Duration.ZERO;
        for (int halves = 1; ; halves++) {
            try {
                return reading.get(half.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                var worked = worked();
                if (halves == 1) {
                    before = worked;
                } else if (halves == PATIENCE || isMost(worked.minus(before), half)) {
                    throw late;
                }
            }
        }
    }

    private static boolean isMost(Duration worked, Duration half) {
        return 0 <= worked.multipliedBy(5).compareTo(half.multipliedBy(4));
    }

    /// Returns for how long processors have worked for this machine of Java: all of them, for all that it does.
    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static <T> T called(Callable<T> work) throws IOException {
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
}
