package org.muster.formats;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;

/// A folder's reports are its files, and those of the folders in it, that are named as reports or included.
///
/// What begins with a full stop is left out, and links to folders are not followed.
final class Folder {

    private Folder() {}

    /// Adds the addresses of the reports, and a refusal where there is none or a folder cannot be opened.
    static void reports(String uri, Selection selection, List<String> files, List<Input> refused) {
        int before = files.size() + refused.size();
        var visitor = new Visitor(Path.of(uri), selection, files, refused);
        try {
            Files.walkFileTree(Path.of(uri), visitor);
        } catch (IOException broken) {
            refused.add(Refusals.of(uri, broken));
        }
        if (files.size() + refused.size() == before && 0 < visitor.excluded) {
            refused.add(Refusals.excluded(uri, visitor.excluded));
        } else if (files.size() + refused.size() == before) {
            refused.add(new Input.Refused(
                    uri,
                    "is a folder without reports",
                    "Maybe name the file itself, or --include its name: it is then read whatever it ends in."));
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Selection selection;
        private final List<String> files;
        private final List<Input> refused;
        private int excluded;

        Visitor(Path top, Selection selection, List<String> files, List<Input> refused) {
            this.top = top;
            this.selection = selection;
            this.files = files;
            this.refused = refused;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !Files.isDirectory(file)) {
                if (isWanted(file)) {
                    files.add(file.toString());
                } else if (isReport(file)) {
                    excluded++;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isWanted(Path file) {
            var path = top.relativize(file).toString();
            return selection.includes(path) || selection.allows(path) && isReport(file);
        }

        private static boolean isReport(Path file) {
            return Formats.isReport(file.getFileName().toString().toLowerCase(Locale.ROOT));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            refused.add(Refusals.of(file.toString(), failure));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
            if (failure != null) {
                refused.add(Refusals.of(folder.toString(), failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
