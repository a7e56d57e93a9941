package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Values do not change: not in a record, and not behind a static field.
final class ImmutabilityTest {
    /// Beside primitives, enums, records, java.time and our own interfaces and final-field classes.
    private static final Set<String> FIXED = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.Runnable",
            "java.math.BigInteger",
            "java.math.BigDecimal",
            "java.math.MathContext",
            "java.net.URI",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.util.Locale",
            "java.util.Currency",
            "java.util.UUID",
            "java.util.regex.Pattern",
            "java.util.OptionalInt");

    /// Interfaces of the JDK that a record may hold when it copies on the way in (`List.copyOf`); CopiesTest looks.
    static final Set<String> COPIED = Set.of("List", "Set", "Map", "Collection", "SequencedCollection");

    private static final Set<String> CHANGING = Set.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal",
            "java.util.BitSet",
            "java.util.Date",
            "java.util.Random",
            "java.util.Properties");

    @Test
    void recordsHoldFixedTypes() {
        assertThat(fields(JavaClass::isRecord)
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !(field.getType() instanceof JavaTypeVariable) && !isFixed(field.getRawType()))
                        .map(field -> field.getFullName() + " is a "
                                + field.getRawType().getName()))
                .as("A record holds only what cannot change. Give these a record, a List.copyOf or another fixed type.")
                .isEmpty();
    }

    @Test
    void noStaticFieldChanges() {
        assertThat(fields(type -> true)
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !field.getName().startsWith("$"))
                        .filter(field ->
                                !field.getModifiers().contains(JavaModifier.FINAL) || isChanging(field.getRawType()))
                        .map(field -> field.getFullName() + " is a "
                                + field.getRawType().getName()))
                .as(
                        "A static field is final and of a type that cannot change (List.of instead of an array, Map.of instead of HashMap).")
                .isEmpty();
    }

    private static Stream<JavaField> fields(Predicate<JavaClass> owners) {
        return Classes.all().stream().filter(owners).flatMap(type -> type.getFields().stream());
    }

    private static boolean isFixed(JavaClass type) {
        if (type.isPrimitive() || type.isEnum() || type.isRecord() || FIXED.contains(type.getName())) {
            return true;
        }
        if (Classes.isOurs(type)) {
            return !type.isArray()
                    && type.getFields().stream()
                            .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
        }
        String name = type.getName();
        return name.startsWith("java.time.")
                || name.startsWith("java.util.function.")
                || name.startsWith("java.util.") && COPIED.contains(type.getSimpleName());
    }

    private static boolean isChanging(JavaClass type) {
        String name = type.getName();
        return type.isArray()
                || CHANGING.contains(name)
                || name.startsWith("java.util.concurrent.")
                || name.matches("java\\.util\\.\\w+(List|Map|Set|Deque|Queue|Vector|Stack|Hashtable)")
                        && !type.isInterface();
    }
}
