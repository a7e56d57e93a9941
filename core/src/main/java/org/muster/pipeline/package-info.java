/// The one place that knows the order of the stages; [Muster] is the door for library users.
@NullMarked
package org.muster.pipeline;

import org.jspecify.annotations.NullMarked;
