package dev.contracts.model;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.rule.SchemaRules;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.SchemaTypes;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a payload of one contract can reach, by walking schemas and types together, as the engines do: a schema that
 * applies only under a condition, or below a value of any type, is not met, and its rules would never run.
 */
final class Reachability {
    private final Set<Schema> met = new LinkedHashSet<>();
    private final Set<NominalType> types = new LinkedHashSet<>();
    private final Set<RuleModel> rules = new LinkedHashSet<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    /** Schemas of values that are kept as they were written, since others beside them are of another type. */
    private final Set<Schema> untyped = new LinkedHashSet<>();

    private final SchemaTypes schemaTypes;
    private final SchemaRules schemaRules;

    private Reachability(SchemaTypes schemaTypes, SchemaRules schemaRules) {
        this.schemaTypes = schemaTypes;
        this.schemaRules = schemaRules;
    }

    static Reachability from(Schema root, SchemaTypes schemaTypes, SchemaRules schemaRules) {
        Reachability reach = new Reachability(schemaTypes, schemaRules);
        reach.meet(root);
        reach.walk();
        return reach;
    }

    /** Returns the types in the order in which they are reached, an outer one before those within it. */
    List<NominalType> types() {
        return List.copyOf(types);
    }

    /** Returns the rules in the order in which their nodes are reached. */
    List<RuleModel> rules() {
        return List.copyOf(rules);
    }

    /** Rules that the schemas lead to, and that would never run. */
    static void lost(Schema root, Reachability reach, Diagnostics diagnostics) {
        Set<Schema> led = led(root);
        Set<Schema> told = new HashSet<>();
        reach.untyped.forEach(values -> lead(values, told));
        led.removeAll(told);
        for (Schema schema : led) {
            if (!reach.met.contains(schema) && !reach.schemaRules.of(schema).isEmpty()) {
                diagnostics.error(
                        "contract.rule",
                        schema.place("x-rules"),
                        "the rules here are reached only through a condition, or below a value of any type, where none run",
                        "declare the property with its type outside if, then and else");
            }
        }
    }

    /** Rules that would run in values which are kept as they were written. */
    static void untyped(Reachability reach, Diagnostics diagnostics) {
        for (Schema values : reach.untyped) {
            Set<Schema> led = new LinkedHashSet<>();
            lead(values, led);
            for (Schema schema : led) {
                if (!reach.schemaRules.of(schema).isEmpty()) {
                    diagnostics.error(
                            "contract.rule",
                            values.location(),
                            "no rule runs in these values, which have no one type with the others of their object: those at "
                                    + schema.location() + " would not",
                            "give all patterns the same schema, and add \"additionalProperties\": false");
                    break;
                }
            }
        }
    }

    /** Returns the schemas that a schema leads to; definitions alone lead nowhere. */
    static Set<Schema> led(Schema root) {
        Set<Schema> led = new HashSet<>();
        lead(root, led);
        return led;
    }

    private static void lead(Schema root, Set<Schema> led) {
        Deque<Schema> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            if (led.add(schema)) {
                Schema target = schema.target();
                if (target != null) {
                    open.add(target);
                }
                Set<Schema> definitions = new HashSet<>(schema.defs().values());
                schema.children().stream()
                        .filter(child -> !definitions.contains(child))
                        .forEach(open::add);
            }
        }
    }

    /** A schema whose turn comes, and the type of the whole value, which may say more than the schema does. */
    private record Step(Schema schema, Type type) {}

    private void meet(Schema schema) {
        steps.add(new Step(schema, schemaTypes.of(schema).type()));
    }

    private void walk() {
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (met.add(step.schema)) {
                enter(step.schema, step.type);
            }
        }
    }

    private void enter(Schema schema, Type type) {
        Set<Schema> applied = new LinkedHashSet<>(schema.ofValue());
        if (type instanceof NominalType nominal) {
            types.add(nominal);
        }
        if (type instanceof RecordType record) {
            applied.addAll(record.parts());
        }
        met.addAll(applied);
        applied.forEach(part -> rules.addAll(schemaRules.of(part)));
        if (type instanceof UnionType union) {
            types.add(union.tagType());
            UnionShape shape = union.schema().union();
            if (shape != null) {
                shape.variants().values().forEach(this::meet);
            }
        }
        applied.forEach(part -> below(part, type));
    }

    private void below(Schema part, Type type) {
        if (type instanceof RecordType record) {
            record.fields().forEach(field -> {
                Schema declared = part.properties().get(field.name());
                if (declared != null) {
                    steps.add(new Step(declared, field.type()));
                }
            });
            if (record.additional() != null) {
                values(part, record.additional());
            }
        } else if (type instanceof MapType map) {
            values(part, map);
        } else if (type instanceof ListType || type instanceof TupleType) {
            part.prefixItems().forEach(this::meet);
            meetIfPresent(part.items());
        }
    }

    private void values(Schema part, MapType map) {
        meetIfPresent(part.additionalProperties());
        if (map.value().type() instanceof AnyType) {
            untyped.addAll(part.patternProperties().values());
        } else {
            part.patternProperties().values().forEach(this::meet);
        }
    }

    private void meetIfPresent(@Nullable Schema schema) {
        if (schema != null) {
            meet(schema);
        }
    }
}
