package org.muster.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A preparation is work that begins beside the reading of the arguments, and that whoever waits for it helps to do.
final class Preparation {

    private final List<FutureTask<Void>> pieces;

    private Preparation(List<FutureTask<Void>> pieces) {
        this.pieces = pieces;
    }

    /// Returns the preparation made of these pieces, begun from the first one in a thread of its own.
    static Preparation begun(List<Runnable> work) {
        var pieces =
                work.stream().map(piece -> new FutureTask<Void>(piece, null)).toList();
        Thread.ofPlatform().daemon().start(() -> pieces.forEach(FutureTask::run));
        return new Preparation(pieces);
    }

    /// Does the pieces that are not begun, from the last one, and waits for the others.
    void finish() {
        pieces.reversed().forEach(FutureTask::run);
        pieces.forEach(Preparation::await);
    }

    private static void await(FutureTask<Void> piece) {
        try {
            piece.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A reader could not be made ready.", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The wait for the readers was broken off.", interrupted);
        }
    }
}
