package org.muster.model.quantity;

import java.util.Objects;

/// An amount is the number as worded, with its hedge and bound kept.
public sealed interface Amount {

    /// "577"
    record Point(Numeral numeral) implements Amount {
        public Point {
            Objects.requireNonNull(numeral);
        }
    }

    /// "at least 8", "as many as" is [AtMost]
    record AtLeast(Numeral numeral) implements Amount {
        public AtLeast {
            Objects.requireNonNull(numeral);
        }
    }

    /// "more than 8"
    record MoreThan(Numeral numeral) implements Amount {
        public MoreThan {
            Objects.requireNonNull(numeral);
        }
    }

    /// "up to 8", "as many as 8"
    record AtMost(Numeral numeral) implements Amount {
        public AtMost {
            Objects.requireNonNull(numeral);
        }
    }

    /// "fewer than 8"
    record LessThan(Numeral numeral) implements Amount {
        public LessThan {
            Objects.requireNonNull(numeral);
        }
    }

    /// "15,000 to 18,000"
    record Between(Numeral low, Numeral high) implements Amount {
        public Between {
            if (0 < low.value().compareTo(high.value())) {
                throw new IllegalArgumentException(
                        "The lower number (%s) must not exceed the upper (%s).".formatted(low.value(), high.value()));
            }
        }
    }

    /// "about 50", "nearly 200"
    record Hedged(Amount amount, Hedge hedge) implements Amount {
        public Hedged {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(hedge);
        }
    }

    /// "dozens", "several": a number word without a number, with the least number that its policy gives it.
    ///
    /// @param word the word in lower case
    /// @param least the least number it is taken for
    record Vague(String word, Rational least) implements Amount {
        public Vague {
            Objects.requireNonNull(least);
            if (word.isBlank()) {
                throw new IllegalArgumentException("A vague amount needs its word.");
            }
        }
    }

    /// Returns the bounds of the exact reading: the words at face value.
    default Bounds exact() {
        return switch (this) {
            case Point(var numeral) -> Bounds.at(numeral.value());
            case AtLeast(var numeral) -> Bounds.from(numeral.value());
            case MoreThan(var numeral) -> Bounds.above(numeral.value());
            case AtMost(var numeral) -> Bounds.upTo(numeral.value());
            case LessThan(var numeral) -> Bounds.below(numeral.value());
            case Between(var low, var high) -> Bounds.closed(low.value(), high.value());
            case Hedged hedged -> hedged.amount().exact();
            case Vague vague -> Bounds.from(vague.least());
        };
    }
}
