/// Dates and times of a public specification for assistants (DateTimeModel), with its own conventions of resolution.
@NullMarked
package org.muster.eval.recognizers.datetime;

import org.jspecify.annotations.NullMarked;
