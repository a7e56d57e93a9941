/// The report as text for people, readable at 80 columns.
@NullMarked
package org.muster.report.text;

import org.jspecify.annotations.NullMarked;
