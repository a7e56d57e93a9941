package org.muster.cli;

/// Wrong use is a request that cannot be carried out, said to the user in one line that names the value and a way out.
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param problem what is wrong, a sentence that names the value
    /// @param remedy a way out, a sentence
    WrongUse(String problem, String remedy) {
        super((problem + " " + remedy).strip());
    }
}
