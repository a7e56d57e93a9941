/// Tests of the vocabulary and the reader of its files.
@NullMarked
package org.muster.vocabulary;

import org.jspecify.annotations.NullMarked;
