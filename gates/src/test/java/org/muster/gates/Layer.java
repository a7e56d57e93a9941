package org.muster.gates;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A package under `org.muster` and whom it may use.
record Layer(String name, Set<String> ours, Set<String> others) {
    private static final Set<String> ALWAYS = Set.of("java", "javax", "com.sun.source", "org.jspecify");
    private static final Map<String, Layer> ALL = Table.rows("layers.tsv").stream()
            .map(Layer::of)
            .collect(Collectors.toMap(Layer::name, Function.identity()));

    Layer {
        ours = Set.copyOf(ours);
        others = Set.copyOf(others);
    }

    private static Layer of(List<String> row) {
        return new Layer(row.get(0), words(row.get(1)), words(row.get(2)));
    }

    private static Set<String> words(String cell) {
        var words = new HashSet<>(List.of(cell.split(" ")));
        words.remove("");
        return words;
    }

    static boolean isKnown(JavaClass type) {
        return ALL.containsKey(Classes.layer(type));
    }

    static boolean allows(Dependency use) {
        Layer layer = ALL.get(Classes.layer(use.getOriginClass()));
        JavaClass target = use.getTargetClass().getBaseComponentType();
        if (layer == null || target.isPrimitive()) {
            return true;
        }
        if (Classes.isOurs(target)) {
            return layer.name.equals(Classes.layer(target)) || layer.ours.contains(Classes.layer(target));
        }
        return startsWithAny(target, ALWAYS) || startsWithAny(target, layer.others);
    }

    private static boolean startsWithAny(JavaClass target, Set<String> packages) {
        return packages.stream().anyMatch(name -> target.getName().startsWith(name + "."));
    }
}
