/// The `muster` command: arguments to pipeline to writer to exit status.
@NullMarked
package org.muster.cli;

import org.jspecify.annotations.NullMarked;
