/// What a text itself states between its figures.
@NullMarked
package org.muster.relation;

import org.jspecify.annotations.NullMarked;
