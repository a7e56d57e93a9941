/// Tests of the HTML page.
@NullMarked
package org.muster.report.html;

import org.jspecify.annotations.NullMarked;
