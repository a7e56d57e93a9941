package org.muster.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;

/// An intake takes one file apart: it finds the format of each content, keeps it to the limits, and turns whatever goes
/// wrong into a refusal.
final class Intake {

    private final Settings settings;
    private final Consumer<Input> out;
    private final Budget budget;

    Intake(Settings settings, Consumer<Input> out) {
        this(settings, out, new Budget(settings.limits()));
    }

    private Intake(Settings settings, Consumer<Input> out, Budget budget) {
        this.settings = settings;
        this.out = out;
        this.budget = budget;
    }

    /// Reads all that the stream holds.
    ///
    /// @param size how many bytes that is, where known
    /// @throws IOException if the stream cannot be read
    void read(String uri, InputStream in, OptionalLong size) throws IOException {
        var counted = new Counted(in, budget::packed);
        take(Content.of(uri, Member.named(uri), counted, settings).sized(size), 0);
    }

    private void take(Content content, int depth) {
        var uri = content.uri();
        if (content.isEmpty()) {
            out.accept(new Input.Refused(uri, "is empty", Refusals.emptiness(uri)));
            return;
        }
        var format = Formats.of(content.head(), settings);
        try {
            switch (format) {
                case Format.Single single -> out.accept(read(single, content));
                case Format.Container container -> {
                    requireDepth(depth, format);
                    var members = new Members(content, container, depth);
                    container.open(content, members);
                    if (depth == 0) {
                        members.refusal().ifPresent(out::accept);
                    }
                }
            }
        } catch (NotRead why) {
            out.accept(why.of(uri));
        } catch (Unhandled broken) {
            throw broken;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            out.accept(Refusals.broken(uri, format, broken));
        }
    }

    private Input read(Format.Single single, Content content) throws IOException {
        var input = Timed.within(settings.limits().time(), single, () -> single.read(content, settings));
        return settled(input, single.name() + content.charsetInWords());
    }

    private Input settled(Input input, String as) {
        if (!(input instanceof Input.Read read)) {
            return input;
        }
        try {
            Memory.requireText(read.doc().text(), Runtime.getRuntime().maxMemory());
            return Languages.settled(read, settings).as(as);
        } catch (NotRead why) {
            return why.of(read.doc().uri());
        }
    }

    private static Input led(Input input, UnaryOperator<Layout> led) {
        if (!(input instanceof Input.Read read)) {
            return input;
        }
        var doc = read.doc();
        return read.with(
                new Document(doc.id(), doc.uri(), doc.text(), doc.metadata(), led.apply(doc.layout()), doc.language()));
    }

    private void requireDepth(int depth, Format format) throws NotRead {
        if (settings.limits().depth() <= depth) {
            throw new NotRead(
                    "is %s within %s others".formatted(format.name(), depth),
                    "Maybe it was made to never end; if it is honest, unpack it and read the folder.");
        }
    }

    /// What one container hands over.
    private final class Members implements Harvest {

        private final Content content;
        private final Format container;
        private final int depth;
        private boolean any;
        private int left;
        private int excluded;
        private Optional<Input.LeftOut> first = Optional.empty();

        Members(Content content, Format container, int depth) {
            this.content = content;
            this.container = container;
            this.depth = depth;
        }

        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public String address(String name) {
            return content.uri() + "!" + name.replaceAll("\\p{Cntrl}", "?");
        }

        @Override
        public void take(Input input) {
            any = true;
            out.accept(settled(input, "an entry of " + container.name()));
        }

        @Override
        public void leaveOut(String name, String reason) {
            var one = new Input.LeftOut(address(name), reason);
            left++;
            first = first.or(() -> Optional.of(one));
            out.accept(one);
        }

        private boolean isWanted(String name, Content inner) {
            boolean report = Formats.isReport(inner.head());
            excluded += report && !settings.selection().allows(name) ? 1 : 0;
            return settings.selection().includes(name) || settings.selection().allows(name) && report;
        }

        /// Returns what to say of a container that held members and nothing to read.
        Optional<Input.Refused> refusal() {
            return any
                    ? Optional.empty()
                    : first.map(one -> 0 < excluded
                            ? Refusals.excluded(content.uri(), excluded)
                            : Refusals.unread(content.uri(), left, one));
        }

        @Override
        public void member(Member member, InputStream in, UnaryOperator<Layout> led) throws IOException {
            // What the member leaves is read too, so that a container cannot unpack without bound by skipping it.
            budget.member();
            var counted = new Counted(in, budget::unpacked);
            var inner = Content.of(address(member.name()), member, counted, settings);
            if (isWanted(member.name(), inner)) {
                any = true;
                new Intake(settings, input -> out.accept(led(input, led)), budget).take(inner, depth + 1);
            } else {
                leaveOut(member.name(), "is no report by its content or name, or is excluded");
            }
            counted.transferTo(OutputStream.nullOutputStream());
        }
    }
}
