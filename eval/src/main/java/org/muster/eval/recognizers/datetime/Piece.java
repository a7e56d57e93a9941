package org.muster.eval.recognizers.datetime;

/// A piece is a stretch of the input with what it means.
///
/// @param begin where it begins
/// @param end where it ends
/// @param meaning what it means
record Piece(int begin, int end, Meaning meaning) {}
