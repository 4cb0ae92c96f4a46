package dev.contracts.model.rule;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.JsonSection;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.UnionType;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The place where a rule reports must be one that its value can have. */
public final class RulePointerCheck {
    private RulePointerCheck() {}

    /** @param self the type of the value that {@code at} is relative to */
    public static void check(JsonSection rule, Type self, Diagnostics diagnostics) {
        check(rule, "at", self, diagnostics);
    }

    /** @param member which member of the object says the place */
    public static void check(JsonSection rule, String member, Type self, Diagnostics diagnostics) {
        JsonNode at = rule.get(member);
        if (at == null || !at.isString() || !JsonPointer.isPointer(at.stringValue())) {
            return;
        }
        Type type = self;
        for (String name : JsonPointer.split(at.stringValue())) {
            Optional<Type> below = below(type, name);
            if (below.isEmpty()) {
                diagnostics.error(
                        "contract.rule",
                        rule.at(member),
                        member + " leads nowhere: there is no " + Quote.text(name),
                        Spelling.advice(
                                name, names(type), member + " is relative to the value that the rule is about"));
                return;
            }
            type = below.get();
        }
    }

    private static Optional<Type> below(Type type, String name) {
        if (type instanceof RecordType record) {
            return record.field(name).map(Property::type);
        }
        if (type instanceof UnionType union) {
            return union.variants().values().stream()
                    .flatMap(variant -> variant.field(name).stream())
                    .map(Property::type)
                    .findFirst();
        }
        if (type instanceof MapType map) {
            return Optional.of(map.value().type());
        }
        if (!name.matches("0|[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        if (type instanceof ListType list) {
            return Optional.of(list.element().type());
        }
        if (type instanceof TupleType tuple) {
            int index = Integer.parseInt(name);
            List<TypeUse> items = tuple.items();
            return Optional.of((index < items.size() ? items.get(index) : tuple.rest()).type());
        }
        return Optional.empty();
    }

    private static Set<String> names(Type type) {
        Set<String> names = new TreeSet<>();
        if (type instanceof RecordType record) {
            record.fields().forEach(field -> names.add(field.name()));
        } else if (type instanceof UnionType union) {
            union.variants().values().forEach(variant -> names.addAll(names(variant)));
        }
        return names;
    }
}
