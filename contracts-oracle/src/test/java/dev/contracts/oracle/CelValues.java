package dev.contracts.oracle;

import dev.cel.common.values.NullValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values of a payload as CEL's runtime takes them. */
final class CelValues {
    private CelValues() {}

    /** @param nodes the schemas of the value, as they are written */
    static Object of(List<SchemaNode> nodes, JsonNode value) {
        List<SchemaNode> applied = AppliedSchemas.of(nodes, value);
        if (value.isNumber()) {
            return number(applied, value.decimalValue());
        }
        if (value.isString()) {
            return string(applied, value.stringValue());
        }
        if (value.isArray()) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                list.add(of(AppliedSchemas.item(applied, i), value.get(i)));
            }
            return list;
        }
        if (value.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            value.forEachEntry((name, inner) -> {
                if (!inner.isNull() || !isOptional(applied, name)) {
                    map.put(
                            isProperty(applied, name) ? QuotedNames.known(name) : name,
                            of(AppliedSchemas.property(applied, name), inner));
                }
            });
            return map;
        }
        return value.isBoolean() ? (Object) value.booleanValue() : NullValue.NULL_VALUE;
    }

    private static boolean isProperty(List<SchemaNode> applied, String name) {
        return applied.stream().anyMatch(node -> node.json().path("properties").has(name));
    }

    private static boolean isOptional(List<SchemaNode> applied, String name) {
        return isProperty(applied, name)
                && applied.stream().noneMatch(node -> node.required().contains(name));
    }

    /** Where a schema says {@code number}, a whole one is a double too. What is no such number is null: no rule reads it. */
    private static Object number(List<SchemaNode> applied, BigDecimal number) {
        List<List<String>> types = applied.stream()
                .filter(node -> node.has("type"))
                .map(SchemaNode::types)
                .toList();
        boolean integer = types.stream().allMatch(names -> names.contains("integer"));
        boolean real = types.stream().allMatch(names -> names.contains("number"));
        if (types.isEmpty() || !integer || real) {
            return number.doubleValue();
        }
        return Json.isLong(number) ? (Object) number.longValueExact() : NullValue.NULL_VALUE;
    }

    private static Object string(List<SchemaNode> applied, String text) {
        boolean time = applied.stream().anyMatch(SchemaNode::isDateTime);
        Optional<Instant> instant = time ? Moment.dateTime(text) : Optional.empty();
        return instant.isPresent() ? instant.get() : text;
    }
}
