package org.muster.json;

/// Thrown where a text is no JSON, is larger than allowed, or holds another value than was asked for.
public final class BadJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadJson(String reason) {
        super(reason);
    }
}
