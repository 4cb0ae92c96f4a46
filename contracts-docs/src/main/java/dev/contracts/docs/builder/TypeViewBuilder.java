package dev.contracts.docs.builder;

import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.PropertyView;
import dev.contracts.docs.view.Span;
import dev.contracts.docs.view.TypeView;
import dev.contracts.docs.view.TypeView.Structure;
import dev.contracts.docs.view.TypeView.VariantView;
import dev.contracts.docs.view.TypesView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the views of the payloads of a set of contracts and of all their types, each once, under its owner. */
final class TypeViewBuilder {
    private final ContractSet contracts;
    private final LinkIndex links;
    private final Map<LinkTarget, TypeView> views = new LinkedHashMap<>();

    TypeViewBuilder(ContractSet contracts, LinkIndex links) {
        this.contracts = contracts;
        this.links = links;
    }

    /** Returns the view of a payload, and collects its types. */
    TypeView payload(ContractModel contract) {
        DeclaredValue value = DeclaredValue.of(contract.schema(), contract.use());
        LinkTarget target = new LinkTarget(contract.name(), contract.name());
        TypeView payload;
        if (value.type() instanceof NominalType nominal
                && LinkIndex.isStructure(nominal)
                && links.target(nominal).equals(target)) {
            payload = structure(nominal, contract.description());
        } else {
            payload = plain(contract.name(), target, contract.description(), value);
        }
        meet(value);
        return payload;
    }

    /** Returns the types of a contract beside its payload, in the order in which they were found. */
    TypesView of(String home) {
        return new TypesView(views.entrySet().stream()
                .filter(entry -> entry.getKey().home().equals(home)
                        && !entry.getKey().anchor().equals(home))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Returns whether a type was found, so that links to it work. */
    boolean has(LinkTarget target) {
        return views.containsKey(target);
    }

    private void meet(DeclaredValue value) {
        Schema definition = value.definition();
        if (value.type() instanceof RecordType record) {
            meet(record);
        } else if (value.type() instanceof UnionType union) {
            meet(union);
        } else if (definition != null) {
            meet(definition);
        }
        if (value.type() instanceof ListType list) {
            meet(value.otherItem(list.element()));
        } else if (value.type() instanceof MapType map) {
            meet(value.additionalProperty(map));
        } else if (value.type() instanceof TupleType tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                meet(value.item(i, tuple.items().get(i)));
            }
            meet(value.otherItem(tuple.rest()));
        }
    }

    private void meet(Schema definition) {
        LinkTarget target = links.target(definition);
        if (!views.containsKey(target)) {
            DeclaredValue value = DeclaredValue.of(definition, contracts.typeOf(definition));
            views.put(target, plain(links.name(definition), target, definition.description(), value));
            meet(value);
        }
    }

    private void meet(RecordType record) {
        if (views.putIfAbsent(
                        links.target(record), structure(record, record.schema().description()))
                == null) {
            record.fields().forEach(property -> meet(value(property)));
            MapType additional = record.additional();
            if (additional != null && !record.keepsUnknown()) {
                meet(additional(record, additional));
            }
        }
    }

    private void meet(UnionType union) {
        if (views.putIfAbsent(
                        links.target(union), structure(union, union.schema().description()))
                == null) {
            union.variants().values().forEach(this::meet);
        }
    }

    private TypeView plain(String name, LinkTarget target, String description, DeclaredValue value) {
        return new TypeView(
                name, target, description, TypeSpans.of(value, links), RangeText.all(value), Structure.NONE);
    }

    private TypeView structure(NominalType type, String description) {
        return type instanceof UnionType union
                ? view(
                        union,
                        description,
                        List.of(Span.words("object, told apart by "), Span.code(union.tag())),
                        structure(union))
                : view(type, description, List.of(Span.words("object")), structure((RecordType) type));
    }

    private TypeView view(NominalType type, String description, List<Span> words, Structure structure) {
        return new TypeView(links.name(type), links.target(type), description, words, List.of(), structure);
    }

    private Structure structure(UnionType union) {
        List<VariantView> variants = new ArrayList<>();
        union.variants()
                .forEach((tag, variant) -> variants.add(new VariantView(
                        tag,
                        links.name(variant),
                        links.target(variant),
                        variant.schema().description())));
        return new Structure(List.of(), union.tag(), variants, List.of(), List.of());
    }

    private Structure structure(RecordType record) {
        LinkTarget target = links.target(record);
        ConditionText conditions = ConditionText.of(record.parts());
        List<PropertyView> properties = record.fields().stream()
                .map(property -> property(property, target, conditions))
                .toList();
        List<List<Span>> notes = new ArrayList<>(conditions.notes());
        MapType additional = record.additional();
        if (additional != null && !record.keepsUnknown()) {
            DeclaredValue value = additional(record, additional);
            Sentence note = new Sentence().words("Each other property is ").add(TypeSpans.of(value, links));
            RangeText.of(value).forEach(constraint -> note.words(", ").add(constraint));
            notes.add(note.spans());
        }
        return new Structure(properties, null, List.of(), notes, conditions.json());
    }

    private PropertyView property(Property property, LinkTarget owner, ConditionText conditions) {
        DeclaredValue value = value(property);
        return new PropertyView(
                property,
                Anchors.property(owner.anchor(), property.name()),
                TypeSpans.of(value, links),
                property.required() ? List.of() : conditions.required(property.name()),
                RangeText.of(value));
    }

    private static DeclaredValue additional(RecordType record, MapType values) {
        return new DeclaredValue(SchemaCursor.of(record.parts()), record, false).additionalProperty(values);
    }

    private static DeclaredValue value(Property property) {
        List<Schema> declaring = property.conditional() ? List.of() : property.schemas();
        return new DeclaredValue(SchemaCursor.of(declaring), property.type(), property.nullable());
    }
}
