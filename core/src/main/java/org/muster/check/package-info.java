/// The checks: one class a defect; they never see text, only claims and relations.
@NullMarked
package org.muster.check;

import org.jspecify.annotations.NullMarked;
