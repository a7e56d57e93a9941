package org.muster.formats;

/// Unhandled is what went wrong with whoever takes the inputs, and not with the inputs.
final class Unhandled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unhandled(RuntimeException cause) {
        super(cause);
    }

    RuntimeException original() {
        return getCause() instanceof RuntimeException cause ? cause : this;
    }
}
