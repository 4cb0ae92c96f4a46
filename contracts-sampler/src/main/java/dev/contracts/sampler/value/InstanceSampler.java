package dev.contracts.sampler.value;

import dev.contracts.model.contradiction.InstanceCheck;
import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.NullableShape;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.text.CountText;
import dev.contracts.sampler.tree.ShallowValidator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that keep the structure that schema nodes ask for; their rules are somebody else's affair. */
public final class InstanceSampler {
    /** Below it, or when there are many values already, nothing optional is made, so that types that contain themselves end. */
    private static final int DEEP = 4;

    /** Keywords for whose sake an object is made where no type is said. */
    private static final Set<Keyword> OF_OBJECTS = Set.of(
            Keywords.PROPERTIES,
            Keywords.REQUIRED,
            Keywords.PATTERN_PROPERTIES,
            Keywords.PROPERTY_NAMES,
            Keywords.MIN_PROPERTIES,
            Keywords.MAX_PROPERTIES);

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 10_000;

    private static final int MANY = 250;
    private static final int TOO_MANY = 100_000;

    private final EdgeRate edgeRate;
    private final RandomSource random;
    private final String tag;
    private int made;

    public InstanceSampler(EdgeRate edgeRate, RandomSource random) {
        this(edgeRate, random, "");
    }

    /** @param tag of the variant of a union that is made where there is a choice; empty for any */
    public InstanceSampler(EdgeRate edgeRate, RandomSource random, String tag) {
        this.edgeRate = edgeRate;
        this.random = random;
        this.tag = tag;
    }

