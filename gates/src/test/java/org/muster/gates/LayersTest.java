package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls of the house: who may use whom, as `layers.tsv` says, and what is absent.
final class LayersTest {
    private static final Set<String> STAGES_WITH_LANGUAGES =
            Set.of("text", "figure", "time", "attribution", "measure", "relation");

    @Test
    void everyPackageHasItsPlace() {
        assertThat(Classes.all().stream()
                        .filter(type -> !Layer.isKnown(type))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .as(
                        "These packages are in no layer. Use one that is there, or add the new one to layers.tsv and ARCHITECTURE.md.")
                .isEmpty();
    }

    @Test
    void nobodyReachesThroughAWall() {
        assertThat(uses().filter(use -> !Layer.allows(use))
                        .map(LayersTest::inShort)
                        .distinct())
                .as(
                        "These uses are against layers.tsv. Move the class to where its concern lives, or pass a value of model.")
                .isEmpty();
    }

    @Test
    void onlyTheRegistryKnowsTheLanguages() {
        Map<String, Set<String>> users = new TreeMap<>();
        uses().filter(LayersTest::reachesIntoALanguage)
                .forEach(use -> users.computeIfAbsent(use.getOriginClass().getPackageName(), _ -> new TreeSet<>())
                        .add(Classes.outermost(use.getOriginClass())));
        users.values().removeIf(classes -> classes.size() == 1);
        assertThat(users)
                .as(
                        "One class of a stage, its registry, knows the stage's languages. Take the language from there in all but one of these.")
                .isEmpty();
    }

    private static boolean reachesIntoALanguage(Dependency use) {
        JavaClass origin = use.getOriginClass();
        JavaClass target = use.getTargetClass();
        return Classes.isOurs(target)
                && STAGES_WITH_LANGUAGES.contains(Classes.layer(target))
                && !Classes.part(target, 3).isEmpty()
                && !origin.getPackageName().equals(target.getPackageName());
    }

    @Test
    void checksNeverSeeText() {
        assertThat(uses().filter(use -> Classes.layer(use.getOriginClass()).equals("check"))
                        .filter(use -> use.getTargetClass()
                                .getName()
                                .matches("org\\.muster\\.model\\.text\\.(Token|Sentence)(\\$.*)?"))
                        .map(Dependency::getDescription))
                .as(
                        "A check judges claims and relations. What it needs from the words, an earlier stage puts into the claim.")
                .isEmpty();
    }

    private static String inShort(Dependency use) {
        return Classes.outermost(use.getOriginClass()) + " uses " + Classes.outermost(use.getTargetClass());
    }

    private static Stream<Dependency> uses() {
        return Classes.all().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }
}
