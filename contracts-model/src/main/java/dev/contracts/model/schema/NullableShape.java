package dev.contracts.model.schema;

import dev.contracts.model.keyword.Annotation;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An {@code anyOf} or {@code oneOf} that says of a value only that it may be null: of two alternatives, one of which is null and
 * nothing else.
 *
 * @param keyword the one of the two
 * @param value what applies to a value that is not null
 * @param none what null fits
 */
public record NullableShape(Applicator keyword, Schema value, Schema none) {
    /** The keywords that give a value a type other than what it refers to has, or narrow that. */
    public static final Set<Keyword> SHAPING = Set.of(
            Keywords.PROPERTIES,
            Keywords.REQUIRED,
            Keywords.PATTERN_PROPERTIES,
            Keywords.ADDITIONAL_PROPERTIES,
            Keywords.ITEMS,
            Keywords.PREFIX_ITEMS,
            Keywords.ENUM,
            Keywords.CONST,
            Keywords.FORMAT,
            Keywords.JAVA_TYPE,
            Keywords.JAVA_UNKNOWN);

    private static final Set<Keyword> REFERRING = Set.of(Keywords.REF, Keywords.ALL_OF);
    private static final Set<Keyword> OF_NULL = Set.of(Keywords.TYPE, Keywords.ENUM, Keywords.CONST);

    public NullableShape {
        Objects.requireNonNull(keyword, "keyword");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(none, "none");
    }

    /** Finds every one, once the unions are known; those to whose values another place gives a type as well stay checks. */
    static void recognise(Collection<Schema> schemas) {
        for (Schema schema : schemas) {
            schema.nullable(find(schema));
        }
        for (Schema schema : schemas) {
            for (Schema part : schema.inPlace()) {
                if (part.nullable() != null && isShaped(schema, part)) {
                    part.nullable(null);
                }
            }
        }
    }

    private static boolean isShaped(Schema whole, Schema nullable) {
        for (Schema part : whole.inPlace()) {
            if (part.union() != null || (part != nullable && part.nullable() != null)) {
                return true;
            }
            for (Keyword keyword : part.keywords()) {
                if (keyword == Keywords.TYPE || SHAPING.contains(keyword)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable NullableShape find(Schema schema) {
        if (schema.alternatives().size() != 1
                || schema.keywords().stream().anyMatch(REFERRING::contains)
                || isShaped(schema, schema)) {
            return null;
        }
        boolean any = schema.has(Keywords.ANY_OF);
        List<Schema> alternatives = any ? schema.anyOf() : schema.oneOf();
        if (alternatives.size() != 2) {
            return null;
        }
        Schema value = alternatives.get(isNull(alternatives.get(0)) ? 1 : 0);
        Schema other = alternatives.get(value == alternatives.get(0) ? 1 : 0);
        boolean fits = isNull(other) && !isNull(value) && value.constantAnswer() == null;
        return fits && (any || refusesNull(value))
                ? new NullableShape(any ? Keywords.ANY_OF : Keywords.ONE_OF, value, other)
                : null;
    }

    /** Returns whether null is all that a schema allows, by one keyword that needs no second look. */
    private static boolean isNull(Schema schema) {
        boolean told = false;
        for (Keyword keyword : schema.keywords()) {
            if (OF_NULL.contains(keyword)) {
                told = true;
            } else if (!(keyword instanceof Annotation<?>)) {
                return false;
            }
        }
        return told
                && (!schema.has(Keywords.TYPE) || schema.types().equals(Set.of(SchemaType.NULL)))
                && schema.listedValues().stream().allMatch(JsonNode::isNull);
    }

    /** Returns whether null certainly fits no more than the other alternative. */
    private static boolean refusesNull(Schema schema) {
        for (Schema part : schema.inPlace()) {
            List<JsonNode> listed = part.listedValues();
            if (part.union() != null
                    || (part.has(Keywords.TYPE) && !part.types().contains(SchemaType.NULL))
                    || (!listed.isEmpty() && listed.stream().noneMatch(JsonNode::isNull))) {
                return true;
            }
        }
        return false;
    }
}
