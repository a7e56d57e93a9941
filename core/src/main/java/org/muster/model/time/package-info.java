/// The nouns of time: windows, the anchor they are resolved against, and tempo.
@NullMarked
package org.muster.model.time;

import org.jspecify.annotations.NullMarked;
