/// Patterns over tokens and their matcher; knows no language and no dimension.
@NullMarked
package org.muster.grammar;

import org.jspecify.annotations.NullMarked;
