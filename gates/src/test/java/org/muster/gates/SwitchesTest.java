package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A switch over a sealed type names every variant, so that a new one breaks the build wherever it matters.
final class SwitchesTest {
    @Test
    void noSwitchOverASealedTypeHasADefault() {
        var found = new ArrayList<String>();
        for (Source source : Source.all()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitSwitch(SwitchTree choice, Void nothing) {
                    look(choice, choice.getCases());
                    return super.visitSwitch(choice, nothing);
                }

                @Override
                public Void visitSwitchExpression(SwitchExpressionTree choice, Void nothing) {
                    look(choice, choice.getCases());
                    return super.visitSwitchExpression(choice, nothing);
                }

                private void look(Tree choice, List<? extends CaseTree> cases) {
                    if (hasLabel(cases, PatternCaseLabelTree.class) && hasLabel(cases, DefaultCaseLabelTree.class)) {
                        found.add(source.place(choice));
                    }
                }
            }.scan(source.tree(), null);
        }
        assertThat(found)
                .as("A switch over type patterns has no default: name the remaining variants (`case A _, B _ ->`).")
                .isEmpty();
    }

    private static boolean hasLabel(List<? extends CaseTree> cases, Class<? extends CaseLabelTree> kind) {
        return cases.stream().flatMap(one -> one.getLabels().stream()).anyMatch(kind::isInstance);
    }
}
