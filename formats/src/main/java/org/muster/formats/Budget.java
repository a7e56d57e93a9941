package org.muster.formats;

/// A budget counts what one file has used of its limits, through all the containers in it.
final class Budget {

    /// As much as may be unpacked before the ratio is looked at.
    private static final long FREE = 32L << 20;

    private final Limits limits;
    private long packed;
    private long unpacked;
    private long members;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /// Counts bytes of the file itself.
    void packed(long bytes) {
        packed += bytes;
    }

    /// Counts bytes of a member.
    void unpacked(long bytes) throws NotRead {
        unpacked += bytes;
        requireRatio();
    }

    /// Makes sure that the file may be unpacked further.
    private void requireRatio() throws NotRead {
        if (FREE < unpacked && limits.ratio() < unpacked / Math.max(1, packed)) {
            throw new NotRead(
                    "unpacks to more than %s times its size".formatted(limits.ratio()),
                    "Maybe it was made to fill the memory; if it is honest, unpack it and read the folder.");
        }
    }

    /// Counts one more member.
    void member() throws NotRead {
        members++;
        if (limits.members() < members) {
            throw new NotRead(
                    "has more than %s members".formatted(limits.members()), "Maybe split it into several files.");
        }
    }
}
