package org.muster.cli;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

/// Progress is a line on standard error that says how many reports were read; it appears on a terminal only, and only
/// when the work takes more than two seconds.
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 2_000;
    private static final long EVERY = 250;

    private final Shell shell;
    private final int of;
    private final AtomicInteger done = new AtomicInteger();
    private final Timer timer = new Timer("progress", true);
    private boolean shown;
    private boolean closed;

    private Progress(int of, Shell shell) {
        this.of = of;
        this.shell = shell;
    }

    static Progress over(int of, Shell shell) {
        var progress = new Progress(of, shell);
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

    /// Counts one more report.
    void done() {
        done.incrementAndGet();
    }

    private synchronized void show() {
        if (!closed) {
            shown = true;
            int read = done.get();
            shell.err()
                    .print(
                            read < of
                                    ? "\rmuster: %s of %s reports read …".formatted(read, of)
                                    : "\rmuster: %s reports read, checking …  ".formatted(of));
            shell.err().flush();
        }
    }

    /// Takes the line away.
    @Override
    public synchronized void close() {
        closed = true;
        timer.cancel();
        if (shown) {
            shell.err().print("\r" + " ".repeat(60) + "\r");
            shell.err().flush();
            shown = false;
        }
    }
}
