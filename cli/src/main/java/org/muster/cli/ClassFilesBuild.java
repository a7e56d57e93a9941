package org.muster.cli;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// The build's step that gives the old class files of a library a newer version, frames included, and changes nothing
/// else; nothing calls it when Muster runs.
///
/// The start-up cache leaves out classes of Java 5, which must then be read and verified at every start (decision 18).
final class ClassFilesBuild {

    private static final String NOTICE = "META-INF/CHANGES.txt";
    private static final String CHANGED = "Muster's build gave the class files of this jar a newer version.\n";

    private ClassFilesBuild() {}

    /// Replaces the jar named first.
    public static void main(String[] args) throws IOException {
        var jar = Path.of(args[0]);
        var raised = Path.of(args[0] + ".raised");
        raise(jar, raised);
        Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Writes a jar whose old classes have the version that this Java writes by itself.
    static void raise(Path jar, Path raised) throws IOException {
        try (var in = new JarFile(jar.toFile());
                var loader = URLClassLoader.newInstance(new URL[] {jar.toUri().toURL()});
                var out = new JarOutputStream(Files.newOutputStream(raised))) {
            var files = ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ConstantPoolSharingOption.NEW_POOL,
                    ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)));
            for (var entry : Collections.list(in.entries())) {
                if (!entry.getName().equals(NOTICE)) {
                    var bytes = in.getInputStream(entry).readAllBytes();
                    put(out, entry.getName(), entry.getName().endsWith(".class") ? raised(files, bytes) : bytes);
                }
            }
            put(out, NOTICE, CHANGED.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        var entry = new JarEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] raised(ClassFile files, byte[] bytes) {
        var model = files.parse(bytes);
        if (ClassFile.JAVA_8_VERSION <= model.majorVersion()) {
            return bytes;
        }
        var sameCode = ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
        return files.transformClass(model, sameCode.andThen((type, element) -> {
            if (element instanceof ClassFileVersion) {
                type.withVersion(ClassFile.JAVA_17_VERSION, 0);
            } else {
                type.with(element);
            }
        }));
    }
}
