package dev.contracts.generator.schema;

import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.JsonPointer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where a payload has a value, as far as a schema can tell: each becomes one method that reads the value.
 *
 * @param schemas every node that applies to the value, {@code $ref} and {@code allOf} followed, each once
 * @param conditional nodes that may apply, such as {@code then} or {@code anyOf}; they only tell which names are known
 * @param use what the value is bound to; null when it is only checked
 * @param named whether properties that no schema names are reported
 * @param chosen nodes whose {@code oneOf}, or whether the value is null, is decided already (what was chosen is among {@code schemas}), and whose rules are
 *     run by whoever decided it
 */
public record ValueSchemas(
        List<Schema> schemas,
        List<Schema> conditional,
        @Nullable TypeUse use,
        boolean named,
        Set<Schema> chosen) {

    /** The keywords that say something of the values in a value. */
    private static final List<Keyword> CONTAINERS = List.of(
            Keywords.PROPERTIES,
            Keywords.PATTERN_PROPERTIES,
            Keywords.ADDITIONAL_PROPERTIES,
            Keywords.ITEMS,
            Keywords.PREFIX_ITEMS);

    /** Returns the schemas of a value that one schema describes. */
    public static ValueSchemas of(Schema schema, @Nullable TypeUse use, boolean named) {
        return of(SchemaCursor.of(schema), SchemaCursor.of(List.of()), use, named, Set.of());
    }

    /**
     * The schemas of the value that a cursor is at.
     *
     * @param conditional at the nodes that may apply to it, those below a condition of the value around it
     */
    public static ValueSchemas of(
            SchemaCursor applied, SchemaCursor conditional, @Nullable TypeUse use, boolean named, Set<Schema> chosen) {
        Set<Schema> nodes = new LinkedHashSet<>(applied.nodes());
        Set<Schema> maybe = new LinkedHashSet<>(conditional.withEverything().nodes());
        maybe.addAll(applied.withBranches().nodes());
        maybe.removeAll(nodes);
        maybe.removeIf(schema -> CONTAINERS.stream().noneMatch(schema::has));
        Set<Schema> decided = new HashSet<>(chosen);
        decided.retainAll(nodes);
        nodes.removeIf(schema -> !asks(schema));
        // what is in a value that is not allowed is not told of
        boolean allowed = nodes.stream().noneMatch(schema -> Boolean.FALSE.equals(schema.constantAnswer()));
        return new ValueSchemas(List.copyOf(nodes), List.copyOf(maybe), use, named && allowed, Set.copyOf(decided));
    }

    /** Returns whether a node constrains a value; one that only refers to another, or describes it, does not. */
    private static boolean asks(Schema schema) {
        return Boolean.FALSE.equals(schema.constantAnswer())
                || AppliedKeywords.canRefuse(schema, false)
                || schema.json().has("x-rules");
    }

    /**
     * The definition that alone says what the value is; null when there is none, or when more is asked here.
     *
     * @return its node, a direct child of {@code $defs}
     */
    public @Nullable Schema definition() {
        if (schemas.size() != 1 || !equals(of(schemas.get(0), use, named))) {
            return null;
        }
        List<String> path = JsonPointer.split(definitionPointer(schemas.get(0)));
        return path.size() == 2 && path.get(0).equals("$defs") ? schemas.get(0) : null;
    }

    private static String definitionPointer(Schema schema) {
        String pointer = schema.location().schemaPointer();
        return pointer.substring(pointer.indexOf('#') + 1);
    }

    /** Begins the way down from the nodes that apply. */
    public SchemaCursor applied() {
        return SchemaCursor.of(schemas);
    }

    /** Begins the way down from the nodes that may apply. */
    public SchemaCursor maybe() {
        return SchemaCursor.of(conditional);
    }

    ValueSchemas bound(@Nullable TypeUse other) {
        return new ValueSchemas(schemas, conditional, other, named, chosen);
    }

    /** The node whose {@code oneOf} is still to be decided; null when there is none. */
    public @Nullable Schema union() {
        return schemas.stream()
                .filter(schema -> schema.union() != null && !chosen.contains(schema))
                .findFirst()
                .orElse(null);
    }

    /** The node of which it is still to be decided whether the value is null; null when there is none. */
    public @Nullable Schema nullable() {
        return schemas.stream()
                .filter(schema -> schema.nullable() != null && !chosen.contains(schema))
                .findFirst()
                .orElse(null);
    }

    /** Returns the type that values of a kind are bound to; null when they are bound to none, or to one of another kind. */
    public @Nullable Type typeOf(Kind kind) {
        return use == null || TypeKinds.of(use.type()) != kind ? null : use.type();
    }

    /** Returns whether a single node names types. */
    public boolean hasOneType() {
        return schemas.stream().filter(schema -> !schema.types().isEmpty()).count() == 1;
    }

    /** The first node that refuses every value of a kind; null when none does. */
    public @Nullable Schema refuses(Kind kind) {
        for (Schema schema : schemas) {
            if (!allows(schema, kind)) {
                return schema;
            }
        }
        return null;
    }

    /** The nodes that refuse every value of a kind. */
    public List<Schema> refusing(Kind kind) {
        return schemas.stream().filter(schema -> !allows(schema, kind)).toList();
    }

    /** The nodes that allow some numbers, and perhaps not all. */
    public List<Schema> ofNumbers() {
        return schemas.stream()
                .filter(schema -> !schema.types().isEmpty() && allows(schema, Kind.NUMBER))
                .toList();
    }

    private boolean allows(Schema schema, Kind kind) {
        if (!schema.types().isEmpty()) {
            return schema.types().stream().anyMatch(type -> Kind.of(type) == kind);
        }
        return kind == Kind.OBJECT || schema.union() == null || chosen.contains(schema);
    }

    /** The kinds of JSON value. */
    public enum Kind {
        NULL,
        BOOLEAN,
        NUMBER,
        STRING,
        ARRAY,
        OBJECT;

        public static Kind of(SchemaType type) {
            return switch (type) {
                case NULL -> NULL;
                case BOOLEAN -> BOOLEAN;
                case INTEGER, NUMBER -> NUMBER;
                case STRING -> STRING;
                case ARRAY -> ARRAY;
                case OBJECT -> OBJECT;
            };
        }
    }
}
