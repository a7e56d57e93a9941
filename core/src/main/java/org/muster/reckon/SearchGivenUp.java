package org.muster.reckon;

/// Thrown where a system takes more work than is allowed; never leaves the judge.
final class SearchGivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchGivenUp(int steps) {
        super("The system was not solved in %s steps.".formatted(steps), null, false, false);
    }
}
