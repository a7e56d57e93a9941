/// The `muster` command: arguments to pipeline to writer to exit code.
@NullMarked
package org.muster.cli;

import org.jspecify.annotations.NullMarked;