    /** @throws UnsatisfiableSchemaException when no value was found */
    public @Nullable Object value(SchemaCursor cursor, int depth) {
        if (depth > DEEPEST) {
            throw new UnsatisfiableSchemaException("the schema allows only values that are nested without end");
        }
        made++;
        if (made > TOO_MANY) {
            throw new UnsatisfiableSchemaException("no value was found that is not larger than any that is made");
        }
        UnsatisfiableSchemaException last = null;
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                Object value = attempt(cursor, depth);
                if (looksAgain(cursor) && !InstanceCheck.accepts(cursor, value)) {
                    throw new UnsatisfiableSchemaException("no value was found that fits the alternatives");
                }
                return value;
            } catch (UnsatisfiableSchemaException e) {
                last = e;
                if (isDeep(depth)) {
                    break;
                }
            }
        }
        throw last == null ? new UnsatisfiableSchemaException("no value was found") : last;
    }

    /** Returns whether a value may be refused as a whole, though all of it is what was chosen to be made. */
    private static boolean looksAgain(SchemaCursor cursor) {
        return cursor.nodes().stream()
                .anyMatch(node -> node.notSchema() != null
                        || node.contains() != null
                        || !node.alternatives().isEmpty()
                        || !node.dependentSchemas().isEmpty());
    }

    private boolean isDeep(int depth) {
        return depth > DEEP || made > MANY;
    }

    private @Nullable Object attempt(SchemaCursor cursor, int depth) {
        Set<Schema> governing = decided(cursor.declarations());
        List<Schema> closing = new ArrayList<>(cursor.refusing());
        governing.stream()
                .filter(node -> Boolean.FALSE.equals(node.constantAnswer()))
                .forEach(closing::add);
        if (!closing.isEmpty()) {
            throw new UnsatisfiableSchemaException(
                    "no value is allowed at " + closing.get(0).location().schemaPointer());
        }
        List<@Nullable Object> listed = listed(governing);
        if (listed != null) {
            if (listed.isEmpty()) {
                throw new UnsatisfiableSchemaException("none of the values that are listed is allowed");
            }
            return random.pick(listed);
        }
        return switch (type(governing, depth)) {
            case NULL -> null;
            case BOOLEAN -> random.percent(50);
            case INTEGER -> new NumberSampler(true, governing).next(edgeRate, random);
            case NUMBER -> new NumberSampler(false, governing).next(edgeRate, random);
            case STRING -> new StringSampler(governing).next(edgeRate, random);
            case ARRAY -> array(SchemaCursor.of(governing), depth);
            case OBJECT -> object(SchemaCursor.of(governing), depth);
        };
    }

    /** The nodes with what they apply in place, one variant of each union, and one way of each condition. */
    private Set<Schema> decided(Collection<Schema> nodes) {
        Set<Schema> all = new LinkedHashSet<>();
        nodes.forEach(node -> decide(node, all));
        return all;
    }

    private void decide(Schema node, Set<Schema> all) {
        for (Schema part : node.inPlace()) {
            if (!all.add(part)) {
                continue;
            }
            UnionShape union = part.union();
            if (union != null) {
                Schema wanted = union.variants().get(tag);
                decide(wanted == null ? random.pick(List.copyOf(union.variants().values())) : wanted, all);
            }
            NullableShape nullable = part.nullable();
            if (nullable != null) {
                decide(random.percent(75) ? nullable.value() : nullable.none(), all);
            }
            part.alternatives().values().forEach(alternatives -> decide(random.pick(alternatives), all));
            for (Schema dependent : part.dependentSchemas().values()) {
                if (random.percent(50)) {
                    decide(dependent, all);
                }
            }
            Schema condition = part.ifSchema();
            if (condition != null) {
                boolean holds = random.percent(60);
                Schema branch = holds ? part.thenSchema() : part.elseSchema();
                if (holds) {
                    decide(condition, all);
                }
                if (branch != null) {
                    decide(branch, all);
                }
            }
        }
    }

    /** The values of {@code enum} and {@code const} that all nodes allow; null when no node lists any. */
    private static @Nullable List<@Nullable Object> listed(Set<Schema> governing) {
        List<@Nullable Object> values = null;
        for (Schema node : governing) {
            if (values == null && (node.has(Keywords.CONST) || node.has(Keywords.ENUM))) {
                List<@Nullable Object> own = new ArrayList<>();
                if (node.has(Keywords.CONST)) {
                    own.add(JsonTreeConverter.tree(node.constant()));
                } else {
                    node.enumValues().forEach(each -> own.add(JsonTreeConverter.tree(each)));
                }
                values = own;
            }
        }
        if (values != null) {
            values.removeIf(value -> !ShallowValidator.fits(value, governing));
        }
        return values;
    }

    private SchemaType type(Set<Schema> governing, int depth) {
        List<SchemaType> allowed = new ArrayList<>();
        for (SchemaType type : SchemaType.values()) {
            if (governing.stream().allMatch(node -> allows(node, type))) {
                allowed.add(type);
            }
        }
        if (allowed.contains(SchemaType.NUMBER)) {
            allowed.remove(SchemaType.INTEGER);
        }
        if (allowed.isEmpty()) {
            throw new UnsatisfiableSchemaException("no type is allowed by all the schemas of a value");
        }
        boolean untyped = governing.stream().allMatch(node -> node.types().isEmpty());
        if (untyped
                && governing.stream().flatMap(node -> node.keywords().stream()).anyMatch(OF_OBJECTS::contains)) {
            return SchemaType.OBJECT;
        }
        if (untyped
                && governing.stream().anyMatch(node -> node.has(Keywords.ITEMS) || node.has(Keywords.PREFIX_ITEMS))) {
            return SchemaType.ARRAY;
        }
        if (isDeep(depth) && allowed.contains(SchemaType.NULL)) {
            return SchemaType.NULL;
        }
        if (allowed.size() > 1 && allowed.remove(SchemaType.NULL) && random.percent(25)) {
            return SchemaType.NULL;
        }
        if (untyped) {
            allowed.remove(SchemaType.ARRAY);
        }
        return random.pick(allowed);
    }

    private static boolean allows(Schema node, SchemaType type) {
        return node.types().isEmpty()
                || node.types().contains(type)
                || (type == SchemaType.INTEGER && node.types().contains(SchemaType.NUMBER));
    }

    private List<@Nullable Object> array(SchemaCursor cursor, int depth) {
        long least = 0;
        long most = MOST_ELEMENTS;
        for (Schema node : cursor.nodes()) {
            least = Math.max(least, node.value(Keywords.MIN_ITEMS, 0L));
            most = Math.min(most, node.value(Keywords.MAX_ITEMS, (long) MOST_ELEMENTS));
            boolean closed =
                    node.items() != null && Boolean.FALSE.equals(node.items().constantAnswer());
            most = closed ? Math.min(most, node.prefixItems().size()) : most;
        }
        if (least > most) {
            throw new UnsatisfiableSchemaException(
                    "an array of " + CountText.of(least, "element") + " is longer than any that is made");
        }
        List<Schema> contained = contained(cursor);
        if (contained.size() > most) {
            throw new UnsatisfiableSchemaException("more elements are demanded than an array may have");
        }
        least = Math.max(least, contained.size());
        boolean unique = cursor.nodes().stream().anyMatch(Schema::uniqueItems);
        int size = size((int) least, (int) most, depth, cursor);
        List<@Nullable Object> elements = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int attempt = 0; elements.size() < size && attempt < 20 * size; attempt++) {
            SchemaCursor item = cursor.item(elements.size());
            if (elements.size() < contained.size()) {
                List<Schema> both = new ArrayList<>(item.declarations());
                both.add(contained.get(elements.size()));
                item = item.isClosed() ? item : SchemaCursor.of(both);
            }
            Object element = value(item, depth + 1);
            if (!unique || seen.add(JsonTrees.canonical(element))) {
                elements.add(element);
            }
        }
        if (elements.size() < least) {
            throw new UnsatisfiableSchemaException("no " + least + " different elements were found");
        }
        return elements;
    }

    /** The schemas of {@code contains} that the first elements fit, each as often as it is demanded. */
    private static List<Schema> contained(SchemaCursor cursor) {
        List<Schema> contained = new ArrayList<>();
        for (Schema node : cursor.nodes()) {
            Schema schema = node.contains();
            if (schema != null) {
                contained.addAll(Collections.nCopies((int) Math.min(node.minContains(), MOST_ELEMENTS), schema));
            }
        }
        return contained;
    }

    private int size(int least, int most, int depth, SchemaCursor cursor) {
        if (isDeep(depth)) {
            return least;
        }
        int usual = Math.max(least, Math.min(most, Math.max(cursor.prefixSize(), least) + (depth > 2 ? 1 : 4)));
        if (edgeRate.edge(random)) {
            return random.percent(50) ? least : most <= 2L * usual + 8 ? most : Math.min(most, least + 1);
        }
        return random.between(least, usual);
    }

    private Map<String, @Nullable Object> object(SchemaCursor cursor, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        ObjectSize size = ObjectSize.of(cursor);
        Set<String> chosen = chosen(cursor, depth, size);
        Set<String> order = new LinkedHashSet<>(cursor.propertyNames());
        order.addAll(chosen);
        for (String name : order) {
            if (chosen.contains(name)) {
                members.put(name, value(cursor.property(name), depth + 1));
            }
        }
        additional(cursor, members, depth, size);
        return members;
    }

    private Set<String> chosen(SchemaCursor cursor, int depth, ObjectSize size) {
        Set<String> chosen = new LinkedHashSet<>();
        cursor.nodes().forEach(node -> chosen.addAll(node.required()));
        int likely = isDeep(depth) ? 0 : random.pick(List.of(0, 50, 50, 80, 100));
        for (Schema node : cursor.nodes()) {
            for (String name : node.properties().keySet()) {
                boolean wanted = chosen.size() < size.least() || random.percent(likely);
                if (wanted
                        && chosen.size() < size.most()
                        && !cursor.property(name).isClosed()) {
                    chosen.add(name);
                }
            }
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Schema node : cursor.nodes()) {
                for (Map.Entry<String, List<String>> entry :
                        node.dependentRequired().entrySet()) {
                    grew |= chosen.contains(entry.getKey()) && chosen.addAll(entry.getValue());
                }
            }
        }
        return chosen;
    }

    /** Members whose names the schema leaves open, but whose values it does not; any where more are needed. */
    private void additional(SchemaCursor cursor, Map<String, @Nullable Object> members, int depth, ObjectSize size) {
        PropertyNameSampler names = new PropertyNameSampler(cursor);
        boolean asked = names.isAsked() && !isDeep(depth);
        int wanted = members.size() + (asked ? random.below(depth > 2 ? 2 : 4) : 0);
        int count = (int) Math.max(size.least(), Math.min(size.most(), wanted));
        for (int attempt = 0; members.size() < count && attempt < 20 * count; attempt++) {
            String name = names.next(edgeRate, random);
            if (name != null && !members.containsKey(name)) {
                members.put(name, value(cursor.property(name), depth + 1));
            }
        }
        if (members.size() < size.least()) {
            throw new UnsatisfiableSchemaException("no " + CountText.of(size.least(), "property") + " were found");
        }
    }
}
