package dev.contracts.model.schema;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.keyword.JavaType;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One schema node: the keywords of the dialect, checked, with every {@code $ref} linked. An absent keyword is null or an
 * empty collection; {@link #has} tells an absent one from an empty one. Compared by identity: one node of a file is one
 * object, however many places refer to it, and a schema may contain itself.
 */
public final class Schema extends WrittenSchema {
    private static final List<Applicator> SINGLE_BRANCHES =
            List.of(Keywords.IF, Keywords.THEN, Keywords.ELSE, Keywords.NOT);

    private @Nullable Schema target;
    private @Nullable UnionShape union;
    private @Nullable NullableShape nullable;
    private List<Schema> inPlace = List.of();

    /** @param places from a JSON pointer within the file to its place */
    public Schema(JsonNode json, SourceLocation location, Function<String, SourceLocation> places) {
        super(json, location, places);
    }

    public void link(Schema referred) {
        target = referred;
    }

    /** Takes away what {@code $ref} leads to. */
    public void unlink() {
        target = null;
    }

    void recognised(@Nullable UnionShape shape) {
        union = shape;
    }

    void nullable(@Nullable NullableShape shape) {
        nullable = shape;
    }

    /** Returns the alternatives that only say that the value may be null; null without such. */
    public @Nullable NullableShape nullable() {
        return nullable;
    }

    /** The nodes {@link #inPlace in place} of a value that is not null: of what may be null, with what it is otherwise. */
    public List<Schema> ofValue() {
        Set<Schema> found = new LinkedHashSet<>();
        for (Schema part : inPlace()) {
            if (part.nullable != null) {
                found.addAll(part.nullable.value().ofValue());
            }
            found.add(part);
        }
        return List.copyOf(found);
    }

    /**
     * The nodes that apply to the very same value: what {@code $ref} leads to, the parts of {@code allOf}, and this node,
     * transitively, each once, the ones referred to first.
     */
    public List<Schema> inPlace() {
        if (inPlace.isEmpty()) {
            Set<Schema> found = new LinkedHashSet<>();
            collectInPlace(found, new LinkedHashSet<>());
            inPlace = List.copyOf(found);
        }
        return inPlace;
    }

    private void collectInPlace(Set<Schema> found, Set<Schema> entered) {
        if (entered.add(this)) {
            if (target != null) {
                target.collectInPlace(found, entered);
            }
            allOf().forEach(part -> part.collectInPlace(found, entered));
            found.add(this);
        }
    }

    /** The schemas that apply to the same value under a condition, or are one; not the variants of a {@link #union}. */
    public List<Schema> branches() {
        List<Schema> branches = new ArrayList<>();
        for (Applicator keyword : SINGLE_BRANCHES) {
            Schema branch = one(keyword);
            if (branch != null) {
                branches.add(branch);
            }
        }
        alternatives().values().forEach(branches::addAll);
        branches.addAll(dependentSchemas().values());
        return branches;
    }

    /** The nodes directly below this one that apply under a condition, or are one; a value has its type from none of them. */
    public List<Schema> conditions() {
        List<Schema> conditions = branches();
        Schema contained = contains();
        if (contained != null) {
            conditions.add(contained);
        }
        return conditions;
    }

    /**
     * The alternatives that are checks, by their keyword: {@code anyOf}, and {@code oneOf} without a {@link #union}; not those of
     * what may be {@link #nullable null}.
     */
    public Map<Applicator, List<Schema>> alternatives() {
        Map<Applicator, List<Schema>> alternatives = new LinkedHashMap<>();
        if (has(Keywords.ANY_OF) && !isNullable(Keywords.ANY_OF)) {
            alternatives.put(Keywords.ANY_OF, anyOf());
        }
        if (has(Keywords.ONE_OF) && union == null && !isNullable(Keywords.ONE_OF)) {
            alternatives.put(Keywords.ONE_OF, oneOf());
        }
        return alternatives;
    }

    private boolean isNullable(Applicator keyword) {
        return nullable != null && nullable.keyword() == keyword;
    }

    /** Returns the schema that {@code $ref} leads to; null without one. */
    public @Nullable Schema target() {
        return target;
    }

    public Map<String, Schema> defs() {
        return map(Keywords.DEFS);
    }

    /** Empty when {@code type} is absent. */
    public Set<SchemaType> types() {
        return value(Keywords.TYPE, Set.of());
    }

    public Map<String, Schema> properties() {
        return map(Keywords.PROPERTIES);
    }

    /** Returns the names in the order of the schema. */
    public List<String> required() {
        return value(Keywords.REQUIRED, List.of());
    }

    /** The schemas of properties by the patterns of their names, each in the common subset of RE2 and ECMA-262; not anchored. */
    public Map<String, Schema> patternProperties() {
        return map(Keywords.PATTERN_PROPERTIES);
    }

    /** The schema of the names of all properties; null without one. */
    public @Nullable Schema nameSchema() {
        return one(Keywords.PROPERTY_NAMES);
    }

    public @Nullable Schema additionalProperties() {
        return one(Keywords.ADDITIONAL_PROPERTIES);
    }

    public Map<String, List<String>> dependentRequired() {
        return value(Keywords.DEPENDENT_REQUIRED, Map.of());
    }

    public @Nullable Schema items() {
        return one(Keywords.ITEMS);
    }

    public List<Schema> prefixItems() {
        return list(Keywords.PREFIX_ITEMS);
    }

    public boolean uniqueItems() {
        return value(Keywords.UNIQUE_ITEMS, false);
    }

    /** The values of {@code enum}, null among them as a JSON null; empty when absent. */
    public List<JsonNode> enumValues() {
        return value(Keywords.ENUM, List.of());
    }

    /** The value of {@code const}; a JSON null when that is the constant. */
    public @Nullable JsonNode constant() {
        return value(Keywords.CONST);
    }

    /** Returns the values of {@code enum}, and that of {@code const} behind them; empty when neither is there. */
    public List<JsonNode> listedValues() {
        List<JsonNode> values = new ArrayList<>(enumValues());
        JsonNode constant = constant();
        if (constant != null) {
            values.add(constant);
        }
        return values;
    }

    public List<Schema> anyOf() {
        return list(Keywords.ANY_OF);
    }

    public List<Schema> oneOf() {
        return list(Keywords.ONE_OF);
    }

    /** Returns how {@code oneOf} is decided by a tag; null without one. */
    public @Nullable UnionShape union() {
        return union;
    }

    /** The schemas of an object that has a property, by its name. */
    public Map<String, Schema> dependentSchemas() {
        return map(Keywords.DEPENDENT_SCHEMAS);
    }

    public @Nullable Schema contains() {
        return one(Keywords.CONTAINS);
    }

    public long minContains() {
        return value(Keywords.MIN_CONTAINS, 1L);
    }

    public long maxContains() {
        return value(Keywords.MAX_CONTAINS, Long.MAX_VALUE);
    }

    public @Nullable Schema notSchema() {
        return one(Keywords.NOT);
    }

    public List<Schema> allOf() {
        return list(Keywords.ALL_OF);
    }

    public @Nullable Schema ifSchema() {
        return one(Keywords.IF);
    }

    public @Nullable Schema thenSchema() {
        return one(Keywords.THEN);
    }

    public @Nullable Schema elseSchema() {
        return one(Keywords.ELSE);
    }

    /** Returns the pattern, in the common subset of RE2 and ECMA-262; searched for, not anchored. */
    public @Nullable String pattern() {
        return value(Keywords.PATTERN);
    }

    /** A name that {@code dev.contracts.runtime.format.Formats} knows. */
    public @Nullable String format() {
        return value(Keywords.FORMAT);
    }

    /** Empty when absent. */
    public String title() {
        return value(Keywords.TITLE, "");
    }

    /** Empty when absent. */
    public String description() {
        return value(Keywords.DESCRIPTION, "");
    }

    /** Returns what {@code x-java-name} names here; null when it names nothing, or constants. */
    public @Nullable String javaName() {
        JavaName given = value(Keywords.JAVA_NAME);
        return given == null ? null : given.name();
    }

    /** The constants that {@code x-java-name} names, by the values of {@code enum} or the tags of {@code oneOf}. */
    public Map<String, String> javaConstants() {
        JavaName given = value(Keywords.JAVA_NAME);
        return given == null ? Map.of() : given.constants();
    }

    /** Returns whether its integers may have more than 64 bits. */
    public boolean isLargeInteger() {
        return value(Keywords.JAVA_TYPE) == JavaType.BIG_INTEGER;
    }

    public List<JsonNode> examples() {
        return value(Keywords.EXAMPLES, List.of());
    }

    public boolean deprecated() {
        return value(Keywords.DEPRECATED, false);
    }
}
