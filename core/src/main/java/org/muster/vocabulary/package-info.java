/// What can be counted: concepts with broader and narrower ones, parts, opposites and labels in each language.
@NullMarked
package org.muster.vocabulary;

import org.jspecify.annotations.NullMarked;
