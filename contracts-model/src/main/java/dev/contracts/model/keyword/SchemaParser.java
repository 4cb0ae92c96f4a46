package dev.contracts.model.keyword;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the schema nodes of one file, each once, and notes them by their pointers. */
public final class SchemaParser {
    private final JsonFile file;
    private final Diagnostics findings;
    private final Map<String, Schema> nodes = new LinkedHashMap<>();

    private SchemaParser(JsonFile file, Diagnostics findings) {
        this.file = file;
        this.findings = findings;
    }

    public static SchemaFile parse(JsonFile file, Diagnostics findings) {
        SchemaParser parser = new SchemaParser(file, findings);
        Schema root = parser.parse(file.root(), file.at(""));
        return new SchemaFile(file, root, parser.nodes);
    }

    /** A schema that is not part of the tree of schemas, such as that of a query parameter. */
    public static Schema parseAlone(JsonFile file, String pointer, Diagnostics findings) {
        return new SchemaParser(file, findings).parse(file.root().at(pointer), file.at(pointer));
    }

    public Schema parse(JsonNode json, SourceLocation at) {
        Schema schema = new Schema(json, at, file::at);
        nodes.put(at.pointer(), schema);
        if (json.isObject()) {
            json.properties().forEach(entry -> keyword(schema, entry.getKey(), entry.getValue()));
        } else if (!json.isBoolean()) {
            findings.error("contract.keyword", at, "a schema is an object, true or false", "write {} for any value");
        }
        return schema;
    }

    private void keyword(Schema schema, String keyword, JsonNode value) {
        KeywordReader reader = Dialect.reader(keyword);
        if (reader != null) {
            reader.read(new KeywordContext(keyword, schema, this, findings), value);
        } else if (!keyword.startsWith("x-")) {
            findings.error(
                    "contract.unknown-keyword",
                    schema.place(keyword),
                    "the keyword " + Quote.text(keyword) + " is not of the dialect",
                    Dialect.advice(keyword));
        } else if (!Dialect.EXTENSIONS.contains(keyword)) {
            Spelling.nearest(keyword, Dialect.EXTENSIONS)
                    .ifPresent(near -> findings.warning(
                            "contract.unknown-keyword",
                            schema.place(keyword),
                            Quote.text(keyword) + " is left to other tools",
                            "did you mean " + Quote.text(near) + "?"));
        }
    }
}
