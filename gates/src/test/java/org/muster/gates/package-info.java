/// The rules of the house, each held by a test that says what to do when it is broken.
@NullMarked
package org.muster.gates;

import org.jspecify.annotations.NullMarked;
