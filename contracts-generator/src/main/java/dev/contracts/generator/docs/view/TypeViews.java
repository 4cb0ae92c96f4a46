package dev.contracts.generator.docs.view;

import dev.contracts.model.ContractModel;
import dev.contracts.model.Field;
import dev.contracts.model.ListType;
import dev.contracts.model.MapType;
import dev.contracts.model.NominalType;
import dev.contracts.model.RecordType;
import dev.contracts.model.Schema;
import dev.contracts.model.TupleType;
import dev.contracts.model.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The payloads of a set of contracts and everything that they are made of, each once, where it belongs. */
final class TypeViews {
    private final Places places;
    private final Map<Target, TypeView> views = new LinkedHashMap<>();

    TypeViews(Places places) {
        this.places = places;
    }

    /** The payload of a contract; what it is made of is added to the others. */
    TypeView payload(ContractModel contract) {
        Value value = Value.of(contract.schema());
        Target target = new Target(contract.name(), contract.name());
        TypeView payload;
        if (value.type() instanceof NominalType nominal
                && Places.isStructure(nominal)
                && places.target(nominal).equals(target)) {
            payload = structure(nominal, contract.description());
        } else {
            payload = plain(contract.name(), target, contract.description(), value);
        }
        meet(value);
        return payload;
    }

    /** What a home has beside its payload, in the order in which it was met. */
    List<TypeView> of(String home) {
        return views.entrySet().stream()
                .filter(entry -> entry.getKey().home().equals(home)
                        && !entry.getKey().anchor().equals(home))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether a place was met, so that a link leads somewhere. */
    boolean has(Target target) {
        return views.containsKey(target);
    }

    private void meet(Value value) {
        Schema definition = value.definition();
        if (value.type() instanceof RecordType record) {
            meet(record);
        } else if (value.type() instanceof UnionType union) {
            meet(union);
        } else if (definition != null) {
            meet(definition);
        }
        if (value.type() instanceof ListType list) {
            meet(value.element(list.element()));
        } else if (value.type() instanceof MapType map) {
            meet(value.member(map));
        } else if (value.type() instanceof TupleType tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                meet(value.item(i, tuple.items().get(i)));
            }
            meet(value.element(tuple.rest()));
        }
    }

    private void meet(Schema definition) {
        Target target = places.target(definition);
        if (!views.containsKey(target)) {
            Value value = Value.of(definition);
            views.put(target, plain(places.name(definition), target, definition.description(), value));
            meet(value);
        }
    }

    private void meet(RecordType record) {
        if (views.putIfAbsent(
                        places.target(record), structure(record, record.schema().description()))
                == null) {
            record.fields().forEach(field -> meet(value(field)));
            MapType additional = record.additional();
            if (additional != null) {
                meet(new Value(record.parts(), record, false).member(additional));
            }
        }
    }

    private void meet(UnionType union) {
        if (views.putIfAbsent(
                        places.target(union), structure(union, union.schema().description()))
                == null) {
            union.variants().values().forEach(this::meet);
        }
    }

    private TypeView plain(String name, Target target, String description, Value value) {
        return new TypeView(
                name,
                target,
                description,
                TypeWords.of(value, places),
                RangeWords.all(value),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private TypeView structure(NominalType type, String description) {
        return type instanceof UnionType union ? union(union, description) : record((RecordType) type, description);
    }

    private TypeView union(UnionType union, String description) {
        List<TypeView.VariantView> variants = new ArrayList<>();
        union.variants()
                .forEach((tag, variant) -> variants.add(new TypeView.VariantView(
                        tag,
                        places.name(variant),
                        places.target(variant),
                        variant.schema().description())));
        return new TypeView(
                places.name(union),
                places.target(union),
                description,
                List.of(Span.words("object, told apart by "), Span.code(union.tag())),
                List.of(),
                List.of(),
                union.tag(),
                variants,
                List.of(),
                List.of());
    }

    private TypeView record(RecordType record, String description) {
        Target target = places.target(record);
        Conditions conditions = Conditions.of(record.parts());
        List<FieldView> fields = record.fields().stream()
                .map(field -> field(field, target, conditions))
                .toList();
        List<List<Span>> notes = new ArrayList<>(conditions.notes());
        MapType additional = record.additional();
        if (additional != null) {
            List<Span> note = new ArrayList<>(List.of(Span.words("Each other field is ")));
            Value member = new Value(record.parts(), record, false).member(additional);
            note.addAll(TypeWords.of(member, places));
            RangeWords.of(member).forEach(constraint -> {
                note.add(Span.words(", "));
                note.addAll(constraint);
            });
            notes.add(note);
        }
        return new TypeView(
                places.name(record),
                target,
                description,
                List.of(Span.words("object")),
                List.of(),
                fields,
                null,
                List.of(),
                notes,
                conditions.json());
    }

    private FieldView field(Field field, Target owner, Conditions conditions) {
        Value value = value(field);
        JsonNode defaultValue = field.defaultValue();
        return new FieldView(
                field.name(),
                Anchors.field(owner.anchor(), field.name()),
                TypeWords.of(value, places),
                field.required(),
                field.required() ? List.of() : conditions.required(field.name()),
                field.nullable(),
                RangeWords.of(value),
                field.description(),
                defaultValue == null ? null : defaultValue.toString(),
                field.deprecated());
    }

    private static Value value(Field field) {
        return new Value(field.schemas(), field.type(), field.nullable());
    }
}
