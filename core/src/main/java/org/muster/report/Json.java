package org.muster.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON is printed in two layouts, with line feeds on every system.
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// Prints one object, two blanks a level.
    static void indented(Writer out, Consumer<JsonGenerator> print) {
        print(out, new Indented(), print);
    }

    /// Prints objects, one a line.
    static void lines(Writer out, Consumer<JsonGenerator> print) {
        print(out, new Lines(), print);
    }

    private static void print(Writer out, ObjectWriteContext layout, Consumer<JsonGenerator> print) {
        try (var json = FACTORY.createGenerator(layout, out)) {
            print.accept(json);
            if (json.streamWriteContext().getEntryCount() != 0) {
                json.writeRaw('\n');
            }
        } catch (JacksonException failed) {
            throw failed.getCause() instanceof IOException broken ? new UncheckedIOException(broken) : failed;
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        }
    }

    private static final class Lines extends ObjectWriteContext.Base {

        @Override
        public SerializableString getRootValueSeparator(SerializableString usual) {
            return new SerializedString("\n");
        }
    }
}
