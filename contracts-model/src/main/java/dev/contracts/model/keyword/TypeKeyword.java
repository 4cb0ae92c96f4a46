package dev.contracts.model.keyword;

import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code type}: what kinds of value there may be. An integer has at most 64 bits, and a number is a finite double. */
final class TypeKeyword extends ValueAssertion<Set<SchemaType>> {
    private static final List<String> NAMES =
            Arrays.stream(SchemaType.values()).map(SchemaType::json).toList();

    TypeKeyword() {
        super(TypeConstraint.KEYWORD, ANY);
    }

    @Override
    public String summary() {
        return "A value is of another type than the contract says.";
    }

    @Override
    public @Nullable Set<SchemaType> parse(JsonNode json, KeywordContext context) {
        List<JsonNode> names = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(names::add);
        } else {
            names.add(json);
        }
        Set<SchemaType> types = EnumSet.noneOf(SchemaType.class);
        for (JsonNode name : names) {
            Optional<SchemaType> type = name.isString() ? SchemaType.of(name.stringValue()) : Optional.empty();
            if (type.isEmpty()) {
                unknown(name, context);
                return null;
            }
            types.add(type.get());
        }
        if (types.isEmpty() || types.size() < names.size()) {
            context.error("contract.type", "type names at least one type, and none twice", "");
            return null;
        }
        return Collections.unmodifiableSet(types);
    }

    private static void unknown(JsonNode name, KeywordContext context) {
        String all = "the types are " + Quote.list(NAMES);
        if (name.isString()) {
            context.error(
                    "contract.type",
                    "type " + Quote.text(name.stringValue()) + " is not known",
                    ValueParser.nearest(name.stringValue(), NAMES) + all);
        } else {
            context.error("contract.type", "type is the name of a type, or an array of names", all);
        }
    }

    @Override
    Constraint constraint(String schemaPointer, Set<SchemaType> types) {
        return new TypeConstraint(schemaPointer, List.copyOf(types));
    }

    @Override
    boolean passes(Set<SchemaType> types, KeywordValues node, @Nullable Object instance) {
        boolean large = node.value(Keywords.JAVA_TYPE) == JavaType.BIG_INTEGER
                && types.contains(SchemaType.INTEGER)
                && instance instanceof Number number
                && JsonTrees.decimal(number).stripTrailingZeros().scale() <= 0;
        return large || passes(types, instance);
    }

    @Override
    boolean passes(Set<SchemaType> types, @Nullable Object instance) {
        for (SchemaType type : types) {
            if (isOf(instance, type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(@Nullable Object instance, SchemaType type) {
        return switch (type) {
            case NULL -> instance == null;
            case BOOLEAN -> instance instanceof Boolean;
            case INTEGER -> instance instanceof Number number && JsonTreeConverter.isLong(number);
            case NUMBER ->
                instance instanceof Number number
                        && Double.isFinite(JsonTrees.decimal(number).doubleValue());
            case STRING -> instance instanceof String;
            case ARRAY -> instance instanceof List<?>;
            case OBJECT -> instance instanceof Map<?, ?>;
        };
    }
}
