package org.muster.formats.container;

import java.util.Arrays;

/// Hidden members are what systems leave in archives for themselves.
final class Hidden {

    private Hidden() {}

    static boolean is(String name) {
        return Arrays.stream(name.split("/", -1))
                .anyMatch(part -> part.equals("__MACOSX") || part.startsWith(".") && !part.matches("\\.\\.?"));
    }
}
