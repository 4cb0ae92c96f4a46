package dev.contracts.model.contradiction;

import dev.contracts.model.contradiction.Contradiction.Demand;
import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds why no value is valid for the nodes that apply to one value. It finds what can be seen plainly: where it finds nothing,
 * there need not be a valid value.
 */
final class ContradictionFinder {
    static final String ENDLESS = "a value has to be in itself without end";

    /** The most values that are looked into, of one schema. */
    private static final int MOST_VALUES = 2_000;

    private final Set<Set<Schema>> open = new HashSet<>();
    private int looked;

    /** Returns the reason; null when it finds none. */
    @Nullable
    Contradiction find(SchemaCursor cursor) {
        Set<Schema> nodes = cursor.nodes();
        for (Schema node : nodes) {
            if (Boolean.FALSE.equals(node.constantAnswer())) {
                return Contradiction.of(new Demand(node, null), "the schema false allows no value", "remove it");
            }
        }
        if (nodes.isEmpty() || ++looked > MOST_VALUES) {
            return null;
        }
        Demand listing = listing(nodes);
        if (listing != null) {
            return ofListed(listing, cursor);
        }
        if (!open.add(nodes)) {
            return Contradiction.of(
                    new Demand(nodes.iterator().next(), null),
                    ENDLESS,
                    "let it end: leave a property out of required, or allow null");
        }
        try {
            return ofTypes(cursor);
        } finally {
            open.remove(nodes);
        }
    }

    private static @Nullable Demand listing(Set<Schema> nodes) {
        for (ValueAssertion<?> keyword : List.of(Keywords.CONST, Keywords.ENUM)) {
            for (Schema node : nodes) {
                if (node.has(keyword)) {
                    return new Demand(node, keyword);
                }
            }
        }
        return null;
    }

    private static @Nullable Contradiction ofListed(Demand listing, SchemaCursor cursor) {
        JsonNode constant = listing.node().constant();
        List<JsonNode> values = constant == null ? listing.node().enumValues() : List.of(constant);
        for (JsonNode value : values) {
            if (InstanceCheck.accepts(cursor, JsonTreeConverter.tree(value))) {
                return null;
            }
        }
        String name = constant == null ? "enum" : "const";
        return Contradiction.of(
                listing, "no value of " + name + " keeps what else is demanded here", "change the one or the other");
    }

    private @Nullable Contradiction ofTypes(SchemaCursor cursor) {
        Set<SchemaType> types = types(cursor.nodes());
        Contradiction first = null;
        for (SchemaType type : types) {
            Contradiction found = ofType(type, cursor, true);
            if (found == null) {
                return null;
            }
            first = first == null ? found : first;
        }
        return types.isEmpty() ? ofNoType(cursor.nodes()) : first;
    }

    /** Returns whether only numbers are left, and null perhaps: then a record has a double, unless {@code x-java-type} says more. */
    static boolean isOfNumbers(Set<Schema> nodes) {
        Set<SchemaType> types = types(nodes);
        types.remove(SchemaType.NULL);
        return types.equals(Set.of(SchemaType.NUMBER));
    }

    /** Returns the types that all nodes allow; number stands for integer too where both are allowed. */
    static Set<SchemaType> types(Set<Schema> nodes) {
        Set<SchemaType> types = EnumSet.allOf(SchemaType.class);
        for (Schema node : nodes) {
            if (node.has(Keywords.TYPE)) {
                Set<SchemaType> allowed = EnumSet.copyOf(node.types());
                if (allowed.contains(SchemaType.NUMBER)) {
                    allowed.add(SchemaType.INTEGER);
                }
                types.retainAll(allowed);
            }
        }
        if (types.contains(SchemaType.NUMBER)) {
            types.remove(SchemaType.INTEGER);
        }
        return types;
    }

    static Contradiction ofNoType(Set<Schema> nodes) {
        List<Demand> demands = new ArrayList<>();
        for (Schema node : nodes) {
            if (node.has(Keywords.TYPE)) {
                demands.add(new Demand(node, Keywords.TYPE));
            }
        }
        return Contradiction.of(demands, "no type is allowed by all schemas that apply here", "change one of them");
    }

    /**
     * Returns the reason for which no value of a type is valid.
     *
     * @param deep whether the reason may be in a property or an item that has to be there
     */
    @Nullable
    Contradiction ofType(SchemaType type, SchemaCursor cursor, boolean deep) {
        Set<Schema> nodes = cursor.nodes();
        return switch (type) {
            case INTEGER, NUMBER -> new NumberRange(nodes, type == SchemaType.INTEGER).contradiction();
            case STRING -> LengthRange.ofStrings(nodes).contradiction();
            case ARRAY -> ofArrays(cursor, deep);
            case OBJECT -> ofObjects(cursor, deep);
            case BOOLEAN, NULL -> null;
        };
    }

