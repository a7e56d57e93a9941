package org.muster.model.text;

/// A box is a rectangle on a page, in points (1/72 inch) from the page's upper left corner, x to the right and y down.
///
/// @param left its left edge
/// @param top its upper edge
/// @param right its right edge, not left of `left`
/// @param bottom its lower edge, not above `top`
public record Box(double left, double top, double right, double bottom) {

    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException(
                    "The box's left and top (%s, %s) must not lie beyond its right and bottom (%s, %s)."
                            .formatted(left, top, right, bottom));
        }
    }

    /// Returns the smallest box that holds both.
    public Box covering(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// Returns whether the other stands beside it on one line: whether each reaches over the other's middle.
    public boolean isBeside(Box other) {
        double middle = (top + bottom) / 2;
        double others = (other.top + other.bottom) / 2;
        return other.top <= middle && middle <= other.bottom && top <= others && others <= bottom;
    }
}
