package org.muster.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;

/// The compiled classes of all modules, without tests.
final class Classes {
    static final String HOUSE = "org.muster.";
    static final Set<String> EDGES = Set.of("formats", "eval", "bench", "cli");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/jmh_generated/"))
            .importPackages("org.muster");

    private Classes() {}

    static JavaClasses all() {
        return ALL;
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE);
    }

    static boolean isCore(JavaClass type) {
        return !EDGES.contains(layer(type));
    }

    /// The first part of the package below `org.muster`.
    static String layer(JavaClass type) {
        return part(type, 2);
    }

    /// The part of the package that stands at this place, or nothing.
    static String part(JavaClass type, int place) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return place < parts.length ? parts[place] : "";
    }

    /// The type that has a file of its own: nested and generated ones count as their owner.
    static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
