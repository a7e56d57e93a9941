/// Tests of sentences, tokens and tags.
@NullMarked
package org.muster.text;

import org.jspecify.annotations.NullMarked;
