package org.muster.time.en;

/// What part of time a frame opens.
enum FrameReach {
    AT,
    FROM,
    UP
}
