package org.muster.text;

import java.util.Arrays;

/// The shape of a word is what kinds of letters it has; the tag model has a feature for each, under these names.
enum Shape {
    LOWER("lc"),
    TWO_DIGITS("2d"),
    FOUR_DIGITS("4d"),
    LETTERS_AND_DIGITS("an"),
    DIGITS_AND_HYPHEN("dd"),
    DIGITS_AND_SLASH("ds"),
    DIGITS_AND_COMMA("dc"),
    DIGITS_AND_STOP("dp"),
    DIGITS("num"),
    ONE_CAPITAL("sc"),
    CAPITALS("ac"),
    CAPITAL_AND_STOP("cp"),
    INITIAL_CAPITAL("ic"),
    OTHER("other");

    private final String code;

    Shape(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /// Returns the shape that the model knows under the code.
    static Shape coded(String code) {
        return Arrays.stream(values())
                .filter(shape -> shape.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The code (%s) must be that of a shape. Maybe the tag model is a newer one.".formatted(code)));
    }

    /// Returns the shape of a word of at least one letter.
    static Shape of(String word) {
        int capitals = 0;
        int small = 0;
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            capitals += Character.isUpperCase(letter) ? 1 : 0;
            small += Character.isLowerCase(letter) ? 1 : 0;
            digits += Character.isDigit(letter) ? 1 : 0;
            letters += Character.isLetter(letter) ? 1 : 0;
        }
        if (small == word.length()) {
            return LOWER;
        }
        if (0 < digits) {
            return withDigits(word, digits, letters);
        }
        if (capitals == word.length()) {
            return capitals == 1 ? ONE_CAPITAL : CAPITALS;
        }
        if (word.length() == 2 && 'A' <= word.charAt(0) && word.charAt(0) <= 'Z' && word.charAt(1) == '.') {
            return CAPITAL_AND_STOP;
        }
        return Character.isUpperCase(word.charAt(0)) ? INITIAL_CAPITAL : OTHER;
    }

    private static Shape withDigits(String word, int digits, int letters) {
        if (digits == 2) {
            return TWO_DIGITS;
        }
        if (digits == 4) {
            return FOUR_DIGITS;
        }
        if (0 < letters) {
            return LETTERS_AND_DIGITS;
        }
        if (word.indexOf('-') != -1) {
            return DIGITS_AND_HYPHEN;
        }
        if (word.indexOf('/') != -1) {
            return DIGITS_AND_SLASH;
        }
        if (word.indexOf(',') != -1) {
            return DIGITS_AND_COMMA;
        }
        return word.indexOf('.') == -1 ? DIGITS : DIGITS_AND_STOP;
    }
}
