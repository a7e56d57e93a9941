package org.muster.relation.en;

import org.muster.grammar.Pattern;
import org.muster.model.text.RuleId;

/// A relation pattern is a row of `patterns.en.tsv`: the words that state a relation and what is built of them.
///
/// @param rule its rule
/// @param builds the name of what is built
/// @param pattern the words
record RelationPattern(RuleId rule, String builds, Pattern pattern) {}
