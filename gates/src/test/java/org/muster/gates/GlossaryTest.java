package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// One word, one meaning: names, doc comments and pages use the words of the glossary.
final class GlossaryTest {
    private static final Pattern PART = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

    /// The page that says which words are not ours has to name them.
    private static final Set<String> NAMES_THE_WORDS = Set.of("GLOSSARY.md");

    @TestFactory
    List<DynamicTest> everyWordIsOurs() {
        return Table.rows("banned-words.tsv").stream()
                .map(row -> new Banned(row.get(0), row.get(1), row.get(2), row.get(3)))
                .map(banned -> DynamicTest.dynamicTest(banned.where + ": " + banned.word, () -> isAbsent(banned)))
                .toList();
    }

    @Test
    void noTypeIsASecondVersion() {
        var found = new ArrayList<String>();
        for (Source source : Source.main()) {
            eachName(source, (tree, name) -> {
                if (tree instanceof ClassTree && name.matches(".*[a-z](2|V[0-9]+|New|Old)")) {
                    found.add(source.place(tree) + " " + name);
                }
            });
        }
        assertThat(found)
                .as("A type is named after what tells it from the others, not after its version.")
                .isEmpty();
    }

    private static void isAbsent(Banned banned) {
        var found = new ArrayList<String>();
        if (banned.where.equals("prose")) {
            prose(banned, found);
        } else {
            names(banned, found);
        }
        assertThat(found)
                .as("The glossary does not know \"%s\" here. Say: %s.", banned.word, banned.better)
                .isEmpty();
    }

    private static void names(Banned banned, List<String> found) {
        for (Source source : Source.all()) {
            eachName(source, (tree, name) -> {
                if (banned.holdsFor(source, tree) && banned.isIn(name)) {
                    found.add(source.place(tree) + " " + name);
                }
            });
        }
    }

    private static void eachName(Source source, BiConsumer<Tree, String> action) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                action.accept(tree, tree.getSimpleName().toString());
                return super.visitClass(tree, nothing);
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                action.accept(tree, tree.getName().toString());
                return super.visitMethod(tree, nothing);
            }

            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                action.accept(tree, tree.getName().toString());
                return super.visitVariable(tree, nothing);
            }
        }.scan(source.tree(), null);
    }

    private static void prose(Banned banned, List<String> found) {
        for (Path file : Checkout.files()) {
            String name = Checkout.name(file);
            if (name.endsWith(".md") && !NAMES_THE_WORDS.contains(name)) {
                lines(banned, name, Checkout.text(file).orElse(""), "", found);
            } else if (name.endsWith(".java")) {
                lines(banned, name, Checkout.text(file).orElse(""), "///", found);
            }
        }
    }

    private static void lines(Banned banned, String name, String text, String mark, List<String> found) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.strip().startsWith(mark) && banned.isInProse(line)) {
                found.add(name + ":" + number + " " + line.strip());
            }
        }
    }

    private record Banned(String word, String better, String where, String except) {
        boolean holdsFor(Source source, Tree tree) {
            return switch (where) {
                case "name" -> true;
                case "type", "suffix" -> tree instanceof ClassTree;
                case "check" ->
                    tree instanceof ClassTree
                            && source.isMain()
                            && source.packageName().startsWith("org.muster.check.");
                default -> throw new IllegalArgumentException("banned-words.tsv bans a word nowhere (" + where + ").");
            };
        }

        boolean isIn(String name) {
            List<String> parts = parts(name);
            if (parts.isEmpty() || !except.isEmpty() && name.matches(except)) {
                return false;
            }
            return where.equals("suffix") || where.equals("check")
                    ? isWord(parts.getLast())
                    : parts.stream().anyMatch(this::isWord);
        }

        private boolean isWord(String part) {
            return part.equals(word) || part.equals(word + "s");
        }

        boolean isInProse(String line) {
            String rest = except.isEmpty() ? line : line.replaceAll(except, "");
            return Pattern.compile("(?i)\\b" + word + "s?\\b").matcher(rest).find();
        }

        private static List<String> parts(String name) {
            return PART.matcher(name)
                    .results()
                    .map(part -> part.group().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
