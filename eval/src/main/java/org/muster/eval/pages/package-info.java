/// The pages benchmark: the main text of web pages, by the runs of words it shares with what people marked.
@NullMarked
package org.muster.eval.pages;

import org.jspecify.annotations.NullMarked;
