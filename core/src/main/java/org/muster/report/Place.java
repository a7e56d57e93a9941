package org.muster.report;

/// One place of a text.
///
/// @param line its line, from 1
/// @param column its column in UTF-16 code units, from 1
public record Place(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
