@NullMarked
package org.muster.eval.pages;

import org.jspecify.annotations.NullMarked;
