package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// Every public type of the core says in its first sentence what it is.
final class DocCommentsTest {
    private static final Pattern SENTENCE_END = Pattern.compile("\\.[)\"*_`]*(\\s|$)");

    @Test
    void everyPublicTypeHasADocComment() {
        assertThat(publicTypes("no comment"))
                .as("Write a /// comment before these: its first sentence defines the thing.")
                .isEmpty();
    }

    @Test
    void everyFirstSentenceEndsWithAFullStop() {
        assertThat(publicTypes("no sentence"))
                .as("The first paragraph of these comments must begin with a sentence that ends with a full stop.")
                .isEmpty();
    }

    private static List<String> publicTypes(String defect) {
        var found = new ArrayList<String>();
        for (Source source : Source.main()) {
            if (!source.module().equals("core")) {
                continue;
            }
            for (Tree type : source.tree().getTypeDecls()) {
                if (type instanceof ClassTree tree
                        && tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        && defect.equals(defect(source, tree))) {
                    found.add(source.place(tree) + " " + tree.getSimpleName());
                }
            }
        }
        return found;
    }

    private static String defect(Source source, ClassTree type) {
        List<String> lines = source.text().lines().toList();
        int first = source.line(type) - 1;
        while (0 < first && lines.get(first - 1).startsWith("///")) {
            first--;
        }
        List<String> paragraph = lines.subList(first, source.line(type) - 1).stream()
                .map(line -> line.substring(3).strip())
                .takeWhile(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (paragraph.isEmpty()) {
            return "no comment";
        }
        return SENTENCE_END.matcher(String.join(" ", paragraph)).find() ? "none" : "no sentence";
    }
}
