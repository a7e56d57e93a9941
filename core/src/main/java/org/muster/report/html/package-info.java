/// The HTML page: one self-contained file with the reports, the findings and the timeline.
@NullMarked
package org.muster.report.html;

import org.jspecify.annotations.NullMarked;
