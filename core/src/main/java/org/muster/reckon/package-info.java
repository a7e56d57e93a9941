/// What figures allow, and what follows from it: readings, linear systems over exact fractions, and their certificates.
/// It knows no text.
@NullMarked
package org.muster.reckon;

import org.jspecify.annotations.NullMarked;
