package dev.contracts.model.schema;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.TagText;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Collections;
import java.util.Comparator;
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

    /** Finds the tag of every {@code oneOf}; one that has none is among the diagnostics. */
    public static void recognise(Schema schema, Diagnostics diagnostics) {
        if (!schema.has(Keywords.ONE_OF)) {
            return;
        }
        // the type first, so that a union on a string stays one, whatever numbers its variants fix beside it
        Optional<UnionShape> shape = schema.oneOf().stream()
                .findFirst()
                .flatMap(first -> constants(first)
                        .flatMap(tag -> shape(schema, tag).stream())
                        .min(Comparator.comparing(found -> TagText.TYPES.indexOf(found.type()))));
        if (shape.isEmpty()) {
            diagnostics.error(
                    "contract.union",
                    schema.place(Keywords.ONE_OF),
                    "oneOf has no tag: a property that each branch requires and declares with another constant, all of them "
                            + "strings, all integers of 64 bits, or all booleans",
                    "give each branch \"properties\": {\"kind\": {\"const\": \"…\"}} and require it; for a value that may be "
                            + "null write \"type\": [\"…\", \"null\"]");
            return;
        }
        for (Schema branch : schema.oneOf()) {
            if (branch.inPlace().stream().anyMatch(part -> part.has(Keywords.ONE_OF))) {
                diagnostics.error(
                        "contract.union", branch.location(), "a union is a variant of a union", "list its variants");
            } else if (!isObject(branch) && !isObject(schema)) {
                diagnostics.error(
                        "contract.union",
                        branch.location(),
                        "a variant is not declared an object",
                        "add \"type\": \"object\"");
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
        return branch.inPlace().stream()
                .flatMap(part -> Stream.ofNullable(part.properties().get(property)))
                .flatMap(declared -> declared.inPlace().stream())
                .flatMap(part -> Stream.concat(
                        Stream.ofNullable(part.constant()),
                        part.enumValues().size() == 1 ? part.enumValues().stream() : Stream.of()))
                .filter(value -> TagText.type(value) != null)
                .findFirst();
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
