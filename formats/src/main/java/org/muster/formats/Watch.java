package org.muster.formats;

/// A watch is told how much of all files is read.
public interface Watch {

    /// Nobody watches.
    Watch NOBODY = new Watch() {
        @Override
        public void total(long bytes) {}

        @Override
        public void read(long bytes) {}
    };

    /// Says how many bytes all files have together; 0 where that is not known.
    void total(long bytes);

    /// Says that so many more were read.
    void read(long bytes);
}
