/// Reading and checking, measured with JMH.
@NullMarked
package org.muster.bench;

import org.jspecify.annotations.NullMarked;
