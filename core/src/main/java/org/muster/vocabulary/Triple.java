package org.muster.vocabulary;

/// A statement: a subject has a property with an object, all names written in full or as local names.
///
/// @param subject the name of the subject
/// @param property the name of the property
/// @param object a name, or the text of a label
/// @param language the language of a label, empty for a name
/// @param line the line of the text on which the object stands
record Triple(String subject, String property, String object, String language, int line) {}
