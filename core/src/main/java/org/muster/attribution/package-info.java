/// Who is said to have said what: source, cue and content.
@NullMarked
package org.muster.attribution;

import org.jspecify.annotations.NullMarked;
