/// Changed readings under which two figures would agree, a class each.
@NullMarked
package org.muster.check.reconcile;

import org.jspecify.annotations.NullMarked;
