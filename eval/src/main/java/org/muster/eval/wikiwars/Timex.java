package org.muster.eval.wikiwars;

import org.muster.model.text.Span;

/// A timex is a time expression as TIMEX2 marks it: its words and its normalised value.
///
/// @param span where it stands in the history's text
/// @param value the attribute `val`; empty where there is none
record Timex(Span span, String value) {}
