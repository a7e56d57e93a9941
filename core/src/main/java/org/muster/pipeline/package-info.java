/// The one place that knows the order of the stages.
@NullMarked
package org.muster.pipeline;

import org.jspecify.annotations.NullMarked;
