/// JSON read with bounds: values, and what is wrong with a text that holds none.
@NullMarked
package org.muster.json;

import org.jspecify.annotations.NullMarked;
