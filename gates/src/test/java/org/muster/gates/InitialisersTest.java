package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two threads make the readers ready, so no two classes may wait for each other when they are initialised.
///
/// A class waits for those that its static initialiser calls, makes or reads, through any number of methods, and for
/// those that it extends (Java Virtual Machine Specification 5.5).
final class InitialisersTest {

    @Test
    void noTwoClassesWaitForEachOther() {
        var waits = new TreeMap<String, Set<String>>();
        Classes.all().stream().filter(Classes::isOurs).forEach(type -> waits.put(type.getName(), awaited(type)));
        assertThat(waits.keySet().stream().filter(type -> reached(type, waits).contains(type)))
                .as("Two threads that initialise these at once may never end."
                        + " Give a type no constant of its own subtype, and read no constant back and forth.")
                .isEmpty();
    }

    @Test
    void aCycleIsSeen() {
        var waits = Map.of("A", Set.of("B"), "B", Set.of("C"), "C", Set.of("A"), "D", Set.of("A"));
        assertThat(waits.keySet().stream().filter(type -> reached(type, waits).contains(type)))
                .containsExactlyInAnyOrder("A", "B", "C");
        var waiting = Classes.all().get("org.muster.relation.en.EnglishRelations");
        assertThat(awaited(waiting))
                .as("It loads its patterns when it is initialised, whose words the lexicon reads.")
                .contains("org.muster.relation.en.RelationPatterns", "org.muster.text.Lexicon");
    }

    private static Set<String> reached(String type, Map<String, Set<String>> waits) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(waits.getOrDefault(type, Set.of()));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(waits.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static Set<String> awaited(JavaClass type) {
        var awaited = new TreeSet<String>();
        parents(type).map(JavaClass::getName).forEach(awaited::add);
        type.getStaticInitializer().ifPresent(start -> follow(start, awaited));
        awaited.remove(type.getName());
        return awaited;
    }

    /// An interface is initialised with its class only where it has a default method.
    private static Stream<JavaClass> parents(JavaClass type) {
        var above = type.getRawSuperclass().stream().filter(Classes::isOurs);
        return type.isInterface()
                ? Stream.empty()
                : Stream.concat(
                        above,
                        type.getRawInterfaces().stream()
                                .filter(Classes::isOurs)
                                .filter(face -> face.getMethods().stream().anyMatch(InitialisersTest::isDefault)));
    }

    private static boolean isDefault(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.ABSTRACT)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static void follow(JavaCodeUnit start, Set<String> awaited) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(start));
        var open = new ArrayList<JavaCodeUnit>(List.of(start));
        while (!open.isEmpty()) {
            for (var access : open.removeLast().getAccessesFromSelf()) {
                if (Classes.isOurs(access.getTargetOwner())) {
                    if (initialises(access)) {
                        awaited.add(access.getTargetOwner().getName());
                    }
                    unit(access).filter(seen::add).ifPresent(open::add);
                }
            }
        }
    }

    private static Optional<? extends JavaCodeUnit> unit(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.resolveMember() : Optional.empty();
    }

    private static boolean initialises(JavaAccess<?> access) {
        boolean made = !(access instanceof JavaFieldAccess)
                && access.getTarget().getName().equals("<init>");
        return made
                || access.getTarget().resolveMember().stream()
                        .map(JavaMember.class::cast)
                        .anyMatch(member -> member.getModifiers().contains(JavaModifier.STATIC));
    }
}
