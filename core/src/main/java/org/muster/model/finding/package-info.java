/// The nouns of the result: findings, their verdicts, certificates and the coverage.
@NullMarked
package org.muster.model.finding;

import org.jspecify.annotations.NullMarked;
