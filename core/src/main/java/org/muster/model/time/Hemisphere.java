package org.muster.model.time;

/// A hemisphere is the half of the earth whose seasons a report speaks of.
public enum Hemisphere {
    /// Summer is June to August.
    NORTH,
    /// Summer is December to February.
    SOUTH
}
