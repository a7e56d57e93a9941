package org.muster.reckon;

import org.muster.model.quantity.Rational;

/// A limit of a column, and the inequality that it is from.
///
/// @param at where the limit lies
/// @param inequality the inequality's index
/// @param times how often that inequality is taken to give the limit
record ColumnBound(Delta at, int inequality, Rational times) {}
