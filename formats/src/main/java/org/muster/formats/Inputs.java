package org.muster.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.muster.model.text.Note;
import org.muster.model.text.Span;

/// Inputs are the files, folders and streams that a user names, read one by one into documents.
///
/// Nothing that a path can hold makes it throw: each path becomes a document or a reason.
public final class Inputs {

    /// The address of standard input.
    public static final String STANDARD_INPUT = "-";

    private final Settings settings;
    private final InputStream standardInput;

    /// Inputs read as the settings say.
    public Inputs(Settings settings, InputStream standardInput) {
        this.settings = settings;
        this.standardInput = standardInput;
    }

    /// Inputs of at most so many bytes each.
    public Inputs(Limit limit, InputStream standardInput) {
        this(Settings.USUAL.with(Limits.USUAL.with(limit)), standardInput);
    }

    /// Reads every path, every folder's reports for its path, and each file once, in the order of their addresses.
    public List<Input> read(List<String> paths) {
        var inputs = new ArrayList<Input>();
        each(paths, inputs::add);
        inputs.sort(Comparator.comparing(Input::uri).thenComparing(Object::toString));
        return List.copyOf(inputs);
    }

    /// Does the same one input after the other, so that no more than one is held: the files in the order of their
    /// addresses, the members of a container in its own order.
    public void each(List<String> paths, Consumer<Input> out) {
        each(paths, Watch.NOBODY, out);
    }

    /// Does the same while somebody watches how much of the files is read.
    public void each(List<String> paths, Watch watch, Consumer<Input> out) {
        var refused = new ArrayList<Input>();
        var files = new ArrayList<String>();
        new TreeSet<>(paths).forEach(path -> find(path, files, refused));
        refused.forEach(out);
        Map<Path, Set<String>> others = new HashMap<>();
        watch.total(files.stream().mapToLong(Inputs::sizeOrNone).sum());
        try {
            for (var uri : once(files, others)) {
                readFile(uri, watch, input -> handOver(named(input, uri, others), out));
            }
        } catch (Unhandled fault) {
            throw fault.original();
        }
    }

    /// What goes wrong with the taker is no fault of the input.
    private static void handOver(Input input, Consumer<Input> out) {
        try {
            out.accept(input);
        } catch (RuntimeException fault) {
            throw new Unhandled(fault);
        }
    }

    private void find(String path, List<String> files, List<Input> refused) {
        if (path.equals(STANDARD_INPUT)) {
            files.add(path);
            return;
        }
        try {
            if (path.isEmpty()) {
                refused.add(new Input.Refused(
                        "\"\"", "is no path", "Maybe a variable of the shell is empty: name a file or a folder."));
            } else if (Files.isDirectory(Path.of(path))) {
                Folder.reports(path, settings.selection(), files, refused);
            } else {
                files.add(path);
            }
        } catch (InvalidPathException invalid) {
            refused.add(new Input.Refused(
                    path.replace('\0', '?'), "is no path: " + invalid.getReason(), "Maybe a character slipped in."));
        }
    }

    /// Returns one address for each file, the first in order, and keeps its other addresses.
    private static List<String> once(List<String> files, Map<Path, Set<String>> others) {
        var kept = new ArrayList<String>();
        for (var uri : files.stream().distinct().sorted().toList()) {
            var real = real(uri);
            var names = others.computeIfAbsent(real, _ -> new TreeSet<>());
            if (names.isEmpty()) {
                kept.add(uri);
            }
            names.add(uri);
        }
        return kept;
    }

    private static Path real(String uri) {
        if (uri.equals(STANDARD_INPUT)) {
            return Path.of(uri);
        }
        try {
            return Path.of(uri).toRealPath();
        } catch (IOException _) {
            return Path.of(uri).toAbsolutePath().normalize();
        }
    }

    private static Input named(Input input, String uri, Map<Path, Set<String>> others) {
        var names = others.getOrDefault(real(uri), Set.of());
        if (names.size() < 2 || !(input instanceof Input.Read read)) {
            return input;
        }
        var rest = names.stream().filter(name -> !name.equals(uri)).toList();
        return read.with(new Note(
                "formats",
                new Span(0, 0),
                "It was also named as %s and read once.".formatted(String.join(", ", rest))));
    }

    private static long sizeOrNone(String uri) {
        try {
            return size(uri).orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }

    private static OptionalLong size(String uri) throws IOException {
        return !uri.equals(STANDARD_INPUT) && Files.isRegularFile(Path.of(uri))
                ? OptionalLong.of(Files.size(Path.of(uri)))
                : OptionalLong.empty();
    }

    private void readFile(String uri, Watch watch, Consumer<Input> out) {
        try (var in = uri.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(uri))) {
            new Intake(settings, out).read(uri, new Counted(in, watch::read), size(uri));
        } catch (IOException broken) {
            out.accept(Refusals.of(uri, broken));
        }
    }
}
