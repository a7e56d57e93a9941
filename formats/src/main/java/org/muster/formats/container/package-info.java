/// Files that hold other files: archives, compressed files and crawls.
@NullMarked
package org.muster.formats.container;

import org.jspecify.annotations.NullMarked;
