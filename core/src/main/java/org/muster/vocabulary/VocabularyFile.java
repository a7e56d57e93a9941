package org.muster.vocabulary;

/// A vocabulary file is a Turtle text that adds concepts to the vocabulary or describes known ones anew.
///
/// @param name what to call it in messages, its path as given
/// @param text its content
public record VocabularyFile(String name, String text) {}
