/// Tests of patterns and what spares trying them.
@NullMarked
package org.muster.grammar;

import org.jspecify.annotations.NullMarked;
