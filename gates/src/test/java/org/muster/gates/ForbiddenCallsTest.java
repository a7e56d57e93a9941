package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Nothing hangs on the machine's locale, zone, charset or clock, and only the command prints and exits.
final class ForbiddenCallsTest {
    @TestFactory
    List<DynamicTest> nothingForbiddenIsCalled() {
        return Table.rows("forbidden-calls.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(1) + ": " + row.get(0),
                        () -> isNotCalled(row.get(0), row.get(1), row.get(2), row.size() < 5 ? "" : row.get(3))))
                .toList();
    }

    private static void isNotCalled(String call, String where, String remedy, String except) {
        var found = new ArrayList<String>();
        for (JavaClass type : Classes.all()) {
            if (!holdsFor(type, where) || type.getFullName().equals(except)) {
                continue;
            }
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (access.getTarget().getFullName().startsWith(call)) {
                    found.add(access.getDescription());
                }
            }
        }
        assertThat(found).as("%s is forbidden in %s. %s", call, where, remedy).isEmpty();
    }

    private static boolean holdsFor(JavaClass type, String where) {
        return switch (where) {
            case "all" -> true;
            case "all but cli" -> !Classes.layer(type).equals("cli");
            case "core" -> Classes.isCore(type);
            default ->
                throw new IllegalArgumentException("forbidden-calls.tsv says where (" + where + ") no class is.");
        };
    }
}
