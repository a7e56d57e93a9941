/// Files and streams to documents.
@NullMarked
package org.muster.formats;

import org.jspecify.annotations.NullMarked;
