package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a record together from all the schemas that apply to the object. */
final class RecordProperties {
    private final Function<Schema, TypeUse> types;
    private final Diagnostics diagnostics;
    private final ComponentNames names;

    RecordProperties(Function<Schema, TypeUse> types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
        this.names = new ComponentNames(diagnostics);
    }

    /** @param unionOf the union that a schema is a variant of */
    void complete(RecordType record, Map<Schema, Schema> unionOf) {
        Set<Schema> parts = new LinkedHashSet<>();
        Schema union = unionOf.get(record.schema());
        if (union != null) {
            parts.addAll(union.inPlace());
        }
        parts.addAll(record.schema().inPlace());
        Map<String, List<Schema>> declared = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (Schema part : parts) {
            part.properties()
                    .forEach((name, schema) -> declared.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(schema));
            required.addAll(part.required());
        }
        Map<String, List<Schema>> conditional = conditional(parts);
        Set<String> known = new LinkedHashSet<>(declared.keySet());
        known.addAll(conditional.keySet());
        requiredIsDeclared(parts, known);
        List<Property> fields = new ArrayList<>();
        declared.forEach((name, schemas) -> fields.add(field(record, name, schemas, required.contains(name))));
        MapType additional = additional(parts, declared.keySet());
        if (UnknownProperties.areKept(parts, diagnostics)) {
            record.keepUnknown();
            additional = new MapType(new TypeUse(new AnyType(), true));
        }
        if (additional == null && !isClosed(parts)) {
            conditional.forEach((name, schemas) -> fields.add(conditional(name, schemas, required.contains(name))));
        }
        names.checkDistinct(fields, additional == null ? null : record.additionalName());
        record.complete(fields, List.copyOf(parts), additional);
        int slots = JavaLimits.slots(record);
        if (slots > JavaLimits.RECORD_SLOTS) {
            diagnostics.error(
                    "contract.too-large",
                    record.schema().location(),
                    "the object takes " + slots + " parameters in a record (numbers take two), more than the "
                            + JavaLimits.RECORD_SLOTS + " that Java allows",
                    "group properties in objects");
        }
    }

    private Property field(RecordType record, String name, List<Schema> schemas, boolean required) {
        RecordType.UnionTag tag = record.tag();
        Type type;
        if (tag != null && tag.property().equals(name)) {
            type = tag.union().tagType();
        } else {
            type = types.apply(schemas.get(0)).type();
            for (Schema schema : schemas.subList(1, schemas.size())) {
                type = both(type, schema, name);
            }
        }
        boolean nullable =
                schemas.stream().allMatch(schema -> types.apply(schema).nullable());
        List<Schema> applied =
                schemas.stream().flatMap(schema -> schema.ofValue().stream()).toList();
        return new Property(
                name,
                names.of(name, schemas),
                new TypeUse(TextTypes.refined(type, applied), nullable),
                required,
                new Property.Declaration(schemas, false),
                annotations(schemas, applied));
    }

    /** The properties that are declared under a condition alone, by name; not those that no condition allows. */
    private static Map<String, List<Schema>> conditional(Set<Schema> parts) {
        Set<Schema> branches =
                new LinkedHashSet<>(SchemaCursor.of(parts).withBranches().nodes());
        branches.removeAll(parts);
        Map<String, List<Schema>> conditional = new LinkedHashMap<>();
        for (Schema branch : branches) {
            branch.properties().forEach((name, schema) -> {
                if (!Boolean.FALSE.equals(schema.constantAnswer())) {
                    conditional
                            .computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(schema);
                }
            });
        }
        parts.forEach(part -> conditional.keySet().removeAll(part.properties().keySet()));
        return conditional;
    }

    private static boolean isClosed(Set<Schema> parts) {
        for (Schema part : parts) {
            Schema rest = part.additionalProperties();
            if (rest != null && !Boolean.TRUE.equals(rest.constantAnswer())) {
                return true;
            }
        }
        return false;
    }

