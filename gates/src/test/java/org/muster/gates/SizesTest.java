package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Sizes: no file over 500 lines and no method over 70 anywhere; in main, most are far smaller.
final class SizesTest {
    private static final int FILE_LIMIT = 500;
    private static final int METHOD_LIMIT = 70;

    /// Of fewer than these a percentile says nothing.
    private static final int ENOUGH = 10;

    @Test
    void noFileIsTooLong() {
        assertThat(Source.all().stream()
                        .filter(source -> FILE_LIMIT < source.lines())
                        .map(source -> source.name() + " has " + source.lines() + " lines"))
                .as("A file has at most %d lines. Divide these by what they are about.", FILE_LIMIT)
                .isEmpty();
    }

    @Test
    void noMethodIsTooLong() {
        var found = new ArrayList<String>();
        for (Source source : Source.all()) {
            for (MethodTree method : methods(source)) {
                if (METHOD_LIMIT < source.lines(method)) {
                    found.add(
                            source.place(method) + " " + method.getName() + " has " + source.lines(method) + " lines");
                }
            }
        }
        assertThat(found)
                .as("A method has at most %d lines. Take the parts that have a name out of these.", METHOD_LIMIT)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> mostAreSmall() {
        return Checkout.MODULES.stream().map(module -> DynamicTest.dynamicTest(module, () -> mostAreSmall(module)));
    }

    private static void mostAreSmall(String module) {
        List<Source> sources = Source.main().stream()
                .filter(source -> source.module().equals(module) && !source.isPackageInfo())
                .toList();
        List<Integer> files = sources.stream().map(Source::lines).toList();
        List<Integer> methods = sources.stream()
                .flatMap(source -> methods(source).stream().map(source::lines))
                .toList();
        assertAtMost(module, "files", 50, files, 80);
        assertAtMost(module, "files", 90, files, 250);
        assertAtMost(module, "methods", 90, methods, 16);
    }

    private static void assertAtMost(String module, String what, int percent, List<Integer> lengths, int limit) {
        if (lengths.size() < ENOUGH) {
            return;
        }
        List<Integer> sorted = lengths.stream().sorted().toList();
        int rank = Math.ceilDiv(sorted.size() * percent, 100);
        assertThat(sorted.get(rank - 1))
                .as(
                        "%d percent of the %d %s of %s have at most this many lines; it must be %d or fewer. Divide the longest.",
                        percent, sorted.size(), what, module, limit)
                .isLessThanOrEqualTo(limit);
    }

    private static List<MethodTree> methods(Source source) {
        var methods = new ArrayList<MethodTree>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null && 0 <= source.positions().getStartPosition(source.tree(), method)) {
                    methods.add(method);
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(source.tree(), null);
        return methods;
    }
}
