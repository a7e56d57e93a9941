package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a desk sets once for all days: checks, rounding, policy, suppressions and a baseline.
final class ConfigurationTest {

    private static final String FLOOD =
            "The flood killed 46 people. Of the dead, 21 were found in Harsk, 17 in Ulvessa and 11 upstream.";
    private static final String TREES = "The hut has 310 beds. Dozens of oaks fell. On Monday 14 oaks fell.";

    @TempDir
    private Path folder;

    private String flood = "";

    @BeforeEach
    void aReport() throws IOException {
        flood = file("flood.txt", FLOOD);
    }

    @Test
    void checksAreMadeAloneOrLeftOut() {
        assertThat(Called.with("check", "--only", "PartExceedsTotal", flood).out())
                .contains("(PartExceedsTotal")
                .doesNotContain("(PartsDoNotSum");
        var ignoring = Called.with("check", "--ignore", "PartsDoNotSum", flood);
        assertThat(ignoring.out()).contains("(PartExceedsTotal").doesNotContain("(PartsDoNotSum");
        assertThat(ignoring.status()).isEqualTo(Commands.QUIET);
        refused("--only: there is no check PartsDontSum. Maybe PartsDoNotSum.", "--only", "PartsDontSum");
        refused("--ignore: there is no check partsdonotsum. Maybe PartsDoNotSum.", "--ignore", "partsdonotsum");
    }

    @Test
    void roundingChangesWhatNumbersAllow() throws IOException {
        var hut = file("hut.txt", "The hut stands at 2,100 metres (6,900 feet).");
        assertThat(Called.with("check", "--only", "UnitsDisagree", hut).out()).contains("AGREE");
        assertThat(Called.with("check", "--only", "UnitsDisagree", "--rounding", "none", hut)
                        .out())
                .contains("CONFLICT");
        refused(
                "--rounding must be one of nearest, half-even, truncation, none, not \"neares\". Maybe nearest.",
                "--rounding",
                "neares");
    }

    @Test
    void aPolicySaysWhatWordsMean() throws IOException {
        var trees = file("trees.txt", TREES);
        var mine = file("mine.tsv", "# ours\nvague\tdozens\t12\t36\nhedge\tabout\taround\tin\t1/5\t5\n");
        assertThat(Called.with("check", "--format", "json", "--policy", "single", trees)
                        .out())
                .contains("\"policy\" : \"single\"");
        assertThat(Called.with("check", "--format", "json", "--policy", mine, trees)
                        .out())
                .contains("\"policy\" : \"" + mine + "\"");
        refused("There is no policy and no file singel. Maybe single.", "--policy", "singel");
        refused("--policy " + folder + "/none.tsv does not exist.", "--policy", folder + "/none.tsv");
        var bad = file("bad.tsv", "vague\tdozens\t12\n");
        refused("--policy " + bad + ", line 1: \"vague dozens 12\" is no row of a policy.", "--policy", bad);
        var wrong = file("wrong.tsv", "\nvague\tdozens\t36\t12\n");
        refused("line 2: the least (36) must not exceed the most (12).", "--policy", wrong);
    }

    @Test
    void suppressionsNeedAReasonAndAreListed() throws IOException {
        var config = file("muster.toml", """
            [[suppress]]
            check = "PartsDoNotSum"
            report = "flood*.txt"
            figures = ["46"]
            reason = "One body was counted twice; corrected on 9 March."
            """);
        var text = Called.with("check", "--config", config, flood);
        assertThat(text.status()).isEqualTo(Commands.QUIET);
        assertThat(text.out())
                .contains("Suppressed")
                .contains("corrected on 9 March")
                .contains("; 1 suppressed.");
        assertThat(Called.with("check", "--format", "json", "--config", config, flood)
                        .out())
                .contains("\"reason\" : \"One body was counted twice; corrected on 9 March.\"");
        assertThat(Called.with("check", "--format", "html", "--config", config, flood)
                        .out())
                .contains("<h2 id=\"suppressed-title\">Suppressed</h2>");
    }

    @Test
    void aBaselineLeavesWhatIsNew() throws IOException {
        var baseline = file(
                "known.json", Called.with("check", "--format", "json", flood).out());
        var again = Called.with("check", "--baseline", baseline, flood);
        assertThat(again.status()).isEqualTo(Commands.QUIET);
        assertThat(again.out()).contains("no findings; ").contains(" more known from the baseline.");
        file("flood.txt", FLOOD + "\n\nThe court of Brevik heard 310 cases, 340 of which ended in a fine.");
        var more = Called.with("check", "--baseline", baseline, flood);
        assertThat(more.status()).isEqualTo(Commands.FOUND);
        assertThat(more.out()).contains("1 conflict; ").contains("\"340\"");
        refused("--baseline " + flood + " is no report of Muster's: It is no JSON", "--baseline", flood);
        refused("--baseline " + folder + "/none.json does not exist.", "--baseline", folder + "/none.json");
    }

    @Test
    void theConfigurationStandsBehindTheOptions() throws IOException {
        var config = file("muster.toml", "fail-on = \"never\"\nignore = [\"PartExceedsTotal\"]\nrounding = \"none\"\n");
        var called = Called.with("check", "--config", config, flood);
        assertThat(called.status()).isEqualTo(Commands.QUIET);
        assertThat(called.out()).contains("(PartsDoNotSum").doesNotContain("(PartExceedsTotal");
        assertThat(Called.with("check", "--config", config, "--fail-on", "conflict", flood)
                        .status())
                .isEqualTo(Commands.FOUND);
    }

    @Test
    void whatIsWrongInItIsSaid() throws IOException {
        config("there is no key \"fail-om\". Maybe fail-on.", "fail-om = \"never\"\n");
        config("\"rounding\" must be a string. Maybe rounding = \"…\".", "rounding = 3\n");
        config("\"only\" must be a list. Maybe only = [\"…\"].", "only = \"PartsDoNotSum\"\n");
        config("only: there is no check PartDoNotSum. Maybe PartsDoNotSum.", "only = [\"PartDoNotSum\"]\n");
        config("fail-on must be one of conflict", "fail-on = \"grave\"\n");
        config("every suppress needs its reason.", "[[suppress]]\ncheck = \"PartsDoNotSum\"\n");
        config("names nothing", "[[suppress]]\nreason = \"so\"\n");
        config("suppress has no key \"chek\"", "[[suppress]]\nchek = \"PartsDoNotSum\"\nreason = \"so\"\n");
        config("is no TOML at line 1", "fail-on = \"nev\n");
        config("is no TOML at line 2", "[[suppress]]\ncheck = \"PartsDo");
        refused("--config " + folder + "/none.toml does not exist.", "--config", folder + "/none.toml");
        refused("--config " + folder + " is a folder.", "--config", folder.toString());
    }

    private void config(String reason, String toml) throws IOException {
        refused(reason, "--config", file("muster.toml", toml));
    }

    private void refused(String reason, String option, String value) {
        var called = Called.with("check", option, value, flood);
        assertThat(called.err()).contains(reason);
        assertThat(called.status()).isEqualTo(Commands.WRONG);
        assertThat(called.out()).isEmpty();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
