package dev.contracts.model.schema;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.KeywordContext;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueKeyword;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the schema nodes of one file, each once, and notes them by their pointers. */
public final class SchemaParser {
    private final JsonFile file;
    private final Diagnostics diagnostics;
    private final Map<String, Schema> nodes = new LinkedHashMap<>();

    private SchemaParser(JsonFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    public static SchemaFile parse(JsonFile file, Diagnostics diagnostics) {
        SchemaParser parser = new SchemaParser(file, diagnostics);
        Schema root = parser.parse(file.root(), file.at(""));
        return new SchemaFile(file, root, parser.nodes);
    }

    /** A schema that is not part of the tree of schemas, such as that of a query parameter. */
    public static Schema parseAlone(JsonFile file, String pointer, Diagnostics diagnostics) {
        return new SchemaParser(file, diagnostics).parse(file.root().at(pointer), file.at(pointer));
    }

    private Schema parse(JsonNode json, SourceLocation at) {
        JsonFile written = file.overlay()
                .filter(overlay -> overlay.name().equals(at.file()))
                .orElse(file);
        Schema schema = new Schema(json, at, written::at);
        nodes.put(at.pointer(), schema);
        if (json.isObject()) {
            json.properties().forEach(entry -> read(schema, entry.getKey(), entry.getValue()));
        } else if (!json.isBoolean()) {
            diagnostics.error("contract.keyword", at, "a schema is an object, true or false", "write {} for any value");
        }
        return schema;
    }

    private void read(Schema schema, String name, JsonNode json) {
        Keyword keyword = Keywords.named(name);
        if (keyword instanceof ValueKeyword<?> simple) {
            read(schema, simple, json);
        } else if (keyword instanceof Applicator applicator) {
            read(schema, applicator, json);
        } else {
            unknown(schema, name);
        }
    }

    private <V> void read(Schema schema, ValueKeyword<V> keyword, JsonNode json) {
        V value = keyword.parse(json, new KeywordContext(keyword, schema, diagnostics));
        if (value != null) {
            schema.put(keyword, value);
        }
    }

    private void read(Schema schema, Applicator keyword, JsonNode json) {
        if (!keyword.hasShape(json, new KeywordContext(keyword, schema, diagnostics))) {
            return;
        }
        switch (keyword.shape()) {
            case ONE -> schema.put(keyword, parse(json, schema.place(keyword)));
            case LIST -> {
                List<Schema> schemas = new ArrayList<>();
                for (int i = 0; i < json.size(); i++) {
                    schemas.add(parse(json.get(i), schema.place(keyword, Integer.toString(i))));
                }
                schema.put(keyword, schemas);
            }
            case MAP -> {
                Map<String, Schema> schemas = new LinkedHashMap<>();
                json.properties().forEach(entry -> {
                    String name = entry.getKey();
                    schemas.put(name, parse(entry.getValue(), schema.place(keyword, name)));
                });
                schema.put(keyword, schemas);
            }
        }
    }

    private void unknown(Schema schema, String name) {
        if (!name.startsWith("x-")) {
            diagnostics.error(
                    "contract.unknown-keyword",
                    schema.place(name),
                    "the keyword " + Quote.text(name) + " is not of the dialect",
                    Dialect.advice(name));
        } else if (!Dialect.EXTENSIONS.contains(name)) {
            Spelling.nearest(name, Dialect.EXTENSIONS)
                    .ifPresent(near -> diagnostics.warning(
                            "contract.unknown-keyword",
                            schema.place(name),
                            Quote.text(name) + " is left to other tools",
                            "did you mean " + Quote.text(near) + "?"));
        }
    }
}
