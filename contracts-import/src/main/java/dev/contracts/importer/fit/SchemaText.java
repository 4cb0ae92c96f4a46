package dev.contracts.importer.fit;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The text of a schema file: two spaces a level, a line feed at the end, the same on every machine. */
public final class SchemaText {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER))
            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

    private SchemaText() {}

    /** Writes a file. */
    public static String of(JsonNode json) {
        return WRITER.writeValueAsString(json) + "\n";
    }
}
