package dev.contracts.model.keyword;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A keyword in a schema node that is being read, and what its reader may do there.
 *
 * @param keyword its name
 * @param schema the node
 * @param parser reads the nodes below
 * @param findings takes what is wrong
 */
record KeywordContext(String keyword, Schema schema, SchemaParser parser, Diagnostics findings) {
    void put(Object value) {
        schema.put(keyword, value);
    }

    /** The keyword's value is not what it must be. */
    void wrong(String message, String advice) {
        fault("contract.keyword", message, advice);
    }

    void fault(String id, String message, String advice) {
        findings.error(id, place(), message, advice);
    }

    SourceLocation place(String... below) {
        return schema.place(path(below));
    }

    Schema child(JsonNode value, String... below) {
        return parser.parse(value, schema.place(path(below)));
    }

    /** Reads an object of schemas; says so when it is none. */
    void children(JsonNode value) {
        if (!value.isObject()) {
            wrong(keyword + " is an object that gives each name a schema", "write {\"name\": {…}}");
            return;
        }
        Map<String, Schema> children = new LinkedHashMap<>();
        value.properties().forEach(entry -> children.put(entry.getKey(), child(entry.getValue(), entry.getKey())));
        put(children);
    }

    /** Reads a list of schemas, at least one; says so when it is none. */
    void childList(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            wrong(keyword + " is an array of at least one schema", "write [{…}]");
            return;
        }
        List<Schema> children = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            children.add(child(value.get(i), Integer.toString(i)));
        }
        put(children);
    }

    /** Reads a list of distinct strings; empty when it is none, which is then among the findings. */
    Optional<List<String>> names(JsonNode value, String... below) {
        List<String> names = new ArrayList<>();
        boolean strings = value.isArray();
        for (JsonNode item : value) {
            strings &= item.isString();
            names.add(item.isString() ? item.stringValue() : "");
        }
        if (!strings || names.stream().distinct().count() != names.size()) {
            findings.error(
                    "contract.keyword",
                    place(below),
                    keyword + " takes an array of distinct property names",
                    "write [\"name\"]");
            return Optional.empty();
        }
        return Optional.of(names);
    }

    /** A whole number from 0; what exceeds 64 bits is the largest long. */
    void count(JsonNode value) {
        if (!value.isNumber()
                || value.decimalValue().signum() < 0
                || value.decimalValue().stripTrailingZeros().scale() > 0) {
            wrong(keyword + " is a whole number from 0", "write 0, 1, 2 …");
            return;
        }
        BigDecimal largest = BigDecimal.valueOf(Long.MAX_VALUE);
        put(value.decimalValue().min(largest).longValueExact());
    }

    void flag(JsonNode value) {
        if (value.isBoolean()) {
            put(value.booleanValue());
        } else {
            wrong(keyword + " is true or false", "");
        }
    }

    void string(JsonNode value) {
        if (value.isString()) {
            put(value.stringValue());
        } else {
            wrong(keyword + " is a string", "");
        }
    }

    private String[] path(String... below) {
        String[] path = new String[below.length + 1];
        path[0] = keyword;
        System.arraycopy(below, 0, path, 1, below.length);
        return path;
    }
}
