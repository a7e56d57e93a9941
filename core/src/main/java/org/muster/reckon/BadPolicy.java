package org.muster.reckon;

/// Thrown where a policy file of the user's cannot be taken.
public final class BadPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadPolicy(String reason) {
        super(reason);
    }
}
