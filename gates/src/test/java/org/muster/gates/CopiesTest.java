package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// A collection is copied on its way into a record, and none is kept open behind a static field.
final class CopiesTest {
    private static final String OPEN = "new (Hash|LinkedHash|Tree|Array|Linked|Enum)\\w*<.*";

    @Test
    void recordsCopyTheirCollections() {
        var found = new ArrayList<String>();
        for (Source source : Source.main()) {
            eachClass(source, type -> {
                if (type.getKind() == Tree.Kind.RECORD) {
                    components(type).stream()
                            .filter(component ->
                                    !isCopied(type, component.getName().toString()))
                            .forEach(component -> found.add(source.place(type) + " " + component));
                }
            });
        }
        assertThat(found)
                .as("Write in the compact constructor of these: name = List.copyOf(name); (or Set, Map).")
                .isEmpty();
    }

    private static List<VariableTree> components(ClassTree type) {
        var components = new ArrayList<VariableTree>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC)
                    && field.getType() instanceof ParameterizedTypeTree generic
                    && ImmutabilityTest.COPIED.contains(generic.getType().toString())) {
                components.add(field);
            }
        }
        return components;
    }

    private static boolean isCopied(ClassTree type, String name) {
        return type.getMembers().stream()
                .filter(member ->
                        member instanceof MethodTree method && method.getName().contentEquals("<init>"))
                .map(Tree::toString)
                .anyMatch(body -> body.matches("(?s).*\\b" + name
                        + " = [^;]*(copyOf|toList\\(\\)|toUnmodifiable|unmodifiable|List\\.of\\().*"));
    }

    @Test
    void noStaticCollectionIsOpen() {
        var found = new ArrayList<String>();
        for (Source source : Source.main()) {
            eachClass(
                    source,
                    type -> type.getMembers().stream()
                            .filter(CopiesTest::isOpen)
                            .forEach(member -> found.add(source.place(member) + " " + member)));
        }
        assertThat(found)
                .as("A static collection cannot change: build it in a method and keep its copyOf.")
                .isEmpty();
    }

    private static boolean isOpen(Tree member) {
        return member instanceof VariableTree field
                && field.getModifiers().getFlags().contains(Modifier.STATIC)
                && field.getInitializer() != null
                && field.getInitializer().toString().matches("(?s)" + OPEN);
    }

    private static void eachClass(Source source, java.util.function.Consumer<ClassTree> action) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                action.accept(type);
                return super.visitClass(type, nothing);
            }
        }.scan(source.tree(), null);
    }
}
