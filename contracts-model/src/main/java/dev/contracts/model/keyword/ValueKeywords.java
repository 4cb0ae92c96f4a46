package dev.contracts.model.keyword;

import dev.contracts.model.schema.JsonValues;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Keywords on any value: {@code type}, {@code enum} and {@code const}. */
final class ValueKeywords {
    static final Map<String, KeywordReader> READERS =
            Map.of("type", ValueKeywords::type, "enum", ValueKeywords::enumeration, "const", KeywordContext::put);

    private static final List<String> TYPES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");

    private ValueKeywords() {}

    private static void type(KeywordContext site, JsonNode value) {
        List<JsonNode> names = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(names::add);
        } else {
            names.add(value);
        }
        Set<SchemaType> types = EnumSet.noneOf(SchemaType.class);
        for (JsonNode name : names) {
            Optional<SchemaType> type = name.isString() ? SchemaType.of(name.stringValue()) : Optional.empty();
            if (type.isEmpty()) {
                site.fault(
                        "contract.type",
                        name.isString()
                                ? "type " + Quote.text(name.stringValue()) + " is not known"
                                : "type is the name of a type, or an array of names",
                        (name.isString()
                                        ? Spelling.nearest(name.stringValue(), TYPES)
                                                .map(near -> "did you mean " + Quote.text(near) + "? ")
                                                .orElse("")
                                        : "")
                                + "the types are " + Quote.list(TYPES));
                return;
            }
            types.add(type.get());
        }
        if (types.isEmpty() || types.size() < names.size()) {
            site.fault("contract.type", "type names at least one type, and none twice", "");
            return;
        }
        site.put(Collections.unmodifiableSet(types));
    }

    private static void enumeration(KeywordContext site, JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            site.fault("contract.enum", "enum is an array of at least one value", "list the values that are allowed");
            return;
        }
        List<JsonNode> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            values.add(value.get(i));
            if (!seen.add(JsonValues.canonical(value.get(i)))) {
                site.findings()
                        .error(
                                "contract.enum",
                                site.place(Integer.toString(i)),
                                "enum lists " + JsonValues.quote(value.get(i)) + " twice",
                                "remove one of the two");
            }
        }
        site.put(values);
    }
}
