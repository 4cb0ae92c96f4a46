package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.Proposal;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what a record cannot keep. JSON Schema counts a property that is null as present, and a record has null for an
 * optional property that is absent as well; so where it decides whether such a property is there, what is read and what
 * is written of it would have two verdicts.
 */
public final class LostNullCheck {
    private final Diagnostics diagnostics;
    private final Set<List<Object>> seen = new HashSet<>();

    private LostNullCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks every node that has a type, and the conditions on its values. */
    public static void check(Iterable<Schema> nodes, SchemaTypes types, Diagnostics diagnostics) {
        LostNullCheck check = new LostNullCheck(diagnostics);
        for (Schema schema : nodes) {
            if (types.has(schema)) {
                Type type = types.of(schema).type();
                check.node(schema, type, false);
                check.branches(schema, type, false);
            }
        }
    }

    private void branches(Schema schema, Type type, boolean condition) {
        Schema test = schema.ifSchema();
        if (test != null && (schema.thenSchema() != null || schema.elseSchema() != null)) {
            branch(test, type, true);
            branch(schema.thenSchema(), type, condition);
            branch(schema.elseSchema(), type, condition);
        }
        schema.dependentSchemas().forEach((name, dependent) -> {
            branch(dependent, type, condition);
            for (RecordType record : condition ? records(type) : List.<RecordType>of()) {
                lost(record, name, schema.place(Keywords.DEPENDENT_SCHEMAS, name));
            }
        });
        if (type instanceof ListType list) {
            branch(schema.contains(), list.element().type(), true);
        }
        branch(schema.notSchema(), type, true);
        schema.alternatives().values().forEach(all -> all.forEach(one -> branch(one, type, true)));
    }

    /**
     * Checks a schema that applies under a condition, or is one, and those below it.
     *
     * @param condition whether it is a condition, so that a value that it refuses may be valid all the same
     */
    private void branch(@Nullable Schema schema, Type type, boolean condition) {
        if (schema == null || !seen.add(List.of(schema, type, condition))) {
            return;
        }
        for (Schema part : schema.ofValue()) {
            node(part, type, condition);
            if (type instanceof MapType map) {
                part.properties()
                        .values()
                        .forEach(value -> branch(value, map.value().type(), condition));
                part.patternProperties()
                        .values()
                        .forEach(value -> branch(value, map.value().type(), condition));
                branch(part.additionalProperties(), map.value().type(), condition);
            } else if (type instanceof ListType list) {
                branch(part.items(), list.element().type(), condition);
                part.prefixItems().forEach(item -> branch(item, list.element().type(), condition));
            }
            branches(part, type, condition);
        }
        for (RecordType record : records(type)) {
            for (Property property : record.fields()) {
                property(schema.ofValue(), record, property, condition);
            }
        }
    }

    /** Refuses a property whose presence decides; one that is required and not null in the same place is never lost. */
    private void property(List<Schema> parts, RecordType record, Property property, boolean condition) {
        SourceLocation required = null;
        SourceLocation refused = null;
        for (Schema part : parts) {
            int index = part.required().indexOf(property.name());
            if (index >= 0) {
                required = part.place(Keywords.REQUIRED, Integer.toString(index));
            }
            for (Schema applied : applied(part, property.name())) {
                refused = takesNull(applied) ? refused : applied.location();
                branch(applied, property.type(), condition);
            }
        }
        if (required != null && refused == null) {
            lost(record, property.name(), required);
        } else if (required == null && refused != null && condition) {
            lost(record, property.name(), refused);
        }
    }

    /** The schemas that a node has for a property. */
    private static List<Schema> applied(Schema part, String name) {
        List<Schema> applied = new ArrayList<>();
        Schema declared = part.properties().get(name);
        if (declared != null) {
            applied.add(declared);
        }
        part.patternProperties().forEach((pattern, schema) -> {
            if (Texts.fits(name, pattern)) {
                applied.add(schema);
            }
        });
        Schema rest = part.additionalProperties();
        if (applied.isEmpty() && rest != null) {
            applied.add(rest);
        }
        return applied;
    }

    /** Checks the keywords that look at whole values. */
    private void node(Schema schema, Type type, boolean condition) {
        for (RecordType record : records(type)) {
            schema.dependentRequired().forEach((name, others) -> {
                lost(record, name, schema.place(Keywords.DEPENDENT_REQUIRED, name));
                others.forEach(other -> lost(record, other, schema.place(Keywords.DEPENDENT_REQUIRED, name)));
            });
        }
        List<JsonNode> values = schema.listedValues();
        if (!values.isEmpty()) {
            SourceLocation at = schema.has(Keywords.CONST) ? schema.place(Keywords.CONST) : schema.place(Keywords.ENUM);
            if (condition || values.stream().anyMatch(LostNullCheck::hasNull)) {
                within(type, at);
            }
        }
        if (schema.uniqueItems() && type instanceof ListType list) {
            within(list.element().type(), schema.place(Keywords.UNIQUE_ITEMS));
        }
    }

    private static boolean takesNull(Schema schema) {
        return SchemaKinds.nullable(schema.inPlace())
                && schema.inPlace().stream().noneMatch(part -> part.has(Keywords.IF));
    }

    /** Reports every property that is lost anywhere in values of a type. */
    private void within(Type type, SourceLocation at) {
        Set<Type> met = new LinkedHashSet<>();
        within(type, met);
        for (Type each : met) {
            for (RecordType record : records(each)) {
                record.fields().forEach(property -> lost(record, property.name(), at));
            }
        }
    }

    private static void within(Type type, Set<Type> met) {
        if (!met.add(type)) {
            return;
        }
        if (type instanceof ListType list) {
            within(list.element().type(), met);
        } else if (type instanceof MapType map) {
            within(map.value().type(), met);
        } else {
            records(type).forEach(record -> record.fields().forEach(property -> within(property.type(), met)));
        }
    }

    private static List<RecordType> records(Type type) {
        if (type instanceof RecordType record) {
            return List.of(record);
        }
        return type instanceof UnionType union ? List.copyOf(union.variants().values()) : List.of();
    }

    private static boolean hasNull(JsonNode value) {
        if (value.isContainer()) {
            for (JsonNode child : value) {
                if (child.isNull() || hasNull(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reports the property if its component has one null for two things. */
    private void lost(RecordType record, String name, SourceLocation at) {
        Property property = record.field(name).orElse(null);
        if (property != null
                && !property.conditional()
                && !property.required()
                && !property.nullIsAbsence()
                && property.nullable()) {
            SourceLocation declared = property.schemas().get(0).location();
            Diagnostic lost = Diagnostic.error(
                    "contract.null",
                    at,
                    "it decides here whether " + Quote.text(name)
                            + " is there, which it is when it is null, and its record has null for a property that is"
                            + " absent as well",
                    "require " + Quote.text(name) + " of every " + record.name()
                            + ", with null for what is not known; or take null from its type; or require it in a condition and"
                            + " say there, under properties, that it is not null; or write \"x-java-null\": \"absent\" beside"
                            + " it, and payloads in which its null decides are refused");
            boolean isHere = declared.file().equals(at.file());
            diagnostics.add(
                    isHere ? lost.proposing(Proposal.of(declared, Keywords.JAVA_NULL.keyword(), "absent")) : lost);
        }
    }
}
