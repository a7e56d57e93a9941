/// The report model and one writer a format.
@NullMarked
package org.muster.report;

import org.jspecify.annotations.NullMarked;
