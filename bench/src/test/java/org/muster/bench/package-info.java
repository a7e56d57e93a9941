/// Peers measured beside us, in one run and on the same text.
@NullMarked
package org.muster.bench;

import org.jspecify.annotations.NullMarked;
