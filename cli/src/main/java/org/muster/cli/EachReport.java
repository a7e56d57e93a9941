package org.muster.cli;

import java.io.Writer;
import java.util.List;
import org.muster.formats.Input;
import org.muster.formats.Inputs;
import org.muster.model.text.Noted;
import org.muster.pipeline.Muster;
import org.muster.report.text.Ink;

/// Each report is checked by itself and printed once it is read, so that no more than one is held.
///
/// Nothing is compared across the reports.
final class EachReport {

    private static final List<Format> FORMS = List.of(Format.TEXT, Format.JSON, Format.FIGURES);

    private final CheckOptions options;
    private final Shell shell;
    private boolean refused;
    private boolean failed;

    EachReport(CheckOptions options, Shell shell) {
        this.options = options;
        this.shell = shell;
        if (!FORMS.contains(options.format())) {
            throw new WrongUse(
                    "--each prints one report after the other, which --format %s cannot."
                            .formatted(options.format().word()),
                    "Maybe --format figures.");
        }
        if (!options.published().byPath().isEmpty()) {
            throw new WrongUse(
                    "--each reads reports as they come, so --published cannot name one of them.",
                    "Maybe --published DATE, or check that report apart.");
        }
    }

    int run() {
        var destination = Destination.of(options.output(), shell);
        var muster = options.muster(List.of());
        var ink = options.colourless() ? Ink.PLAIN : destination.ink();
        try (var progress = Progress.in(shell)) {
            destination.print(out -> new Inputs(options.settings(), shell.in())
                    .each(options.paths(), progress, input -> {
                        take(input, muster, ink, out);
                        progress.done();
                    }));
        }
        return refused ? Commands.WRONG : failed ? Commands.FOUND : Commands.QUIET;
    }

    private void take(Input input, Muster muster, Ink ink, Writer out) {
        switch (input) {
            case Input.Read read -> {
                var checked = muster.check(List.of(new Noted<>(read.doc(), read.notes())), _ -> {});
                var report = options.told(muster, checked);
                report.faults().forEach(fault -> shell.complain(fault, false));
                refused |= !report.faults().isEmpty();
                failed |= options.fails(report.findings());
                options.format().print(report, ink, new LastingWriter(out));
            }
            case Input.LeftOut _ -> {}
            case Input.Refused why -> {
                refused = true;
                shell.complain(why.toString());
            }
        }
    }
}
