package dev.contracts.model.type;

import dev.contracts.model.json.JsonValues;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.NullableShape;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The JSON types that the schemas of one value allow. */
final class SchemaKinds {
    private SchemaKinds() {}

    /** Returns whether null is valid for all of them. */
    static boolean nullable(List<Schema> applied) {
        return applied.stream().allMatch(SchemaKinds::allowsNull);
    }

    private static boolean allowsNull(Schema schema) {
        JsonNode constant = schema.constant();
        return schema.union() == null
                && schema.alternatives().values().stream()
                        .allMatch(alternatives -> alternatives.stream().anyMatch(one -> nullable(one.inPlace())))
                && !Boolean.FALSE.equals(schema.constantAnswer())
                && (!schema.has(Keywords.TYPE) || schema.types().contains(SchemaType.NULL))
                && (!schema.has(Keywords.ENUM) || schema.enumValues().stream().anyMatch(JsonNode::isNull))
                && (constant == null || constant.isNull());
    }

    /** The one kind of a value that is not null; null when there are several or none. */
    static @Nullable SchemaType only(List<Schema> applied) {
        Set<SchemaType> kinds = kinds(applied);
        if (kinds == null) {
            return null;
        }
        kinds.remove(SchemaType.NULL);
        if (kinds.contains(SchemaType.NUMBER)) {
            kinds.remove(SchemaType.INTEGER);
        }
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    /** The kinds that all of them leave; null when none of them says any. */
    private static @Nullable Set<SchemaType> kinds(List<Schema> applied) {
        Set<SchemaType> kinds = null;
        for (Schema schema : applied) {
            if (schema.has(Keywords.TYPE)) {
                kinds = both(kinds, schema.types());
            }
        }
        if (kinds == null) {
            for (Schema schema : applied) {
                if (schema.has(Keywords.ENUM) || schema.has(Keywords.CONST)) {
                    kinds = both(kinds, kindsOf(schema));
                }
            }
        }
        for (Schema schema : applied) {
            for (List<Schema> alternatives : schema.alternatives().values()) {
                Set<SchemaType> any = kindsOfAny(alternatives);
                kinds = any == null ? kinds : both(kinds, any);
            }
            Set<SchemaType> beside = schema.nullable() == null
                    ? null
                    : kindsOfAny(List.of(schema.nullable().value()));
            if (beside != null) {
                beside.add(SchemaType.NULL);
                kinds = both(kinds, beside);
            }
        }
        return kinds;
    }

    /** The kinds that one of the alternatives leaves; null when one leaves all, or both doubles and integers are among them. */
    private static @Nullable Set<SchemaType> kindsOfAny(List<Schema> alternatives) {
        Set<SchemaType> any = EnumSet.noneOf(SchemaType.class);
        for (Schema alternative : alternatives) {
            Set<SchemaType> kinds = kinds(alternative.inPlace());
            if (kinds == null || kinds.isEmpty()) {
                return null;
            }
            if (kinds.contains(SchemaType.NUMBER)) {
                kinds.remove(SchemaType.INTEGER);
            }
            any.addAll(kinds);
        }
        return any.contains(SchemaType.NUMBER) && any.contains(SchemaType.INTEGER) ? null : any;
    }

    /** @param left null for all */
    private static Set<SchemaType> both(@Nullable Set<SchemaType> left, Set<SchemaType> right) {
        Set<SchemaType> both = EnumSet.noneOf(SchemaType.class);
        for (SchemaType type : SchemaType.values()) {
            if ((left == null || allows(left, type)) && allows(right, type)) {
                both.add(type);
            }
        }
        return both;
    }

    private static boolean allows(Set<SchemaType> types, SchemaType type) {
        return types.contains(type) || (type == SchemaType.INTEGER && types.contains(SchemaType.NUMBER));
    }

    /**
     * The kinds of the values that are listed; none when one of them is a number that no type holds as it is, or an integer
     * that a double beside it would not.
     */
    private static Set<SchemaType> kindsOf(Schema schema) {
        List<JsonNode> values = schema.listedValues();
        Set<SchemaType> kinds = EnumSet.noneOf(SchemaType.class);
        for (JsonNode value : values) {
            SchemaType kind = kindOf(value);
            if (kind == null) {
                return EnumSet.noneOf(SchemaType.class);
            }
            kinds.add(kind);
        }
        boolean doubles = kinds.contains(SchemaType.NUMBER);
        return doubles && !values.stream().allMatch(value -> !value.isNumber() || JsonValues.isDouble(value))
                ? EnumSet.noneOf(SchemaType.class)
                : kinds;
    }

    private static @Nullable SchemaType kindOf(JsonNode value) {
        for (SchemaType type : SchemaType.values()) {
            if (JsonValues.is(value, type)) {
                return type == SchemaType.NUMBER && !JsonValues.isDouble(value) ? null : type;
            }
        }
        return null;
    }

    /**
     * The narrowest enumeration of strings: that of the last schema that has one, or else alternatives that all list strings; null
     * when none has.
     */
    static @Nullable Schema enumeration(List<Schema> applied) {
        Schema last = null;
        Schema lastAlternatives = null;
        for (Schema schema : applied) {
            if (schema.enumValues().stream().anyMatch(JsonNode::isString)) {
                last = schema;
            } else if (!strings(schema).isEmpty()) {
                lastAlternatives = schema;
            }
        }
        boolean formatted = applied.stream().anyMatch(schema -> schema.has(Keywords.FORMAT));
        return last == null && !formatted ? lastAlternatives : last;
    }

    /** The node that an in-place part belongs to where it is written: itself, or the last node that it is an inline part of. */
    static Schema owner(List<Schema> applied, Schema part) {
        Schema owner = part;
        for (Schema schema : applied) {
            owner = isInline(schema, part) ? schema : owner;
        }
        return owner;
    }

    private static boolean isInline(Schema schema, Schema part) {
        return schema == part
                || schema.allOf().stream().anyMatch(inner -> inner.target() == null && isInline(inner, part));
    }

    /** Returns the strings that a schema lists, or that its alternatives do; empty when one of them lists none. */
    static List<String> strings(Schema enumeration) {
        if (enumeration.has(Keywords.ENUM)) {
            return strings(enumeration.enumValues());
        }
        Set<String> strings = new LinkedHashSet<>();
        for (List<Schema> alternatives : enumeration.alternatives().values()) {
            for (Schema alternative : alternatives) {
                List<String> listed = listedStrings(alternative);
                if (listed.isEmpty() && !allowsOnlyNull(alternative)) {
                    return List.of();
                }
                strings.addAll(listed);
            }
        }
        return List.copyOf(strings);
    }

    private static List<String> listedStrings(Schema alternative) {
        List<String> strings = List.of();
        for (Schema part : alternative.inPlace()) {
            List<JsonNode> listed = part.listedValues();
            if (!listed.isEmpty()) {
                strings = strings(listed);
            }
        }
        return strings;
    }

    private static List<String> strings(List<JsonNode> listed) {
        return listed.stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean allowsOnlyNull(Schema alternative) {
        Set<SchemaType> kinds = kinds(alternative.inPlace());
        return kinds != null && kinds.equals(Set.of(SchemaType.NULL));
    }

    /**
     * The schema that this one only repeats: what it refers to, its only part, or what it is beside null, when nothing here
     * changes the shape. Null when it has a shape of its own.
     */
    static @Nullable Schema repeated(Schema schema) {
        NullableShape nullable = schema.nullable();
        if (nullable != null) {
            return nullable.value();
        }
        Schema target = schema.target();
        boolean single = target != null
                ? !schema.has(Keywords.ALL_OF)
                : schema.allOf().size() == 1 && schema.allOf().get(0).target() != null;
        for (Keyword keyword : schema.keywords()) {
            single &= !NullableShape.SHAPING.contains(keyword);
        }
        if (!single || schema.union() != null) {
            return null;
        }
        Schema repeated = target != null ? target : schema.allOf().get(0);
        boolean narrowed = schema.has(Keywords.TYPE)
                && repeated.inPlace().stream()
                        .filter(part -> part.has(Keywords.TYPE))
                        .noneMatch(part -> schema.types().containsAll(part.types()));
        return narrowed ? null : repeated;
    }
}
