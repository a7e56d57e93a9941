/// Web pages: what a page says of itself, and its main text without what stands around it.
@NullMarked
package org.muster.formats.web;

import org.jspecify.annotations.NullMarked;
