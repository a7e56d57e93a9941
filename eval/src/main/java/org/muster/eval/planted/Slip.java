package org.muster.eval.planted;

import java.util.Locale;

/// A slip is one of the ways in which a desk gets a number wrong.
enum Slip {
    /// 184 for 134
    DIGIT_CHANGED,
    /// 148 for 184
    DIGITS_SWAPPED,
    /// 18 for 184
    DIGIT_DROPPED,
    /// 1,884 for 184
    DIGIT_DOUBLED,
    /// million for thousand, or a thousand too many or too few
    MAGNITUDE,
    /// the other year of a comparison, or a year that its distance denies
    YEAR_SHIFTED,
    /// a part printed as the total, and the total as the part
    PART_AND_TOTAL_SWAPPED,
    /// percent for percentage points
    PERCENT_FOR_POINTS,
    /// one part brought up to date, the total not
    STALE_TOTAL,
    /// another percentage
    WRONG_SHARE,
    /// fell for rose, fewer for more
    WRONG_DIRECTION;

    /// Returns its name in words.
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
