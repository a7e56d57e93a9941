/// The relations of English.
@NullMarked
package org.muster.relation.en;

import org.jspecify.annotations.NullMarked;
