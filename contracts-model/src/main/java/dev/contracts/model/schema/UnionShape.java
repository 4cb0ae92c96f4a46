package dev.contracts.model.schema;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.TagText;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A {@code oneOf} that can be decided by looking at one property.
 *
 * @param tag the property, a different constant in each variant
 * @param type of the constants: strings, integers or booleans
 * @param variants the branches by the {@link TagText} of the constant, in the order of the schema
 */
public record UnionShape(String tag, SchemaType type, Map<String, Schema> variants) {
    public UnionShape {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /** Returns the text of a tag's value; null when it is not of the type of the tags. */
    public @Nullable String text(@Nullable JsonNode value) {
        return TagText.of(value, type);
    }

    /** Returns the text of the tag that an object of a tree has; null when it has none, and when it is no object. */
    public @Nullable String textIn(@Nullable Object tree) {
        return tree instanceof Map<?, ?> properties ? TagText.ofTree(properties.get(tag), type) : null;
    }

    /**
     * Finds the tags of every {@code oneOf} that has one; the others are alternatives like those of {@code anyOf}, of which a
     * warning tells where a tag is nearly there.
     */
    public static void recognise(Collection<Schema> schemas, Diagnostics diagnostics) {
        for (Schema schema : schemas) {
            if (schema.has(Keywords.ONE_OF)) {
                recognise(schema, diagnostics);
            }
        }
        Map<Schema, Schema> unions = new HashMap<>();
        for (Schema schema : schemas) {
            refuseExtended(schema, diagnostics);
            refuseShared(schema, unions, diagnostics);
        }
        NullableShape.recognise(schemas);
    }

    private static void recognise(Schema schema, Diagnostics diagnostics) {
        Schema first = schema.oneOf().get(0);
        // the type first, so that a union on a string stays one, whatever numbers its variants fix beside it
        Optional<UnionShape> shape = constants(first)
                .flatMap(tag -> shape(schema, tag).stream())
                .min(Comparator.comparing(found -> TagText.TYPES.indexOf(found.type())));
        if (shape.isEmpty()) {
            constants(first)
                    .filter(name -> schema.oneOf().stream()
                            .allMatch(branch ->
                                    constantsOf(branch, name).findAny().isPresent()))
                    .findFirst()
                    .ifPresent(name -> untagged(
                            schema,
                            schema.place(Keywords.ONE_OF),
                            Quote.text(name)
                                    + " is no tag: a property that each branch requires and declares with another"
                                    + " constant, all of them strings, all integers of 64 bits, or all booleans",
                            diagnostics));
            return;
        }
        for (Schema branch : schema.oneOf()) {
            if (!isObject(branch) && !isObject(schema)) {
                untagged(schema, branch.location(), "a variant is not declared an object", diagnostics);
                return;
            }
        }
        if (schema.types().contains(SchemaType.NULL)) {
            diagnostics.error(
                    "contract.union",
                    schema.place(Keywords.TYPE),
                    "null is never valid here, since no variant allows it",
                    "remove \"null\"; leave the property out of required instead");
        }
        schema.recognised(shape.get());
    }

    /** A union is told apart by one tag, and has the properties of its variants and its own. */
    private static void refuseExtended(Schema schema, Diagnostics diagnostics) {
        for (Schema branch : schema.union() == null ? List.<Schema>of() : schema.oneOf()) {
            if (branch.inPlace().stream().anyMatch(part -> part.union() != null)) {
                schema.recognised(null);
                untagged(schema, branch.location(), "a union is a variant of a union", diagnostics);
                return;
            }
        }
        List<Schema> unions =
                schema.inPlace().stream().filter(part -> part.union() != null).toList();
        boolean extended = unions.size() > 1
                || (unions.size() == 1
                        && unions.get(0) != schema
                        && schema.inPlace().stream()
                                .anyMatch(part -> part.has(Keywords.PROPERTIES)
                                        && !unions.get(0).inPlace().contains(part)));
        if (extended) {
            unions.forEach(union -> union.recognised(null));
            untagged(unions.get(0), schema.location(), "a union is referred to and extended in one place", diagnostics);
        }
    }

    /** @param unions those that were met, by their variants */
    private static void refuseShared(Schema schema, Map<Schema, Schema> unions, Diagnostics diagnostics) {
        for (Schema branch : schema.union() == null ? List.<Schema>of() : schema.oneOf()) {
            Schema other = unions.putIfAbsent(definition(branch), schema);
            if (other != null && other != schema) {
                schema.recognised(null);
                untagged(
                        schema,
                        branch.location(),
                        "the definition is a variant of two unions, the other one at " + other.location(),
                        diagnostics);
                return;
            }
        }
    }

    /** Returns what a reference leads to at last; the schema itself when it is none. */
    private static Schema definition(Schema schema) {
        Schema target = schema.target();
        return target == null ? schema : definition(target);
    }

    private static void untagged(Schema union, SourceLocation at, String reason, Diagnostics diagnostics) {
        diagnostics.warning(
                "contract.union",
                at,
                reason + "; so the values of the oneOf at " + union.location()
                        + " are checked, and have no sealed interface of their own",
                "give each branch \"properties\": {\"kind\": {\"const\": \"…\"}}, require it, and declare all properties in"
                        + " the branches or beside oneOf");
    }

    private static Optional<UnionShape> shape(Schema union, String tag) {
        Map<String, Schema> variants = new LinkedHashMap<>();
        SchemaType type = constant(union.oneOf().get(0), tag).map(TagText::type).orElseThrow();
        for (Schema branch : union.oneOf()) {
            Optional<String> value = constant(branch, tag).map(constant -> TagText.of(constant, type));
            if (value.isEmpty()
                    || !(isRequired(branch, tag) || isRequired(union, tag))
                    || variants.put(value.get(), branch) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new UnionShape(tag, type, variants));
    }

    private static Stream<String> constants(Schema branch) {
        return branch.inPlace().stream()
                .flatMap(part -> part.properties().keySet().stream())
                .distinct()
                .filter(name -> constant(branch, name).isPresent());
    }

    /** Returns the only value that a branch allows for a property, if it can be a tag. */
    private static Optional<JsonNode> constant(Schema branch, String property) {
        return constantsOf(branch, property)
                .filter(value -> TagText.type(value) != null)
                .findFirst();
    }

    private static Stream<JsonNode> constantsOf(Schema branch, String property) {
        return branch.inPlace().stream()
                .flatMap(part -> Stream.ofNullable(part.properties().get(property)))
                .flatMap(declared -> declared.inPlace().stream())
                .flatMap(part -> Stream.concat(
                        Stream.ofNullable(part.constant()),
                        part.enumValues().size() == 1 ? part.enumValues().stream() : Stream.of()));
    }

    private static boolean isRequired(Schema schema, String property) {
        return schema.inPlace().stream().anyMatch(part -> part.required().contains(property));
    }

    private static boolean isObject(Schema schema) {
        List<Schema> typed = schema.inPlace().stream()
                .filter(part -> part.has(Keywords.TYPE))
                .toList();
        return typed.stream().anyMatch(part -> part.types().contains(SchemaType.OBJECT));
    }
}
