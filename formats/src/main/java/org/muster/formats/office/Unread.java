package org.muster.formats.office;

import java.util.List;
import org.muster.formats.Omission;

/// What is unread of a part is its footnotes, of which only the number is known, and its tables of contents.
///
/// @param footnotes how many footnotes it points to
/// @param omissions what else was left out
record Unread(int footnotes, List<Omission> omissions) {

    static final String CONTENTS = "table of contents";

    Unread {
        omissions = List.copyOf(omissions);
    }
}
