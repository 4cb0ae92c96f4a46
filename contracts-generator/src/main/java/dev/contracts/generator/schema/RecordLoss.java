package dev.contracts.generator.schema;

import dev.contracts.model.ContractModel;
import dev.contracts.model.json.JsonValues;
import dev.contracts.model.keyword.Annotation;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TimestampType.Form;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.UnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds whether a schema asks for what a record does not keep: properties that are not declared, the spelling of a moment, digits
 * that a double has no room for. Bounds and divisors of a number see to that themselves. It may find what can never happen.
 */
public final class RecordLoss {
    private static final List<Keyword> TEXT =
            List.of(Keywords.MIN_LENGTH, Keywords.MAX_LENGTH, Keywords.CONST, Keywords.ENUM);
    private static final Set<Keyword> OF_OBJECTS =
            Set.of(Keywords.REF, Keywords.ALL_OF, Keywords.TYPE, Keywords.REQUIRED, Keywords.PROPERTIES);

    private final ContractModel contract;

    private RecordLoss(ContractModel contract) {
        this.contract = contract;
    }

    public static boolean isPossible(ContractModel contract) {
        for (NominalType type : contract.types()) {
            if (type instanceof RecordType record) {
                for (Property property : record.fields()) {
                    if (!property.conditional() && isPossible(property.type(), inPlace(property.schemas()))) {
                        return true;
                    }
                }
            }
        }
        return new RecordLoss(contract).isPossibleBelow(contract.schema());
    }

    private static Set<Schema> inPlace(Collection<Schema> schemas) {
        Set<Schema> all = new HashSet<>();
        schemas.forEach(schema -> all.addAll(schema.inPlace()));
        return all;
    }

    private boolean isPossibleBelow(Schema root) {
        Set<Schema> met = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            if (!met.add(schema)) {
                continue;
            }
            if (isPossible(contract.typeOf(schema).type(), schema.inPlace())) {
                return true;
            }
            if (schema.target() != null) {
                open.add(schema.target());
            }
            List<Schema> below = new ArrayList<>(schema.children());
            below.removeAll(schema.defs().values());
            below.removeAll(schema.conditions());
            below.remove(schema.nameSchema());
            open.addAll(below);
        }
        return false;
    }

    private static boolean isPossible(Type type, Collection<Schema> applied) {
        for (Schema node : applied) {
            boolean repeats = (node.uniqueItems() || node.contains() != null)
                    && type instanceof ListType list
                    && isChanged(list.element().type());
            boolean counts =
                    node.has(Keywords.MIN_PROPERTIES) && (type instanceof RecordType || type instanceof UnionType);
            counts |= node.has(Keywords.DEPENDENT_REQUIRED)
                    && type instanceof RecordType record
                    && record.fields().stream().anyMatch(Property::nullIsAbsence);
            if (counts || repeats || isMoment(type, node) || isListed(type, node) || isConditional(type, node)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a value may be written in another way than it was read. */
    private static boolean isChanged(Type type) {
        if (type instanceof ListType list) {
            return isChanged(list.element().type());
        }
        if (type instanceof MapType map) {
            return isChanged(map.value().type());
        }
        return (type instanceof NumberType number && !number.exact())
                || (type instanceof TimestampType moment && moment.form() != Form.TEXT)
                || type instanceof RecordType
                || type instanceof UnionType;
    }

    private static boolean isMoment(Type type, Schema node) {
        return type instanceof TimestampType moment
                && moment.form() != Form.TEXT
                && (TEXT.stream().anyMatch(node::has)
                        || (node.pattern() != null && !UsualTime.isPattern(node.pattern())));
    }

    private static boolean isListed(Type type, Schema node) {
        for (JsonNode value : node.listedValues()) {
            boolean lost = value.isNumber()
                    ? type instanceof NumberType number && !number.exact() && !JsonValues.isDouble(value)
                    : value.isContainer() && isChanged(type);
            if (lost) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConditional(Type type, Schema node) {
        for (Schema branch : isChanged(type) ? node.branches() : List.<Schema>of()) {
            if (!(type instanceof RecordType record) || !asksForKept(record, branch)) {
                return true;
            }
        }
        return false;
    }

    private static boolean losesNull(Property property) {
        return property.conditional() || property.nullIsAbsence();
    }

    /** Returns whether a branch asks for nothing but properties that a record has as they were read. */
    private static boolean asksForKept(RecordType record, Schema branch) {
        for (Schema part : branch.inPlace()) {
            for (Keyword keyword : part.keywords()) {
                if (!OF_OBJECTS.contains(keyword) && !(keyword instanceof Annotation<?>)) {
                    return false;
                }
            }
            for (String name : part.properties().keySet()) {
                Property property = record.field(name).orElse(null);
                if (property == null || losesNull(property) || isChanged(property.type())) {
                    return false;
                }
            }
            for (String name : part.required()) {
                if (record.field(name).filter(RecordLoss::losesNull).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }
}
