/// Files of one report a row or line.
@NullMarked
package org.muster.formats.table;

import org.jspecify.annotations.NullMarked;
