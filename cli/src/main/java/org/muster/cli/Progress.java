package org.muster.cli;

import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import org.muster.formats.Watch;

/// Progress is a line on standard error that says how many reports were read, how fast, and how long the rest will
/// take; it appears on a terminal only, and only when the work takes more than two seconds.
final class Progress implements AutoCloseable, Watch {

    private static final long PATIENCE = 2_000;
    private static final long EVERY = 250;
    private static final double NANOS = 1e9;

    private final Shell shell;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final long begun = System.nanoTime();
    private final Timer timer = new Timer("progress", true);
    private boolean shown;
    private boolean closed;

    private Progress(Shell shell) {
        this.shell = shell;
    }

    static Progress in(Shell shell) {
        var progress = new Progress(shell);
        if (shell.manners().terminalErr()) {
            progress.timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            progress.show();
                        }
                    },
                    PATIENCE,
                    EVERY);
        }
        return progress;
    }

    @Override
    public void total(long bytes) {
        total.set(bytes);
    }

    @Override
    public void read(long bytes) {
        read.addAndGet(bytes);
    }

    /// Counts one more report.
    void done() {
        done.incrementAndGet();
    }

    private synchronized void show() {
        if (!closed) {
            shown = true;
            double seconds = (System.nanoTime() - begun) / NANOS;
            shell.err().print("\r" + line(done.get(), read.get(), total.get(), seconds));
            shell.err().flush();
        }
    }

    /// Returns the line.
    ///
    /// @param done how many reports are read
    /// @param read how many bytes of files are read
    /// @param total of how many, or 0 where that is not known
    /// @param seconds for how long
    static String line(long done, long read, long total, double seconds) {
        var rate = "muster: %s reports read, %s a second"
                .formatted(done, String.format(Locale.ROOT, done < 10 * seconds ? "%.1f" : "%.0f", done / seconds));
        var rest = total <= read || read == 0
                ? total == 0 ? " …" : ", checking …"
                : ", about %s left".formatted(words(seconds * (total - read) / read));
        return (rate + rest + " ".repeat(20)).substring(0, Math.min(79, rate.length() + rest.length() + 20));
    }

    private static String words(double seconds) {
        return seconds < 90 ? "%s s".formatted(Math.round(seconds)) : "%s min".formatted(Math.round(seconds / 60));
    }

    /// Takes the line away.
    @Override
    public synchronized void close() {
        closed = true;
        timer.cancel();
        if (shown) {
            shell.err().print("\r" + " ".repeat(79) + "\r");
            shell.err().flush();
            shown = false;
        }
    }
}
