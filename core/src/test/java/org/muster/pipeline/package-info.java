/// Tests of the door: whole documents in, a report out.
@NullMarked
package org.muster.pipeline;

import org.jspecify.annotations.NullMarked;
