package dev.contracts.generator;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of values, as plain data: a word for a scalar, the set of an enumeration's values, a list of the shape of the
 * items, and for an object the shape of each property by its name, with a question mark where it may be missing. What
 * jsonschema2pojo is known not to read is a {@link Loss}.
 */
final class Shape implements TypeVisitor<Object> {
    /** So many objects within one another are looked into: a type may contain itself. */
    static final int DEPTH = 3;

    static final String DEEPER = "an object";

    /** What may stand beside {@code $ref} and demands nothing; with it. */
    private static final Set<String> ANNOTATIONS =
            Set.of("$ref", "title", "description", "default", "deprecated", "examples", "$comment");

    /** What jsonschema2pojo does not read, and what it makes of it. */
    enum Loss {
        /** {@code oneOf}: any object. */
        UNION,
        /** {@code prefixItems}: a list of anything. */
        TUPLE,
        /** The schema in {@code additionalProperties}, where nothing is declared: a class without properties. */
        MAP,
        /** A schema that says nothing of types: an object, or a string. */
        ANY,
        /** {@code const}: any object, unless there is a type as well. */
        CONSTANT,
        /** Several types at once, null apart: any object. */
        SEVERAL_TYPES,
        /** {@code enum} of numbers or objects: an enumeration of texts. */
        VALUES,
        /** {@code allOf}, and what stands beside {@code $ref}: nothing. */
        PARTS,
        /** {@code anyOf}, and {@code oneOf} without a tag: any object, or what the type beside them says. */
        ALTERNATIVES,
        /** A property that is declared under a condition alone: nothing. */
        CONDITIONAL
    }

    private final int depth;

    private Shape(int depth) {
        this.depth = depth;
    }

    /** Returns what the model says of a type. */
    static Object of(Type type) {
        return type.accept(new Shape(DEPTH));
    }

    static String property(String name, boolean required) {
        return required ? name : name + "?";
    }

    /** Returns the other shape, but for what is lost in it. */
    static Object without(Object ours, Object theirs) {
        if (ours instanceof Loss) {
            return ours;
        }
        if (ours instanceof List<?> our && theirs instanceof List<?> their) {
            return List.of(without(our.get(0), their.get(0)));
        }
        if (ours instanceof Map<?, ?> our && theirs instanceof Map<?, ?> their) {
            Map<Object, Object> shape = new TreeMap<>();
            their.forEach(
                    (name, value) -> shape.put(name, our.containsKey(name) ? without(our.get(name), value) : value));
            our.forEach((name, value) -> {
                if (value == Loss.CONDITIONAL) {
                    shape.put(name, value);
                }
            });
            return shape;
        }
        return theirs;
    }

    @Override
    public Object visit(RecordType type) {
        if (type.parts().size() > 1) {
            return Loss.PARTS;
        }
        if (!type.schema().enumValues().isEmpty()) {
            return Loss.VALUES;
        }
        if (depth == 0) {
            return DEEPER;
        }
        Map<String, Object> shape = new TreeMap<>();
        for (Property property : type.fields()) {
            shape.put(property(property.name(), property.required()), of(property));
        }
        return shape;
    }

    private Object of(Property property) {
        if (property.conditional()) {
            return Loss.CONDITIONAL;
        }
        for (Schema schema : property.schemas()) {
            if (schema.constant() != null) {
                return Loss.CONSTANT;
            }
            if (schema.json().path("type").isArray()
                    && schema.types().stream()
                                    .filter(type -> type != SchemaType.NULL)
                                    .count()
                            > 1) {
                return Loss.SEVERAL_TYPES;
            }
            if (schema.enumValues().stream().anyMatch(value -> value.isNumber() || value.isObject())) {
                return Loss.VALUES;
            }
            if (schema.value(Keywords.REF) != null
                    && !ANNOTATIONS.containsAll(schema.json().propertyNames())) {
                return Loss.PARTS;
            }
            if (mayBeNull(schema)) {
                return Loss.ALTERNATIVES;
            }
            if (mayBeNull(schema.items())) {
                return List.of(Loss.ALTERNATIVES);
            }
            boolean listed =
                    property.type() instanceof EnumType && schema.enumValues().isEmpty();
            if ((listed || !schema.has(Keywords.TYPE)) && !(property.type() instanceof UnionType)) {
                if (!schema.alternatives().isEmpty()) {
                    return Loss.ALTERNATIVES;
                }
                if (!schema.allOf().isEmpty()) {
                    return Loss.PARTS;
                }
            }
        }
        return property.type().accept(new Shape(depth - 1));
    }

    /** Tells whether alternatives, or those that a node refers to, say no more than that a value may be null. */
    private static boolean mayBeNull(@Nullable Schema schema) {
        return schema != null && schema.inPlace().stream().anyMatch(part -> part.nullable() != null);
    }

    @Override
    public Object visit(ListType type) {
        return List.of(type.element().type().accept(this));
    }

    @Override
    public Object visit(EnumType type) {
        return new TreeSet<>(type.values());
    }

    @Override
    public Object visit(BooleanType type) {
        return "boolean";
    }

    @Override
    public Object visit(IntegerType type) {
        return "integer";
    }

    @Override
    public Object visit(NumberType type) {
        return "number";
    }

    @Override
    public Object visit(StringType type) {
        return "string";
    }

    @Override
    public Object visit(FormatType type) {
        return "string";
    }

    @Override
    public Object visit(TimestampType type) {
        return "timestamp";
    }

    @Override
    public Object visit(AnyType type) {
        return Loss.ANY;
    }

    @Override
    public Object visit(TupleType type) {
        return Loss.TUPLE;
    }

    @Override
    public Object visit(MapType type) {
        return Loss.MAP;
    }

    @Override
    public Object visit(UnionType type) {
        return Loss.UNION;
    }
}
