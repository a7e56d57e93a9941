package org.muster.gates;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/// One Java file, parsed but not resolved.
record Source(
        Path file, String module, boolean isMain, String text, CompilationUnitTree tree, SourcePositions positions) {
    private static final List<Source> ALL = parseAll();

    /// Every Java file of every module, main and test.
    static List<Source> all() {
        return ALL;
    }

    static List<Source> main() {
        return ALL.stream().filter(Source::isMain).toList();
    }

    String name() {
        return Checkout.name(file);
    }

    boolean isPackageInfo() {
        return file.endsWith("package-info.java");
    }

    String packageName() {
        return String.valueOf(tree.getPackageName());
    }

    int lines() {
        return (int) text.lines().count();
    }

    int line(Tree part) {
        return (int) tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    int lines(Tree part) {
        long last = tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part) - 1);
        return (int) last - line(part) + 1;
    }

    /// Where a person should look: path and line.
    String place(Tree part) {
        return name() + ":" + line(part);
    }

    private static List<Source> parseAll() {
        var sources = new ArrayList<Source>();
        for (String module : Checkout.MODULES) {
            Path folder = Checkout.ROOT.resolve(module).resolve("src");
            List<Path> files = Checkout.filesUnder(folder).stream()
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            if (!files.isEmpty()) {
                sources.addAll(parse(module, files));
            }
        }
        return List.copyOf(sources);
    }

    private static List<Source> parse(String module, List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var sources = new ArrayList<Source>();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree tree : task.parse()) {
                Path file = Path.of(tree.getSourceFile().toUri());
                boolean isMain = file.startsWith(Checkout.ROOT.resolve(module).resolve("src/main"));
                String text = tree.getSourceFile().getCharContent(true).toString();
                sources.add(new Source(file, module, isMain, text, tree, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
