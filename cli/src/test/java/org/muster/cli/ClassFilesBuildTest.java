package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ClassFilesBuildTest {

    @TempDir
    Path folder;

    @Test
    void every_class_of_the_parser_is_raised_and_passes_the_verifier() throws Exception {
        var raised = raised();
        int classes = 0;
        try (var jar = new JarFile(raised.toFile());
                var loader = alone(raised)) {
            for (var entry : jar.stream()
                    .filter(entry -> entry.getName().matches("picocli/.*\\.class"))
                    .toList()) {
                var model = ClassFile.of().parse(jar.getInputStream(entry).readAllBytes());
                assertThat(model.majorVersion()).as(entry.getName()).isGreaterThanOrEqualTo(ClassFile.JAVA_8_VERSION);
                var name = model.thisClass().asInternalName().replace('/', '.');
                assertThat(Class.forName(name, true, loader).getClassLoader()).isSameAs(loader);
                classes++;
            }
        }
        assertThat(classes).isGreaterThan(100);
    }

    @Test
    void raised_twice_it_stays_the_same() throws Exception {
        var once = raised();
        var twice = folder.resolve("twice.jar");
        ClassFilesBuild.raise(once, twice);
        assertThat(contents(twice)).isEqualTo(contents(once));
    }

    private Path raised() throws IOException, URISyntaxException {
        var raised = folder.resolve("raised.jar");
        var original = CommandLine.class.getProtectionDomain().getCodeSource().getLocation();
        ClassFilesBuild.raise(Path.of(original.toURI()), raised);
        return raised;
    }

    private static URLClassLoader alone(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static ArrayList<String> contents(Path jar) throws IOException {
        var contents = new ArrayList<String>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().toList()) {
                contents.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
            }
        }
        return contents;
    }
}
