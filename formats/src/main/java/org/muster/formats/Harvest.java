package org.muster.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.muster.model.text.Layout;

/// A harvest takes what a container finds in itself.
public interface Harvest {

    /// Returns how the user wants it read.
    Settings settings();

    /// Returns the address of a member: the container's address, an exclamation mark and the name.
    String address(String name);

    /// Takes a document that the container made, or a refusal, under an address of [#address].
    void take(Input input);

    /// Says that a member was left out, and why.
    ///
    /// @param reason a verb phrase without full stop: "is a link, which is not followed"
    void leaveOut(String name, String reason);

    /// Reads a member in whatever format its content is; returns once it is read. The stream is not closed.
    ///
    /// @throws IOException if the container itself cannot go on: its bounds are exceeded or its stream is broken
    default void member(Member member, InputStream in) throws IOException {
        member(member, in, layout -> layout);
    }

    /// Reads a member that was made of the container's own words.
    ///
    /// @param led leads the layout of what was made back to the container
    void member(Member member, InputStream in, UnaryOperator<Layout> led) throws IOException;
}
