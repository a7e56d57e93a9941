package org.muster.formats;

import java.io.IOException;

/// Not read is what a format throws when it knows why a content cannot be read and what to do about it.
public final class NotRead extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String remedy;

    /// A reason and a way out.
    ///
    /// @param reason a verb phrase without full stop: "is encrypted"
    /// @param remedy a sentence: "Maybe save it without its password."
    public NotRead(String reason, String remedy) {
        super(reason);
        this.reason = reason;
        this.remedy = remedy;
    }

    Input.Refused of(String uri) {
        return new Input.Refused(uri, reason, remedy);
    }
}