    /** No condition has to hold, so that the value may be of any type. */
    private Property conditional(String name, List<Schema> schemas, boolean required) {
        List<Schema> applied =
                schemas.stream().flatMap(schema -> schema.inPlace().stream()).toList();
        return new Property(
                name,
                names.of(name, schemas),
                new TypeUse(new AnyType(), true),
                required,
                new Property.Declaration(schemas, true),
                annotations(schemas, applied));
    }

    private static Property.Annotations annotations(List<Schema> schemas, List<Schema> applied) {
        return new Property.Annotations(
                description(schemas, applied),
                applied.stream().anyMatch(Schema::deprecated),
                applied.stream()
                        .filter(schema -> schema.has(Keywords.DEFAULT))
                        .map(schema -> schema.value(Keywords.DEFAULT))
                        .reduce(null, (first, later) -> later));
    }

    private Type both(Type known, Schema schema, String name) {
        Type both = TypeIntersection.of(known, types.apply(schema).type());
        if (both != null) {
            return both;
        }
        diagnostics.error(
                "contract.all-of",
                schema.location(),
                "the property " + Quote.text(name) + " is declared in two places with different types",
                "declare it once");
        return known;
    }

    private static String description(List<Schema> schemas, List<Schema> applied) {
        String description = "";
        for (Schema schema : applied) {
            description = schema.description().isEmpty() ? description : schema.description();
        }
        for (Schema schema : schemas) {
            description = schema.description().isEmpty() ? description : schema.description();
        }
        return description;
    }

    private void requiredIsDeclared(Set<Schema> parts, Set<String> fields) {
        Set<String> declared = new HashSet<>(fields);
        for (Schema part : parts) {
            part.required().stream().filter(name -> matches(parts, name)).forEach(declared::add);
        }
        for (Schema part : parts) {
            for (int i = 0; i < part.required().size(); i++) {
                undeclared(part.required().get(i), declared, part.place(Keywords.REQUIRED, Integer.toString(i)));
            }
            part.dependentRequired().forEach((because, names) -> {
                undeclared(because, declared, part.place(Keywords.DEPENDENT_REQUIRED, because));
                names.forEach(name -> undeclared(name, declared, part.place(Keywords.DEPENDENT_REQUIRED, because)));
            });
            for (Schema branch : part.branches()) {
                undeclaredIn(branch, declared);
            }
        }
    }

    private static boolean matches(Set<Schema> parts, String name) {
        return parts.stream()
                .flatMap(part -> part.patternProperties().keySet().stream())
                .anyMatch(pattern -> Texts.fits(name, pattern));
    }

    private void undeclaredIn(Schema branch, Set<String> declared) {
        Set<String> known = new HashSet<>(declared);
        branch.inPlace().forEach(part -> known.addAll(part.properties().keySet()));
        for (Schema part : branch.inPlace()) {
            for (int i = 0; i < part.required().size(); i++) {
                undeclared(part.required().get(i), known, part.place(Keywords.REQUIRED, Integer.toString(i)));
            }
        }
    }

    private void undeclared(String name, Set<String> declared, SourceLocation at) {
        if (!declared.contains(name)) {
            diagnostics.error(
                    "contract.required",
                    at,
                    "properties does not declare " + Quote.text(name),
                    Spelling.advice(name, declared, "declare it under properties"));
        }
    }

    private @Nullable MapType additional(Set<Schema> parts, Set<String> declared) {
        for (Schema part : parts) {
            Schema values = part.additionalProperties();
            if (values == null || Boolean.TRUE.equals(values.constantAnswer())) {
                continue;
            }
            if (!part.properties().keySet().containsAll(declared)) {
                diagnostics.error(
                        "contract.all-of",
                        part.place(Keywords.ADDITIONAL_PROPERTIES),
                        "additionalProperties here also applies to properties that are declared elsewhere for the same "
                                + "object, such as "
                                + Quote.text(declared.stream()
                                        .filter(name -> !part.properties().containsKey(name))
                                        .findFirst()
                                        .orElse("")),
                        "declare all properties in the place that has additionalProperties");
            }
        }
        TypeUse governed = UndeclaredValues.governed(parts, types);
        return governed == null ? null : new MapType(governed);
    }
}
