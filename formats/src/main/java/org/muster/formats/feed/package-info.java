/// Feeds of reports: RSS and Atom.
@NullMarked
package org.muster.formats.feed;

import org.jspecify.annotations.NullMarked;