    private @Nullable Contradiction ofArrays(SchemaCursor cursor, boolean deep) {
        LengthRange range = LengthRange.ofArrays(cursor.nodes());
        Contradiction lengths = range.contradiction();
        if (lengths != null) {
            return lengths;
        }
        long least = range.least();
        for (int index = 0; index < Math.min(least, cursor.prefixSize() + 1L); index++) {
            SchemaCursor item = cursor.item(index);
            if (!item.refusing().isEmpty()) {
                Schema closing = item.refusing().get(0);
                return Contradiction.of(
                        range.least(closing),
                        new Demand(closing, Keywords.ITEMS),
                        "minItems " + least + " is more than the " + index + " that prefixItems has and items allows",
                        "change one of the two");
            }
            Contradiction below = deep ? find(item) : null;
            if (below != null) {
                return below;
            }
        }
        return ofUniqueItems(cursor, range);
    }

    private static @Nullable Contradiction ofUniqueItems(SchemaCursor cursor, LengthRange range) {
        long different = DistinctValues.count(cursor.otherItem());
        for (Schema node : cursor.nodes()) {
            if (node.uniqueItems() && range.least() - cursor.prefixSize() > different) {
                return Contradiction.of(
                        range.least(node),
                        new Demand(node, Keywords.UNIQUE_ITEMS),
                        "minItems " + range.least() + " is more than there are different items, " + different,
                        "change one of the two");
            }
        }
        return null;
    }

    private @Nullable Contradiction ofObjects(SchemaCursor cursor, boolean deep) {
        Contradiction size = ofSize(cursor);
        if (size != null) {
            return size;
        }
        for (Schema node : cursor.nodes()) {
            for (String name : node.required()) {
                Contradiction found = ofProperty(cursor, new Demand(node, Keywords.REQUIRED), name, deep);
                if (found != null) {
                    return found;
                }
            }
            for (Map.Entry<String, List<String>> entry :
                    node.dependentRequired().entrySet()) {
                for (String name : deep && !isRequired(cursor, entry.getKey()) ? List.<String>of() : entry.getValue()) {
                    Contradiction found = ofProperty(cursor, new Demand(node, Keywords.DEPENDENT_REQUIRED), name, deep);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return deep ? ofVariants(cursor) : null;
    }

    private static @Nullable Contradiction ofSize(SchemaCursor cursor) {
        LengthRange range = LengthRange.ofObjects(cursor.nodes());
        Set<String> required = new HashSet<>();
        for (Schema node : cursor.nodes()) {
            required.addAll(node.required());
            Schema rest = node.additionalProperties();
            boolean closed = rest != null
                    && Boolean.FALSE.equals(rest.constantAnswer())
                    && node.patternProperties().isEmpty();
            if (closed && node.properties().size() < range.least()) {
                return Contradiction.of(
                        range.least(node),
                        new Demand(node, Keywords.ADDITIONAL_PROPERTIES),
                        "minProperties " + range.least() + " is more than the "
                                + node.properties().size()
                                + " that are declared where additionalProperties allows no other",
                        "change one of the two");
            }
            if (required.size() > range.most()) {
                return Contradiction.of(
                        new Demand(node, Keywords.REQUIRED),
                        range.most(node),
                        required.size() + " properties are required, more than maxProperties " + range.most(),
                        "change one of the two");
            }
        }
        return range.contradiction();
    }

    private static boolean isRequired(SchemaCursor cursor, String name) {
        return cursor.nodes().stream().anyMatch(node -> node.required().contains(name));
    }

    private @Nullable Contradiction ofProperty(SchemaCursor cursor, Demand demand, String name, boolean deep) {
        SchemaCursor property = cursor.property(name);
        if (property.isClosed()) {
            Schema closing = property.refusing().isEmpty()
                    ? property.nodes().iterator().next()
                    : property.refusing().get(0);
            return Contradiction.of(
                    demand,
                    new Demand(closing, property.refusing().isEmpty() ? null : Keywords.ADDITIONAL_PROPERTIES),
                    "the property " + Quote.text(name) + " is required and forbidden",
                    "declare it under properties, or do not require it");
        }
        for (Schema node : cursor.nodes()) {
            Schema names = node.nameSchema();
            if (names != null && !InstanceCheck.accepts(SchemaCursor.of(names), name)) {
                return Contradiction.of(
                        demand,
                        new Demand(node, Keywords.PROPERTY_NAMES),
                        "the property " + Quote.text(name) + " is required, and propertyNames does not allow its name",
                        "change one of the two");
            }
        }
        return deep ? find(property) : null;
    }

    private @Nullable Contradiction ofVariants(SchemaCursor cursor) {
        for (Schema node : cursor.nodes()) {
            // One of the variants applies already where this is asked of a variant itself.
            boolean possible = node.oneOf().isEmpty() || node.oneOf().stream().anyMatch(cursor.nodes()::contains);
            for (Schema variant : node.oneOf()) {
                possible = possible || find(with(cursor, variant)) == null;
            }
            if (!possible) {
                return Contradiction.of(
                        new Demand(node, Keywords.ONE_OF),
                        "no variant of oneOf can be valid here",
                        "change one of them");
            }
        }
        return null;
    }

    /** Returns a cursor at the same value, to which some nodes more apply. */
    static SchemaCursor with(SchemaCursor cursor, Schema... more) {
        List<Schema> all = new ArrayList<>(cursor.nodes());
        all.addAll(List.of(more));
        return SchemaCursor.of(all);
    }
}
