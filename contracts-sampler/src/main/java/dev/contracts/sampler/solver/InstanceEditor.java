package dev.contracts.sampler.solver;

import dev.contracts.model.json.TagText;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.tree.GoverningSchemas;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.tree.ShallowValidator;
import dev.contracts.sampler.value.EdgeRate;
import dev.contracts.sampler.value.InstanceSampler;
import dev.contracts.sampler.value.RandomSource;
import dev.contracts.sampler.value.UnsatisfiableSchemaException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of a payload in one place that the schema allows there; each gives trees, and none where it cannot be done. */
public final class InstanceEditor {
    private static final int SHALLOW = 2;

    private final Schema contract;
    private final RandomSource random;

    public InstanceEditor(Schema contract, RandomSource random) {
        this.contract = contract;
        this.random = random;
    }

    public RandomSource random() {
        return random;
    }

    /**
     * Another value where there is one.
     *
     * @param target a value as rules see it
     */
    List<Object> set(Object root, InstancePointer place, Object target) {
        SchemaCursor cursor = GoverningSchemas.at(contract, root, place);
        Object tree = tree(target, cursor);
        Object before = InstanceTrees.find(root, place);
        UnionShape union = place.isRoot() ? null : unionOf(root, place);
        String tag = union == null ? null : TagText.ofTree(tree, union.type());
        if (union != null && tag != null) {
            return variant(root, place.parent(), union, tag);
        }
        if (before == InstanceTrees.ABSENT || !ShallowValidator.fits(tree, GoverningSchemas.of(tree, cursor))) {
            return List.of();
        }
        return one(InstanceTrees.with(root, place, tree));
    }

    private static @Nullable Object tree(Object target, SchemaCursor cursor) {
        if (target == LocatedValue.NULL) {
            return null;
        }
        if (target instanceof Instant instant) {
            return instant.toString();
        }
        if (target instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            long whole = (long) (double) number;
            return ShallowValidator.fits(number, GoverningSchemas.of(number, cursor)) && number != 0
                    ? (Object) number
                    : (Object) whole;
        }
        return target;
    }

    /** An object of another variant of its union, with the members that the two have in common. */
    private List<Object> variant(Object root, InstancePointer place, UnionShape union, String tag) {
        SchemaCursor cursor = GoverningSchemas.at(contract, root, place);
        Object made = made(cursor, place, tag);
        return made instanceof Map<?, ?> members && tag.equals(union.textIn(members))
                ? one(InstanceTrees.with(root, place, merged(members, InstanceTrees.find(root, place), cursor)))
                : List.of();
    }

    private static Object merged(Map<?, ?> made, @Nullable Object before, SchemaCursor cursor) {
        Map<Object, @Nullable Object> members = new LinkedHashMap<>(made);
        SchemaCursor governing = GoverningSchemas.of(made, cursor);
        if (before instanceof Map<?, ?> old) {
            for (Object name : made.keySet()) {
                Object kept = old.get(name);
                if (old.containsKey(name)
                        && ShallowValidator.fits(kept, GoverningSchemas.of(kept, governing.property((String) name)))) {
                    members.put(name, kept);
                }
            }
        }
        return members;
    }

    /** A value that the schema allows in this place; {@link InstanceTrees#ABSENT} when none was found. */
    private @Nullable Object made(SchemaCursor cursor, InstancePointer place) {
        return made(cursor, place, "");
    }

    private @Nullable Object made(SchemaCursor cursor, InstancePointer place, String tag) {
        try {
            EdgeRate edgeRate = random.percent(80) ? EdgeRate.PLAIN : EdgeRate.EDGE;
            return new InstanceSampler(edgeRate, random, tag).value(cursor, place.depth() > 6 ? 5 : SHALLOW);
        } catch (UnsatisfiableSchemaException e) {
            return InstanceTrees.ABSENT;
        }
    }

    /** Other values for what is there, or a first one for what is not. */
    public List<Object> remade(Object root, InstancePointer place) {
        List<Object> roots = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Object value = made(GoverningSchemas.at(contract, root, place), place);
            if (value != InstanceTrees.ABSENT) {
                roots.addAll(one(InstanceTrees.with(root, place, value)));
            }
        }
        return roots;
    }

    /** Without a member, or without an element. */
    public List<Object> removed(Object root, InstancePointer place) {
        if (place.isRoot()) {
            return List.of();
        }
        Object holder = InstanceTrees.find(root, place.parent());
        SchemaCursor governing = GoverningSchemas.of(holder, GoverningSchemas.at(contract, root, place.parent()));
        if (place.last() instanceof Integer) {
            Object shorter = InstanceTrees.without(root, place);
            return ShallowValidator.fits(InstanceTrees.find(shorter, place.parent()), governing)
                    ? one(shorter)
                    : List.of();
        }
        boolean required =
                governing.nodes().stream().anyMatch(node -> node.required().contains(place.last()));
        return required ? List.of() : one(InstanceTrees.without(root, place));
    }

    /** Returns samples with one more of the properties that the schema declares. */
    public List<Object> completed(Object root, InstancePointer object) {
        List<Object> roots = new ArrayList<>();
        if (InstanceTrees.find(root, object) instanceof Map<?, ?> members) {
            for (String name :
                    declared(GoverningSchemas.of(members, GoverningSchemas.at(contract, root, object)), members)) {
                if (!members.containsKey(name)) {
                    List<Object> remade = remade(root, object.then(name));
                    roots.addAll(remade.isEmpty() ? remade : remade.subList(0, 1));
                }
            }
        }
        return roots;
    }

    /** The names of all members that are declared, whichever way a condition goes. */
    private static Set<String> declared(SchemaCursor governing, Map<?, ?> members) {
        Set<String> names = new LinkedHashSet<>();
        for (Schema node : governing.nodes()) {
            names.addAll(node.properties().keySet());
            names.addAll(node.required());
            for (Schema branch : node.branches()) {
                names.addAll(declared(GoverningSchemas.of(members, SchemaCursor.of(branch)), members));
            }
        }
        return names;
    }

    /** Payloads in which the structure of the value at a place may be kept, that now is not. */
    public List<Object> mended(Object root, InstancePointer place) {
        List<Object> roots = new ArrayList<>(remade(root, place));
        roots.addAll(completed(root, place));
        roots.addAll(removed(root, place));
        if (!place.isRoot()) {
            roots.addAll(remade(root, place.parent()));
        }
        if (InstanceTrees.find(root, place) instanceof Map<?, ?> members) {
            members.keySet().forEach(name -> roots.addAll(removed(root, place.then(name))));
        }
        return roots;
    }

    /** Returns samples with one more item, new or like an existing one. */
    public List<Object> grown(Object root, InstancePointer list) {
        Object before = InstanceTrees.find(root, list);
        if (!(before instanceof List<?> elements)) {
            return List.of();
        }
        int index = elements.isEmpty() || random.percent(50) ? elements.size() : random.below(elements.size() + 1);
        List<Object> roots = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            InstancePointer place = list.then(index);
            Object made = made(GoverningSchemas.at(contract, root, place), place);
            if (made != InstanceTrees.ABSENT) {
                roots.addAll(longer(root, list, index, made));
            }
        }
        if (!elements.isEmpty()) {
            int copied = random.below(elements.size());
            roots.addAll(longer(root, list, copied + 1, elements.get(copied)));
        }
        return roots;
    }

    /** Returns samples with one more item before the index. */
    List<Object> longer(Object root, InstancePointer list, int index, @Nullable Object element) {
        Object longer = InstanceTrees.inserted(root, list, index, element);
        SchemaCursor governing =
                GoverningSchemas.of(InstanceTrees.find(longer, list), GoverningSchemas.at(contract, root, list));
        return ShallowValidator.fits(InstanceTrees.find(longer, list), governing) ? one(longer) : List.of();
    }

    /** Returns samples with two items of one list swapped. */
    List<Object> swapped(Object root, InstancePointer one, InstancePointer other) {
        Object first = InstanceTrees.find(root, one);
        Object second = InstanceTrees.find(root, other);
        return one(InstanceTrees.with(InstanceTrees.with(root, one, second), other, first));
    }

    /** The values that a place may hold, when they are listed. */
    List<Object> listed(Object root, InstancePointer place) {
        Set<Object> values = new LinkedHashSet<>();
        for (Schema node : GoverningSchemas.of(
                        InstanceTrees.find(root, place), GoverningSchemas.at(contract, root, place))
                .nodes()) {
            node.enumValues().forEach(each -> {
                if (each.isString()) {
                    values.add(each.stringValue());
                }
            });
            UnionShape union = place.isRoot() ? null : unionOf(root, place);
            if (union != null) {
                union.variants().keySet().forEach(tag -> values.add(TagText.value(tag, union.type())));
            }
        }
        return List.copyOf(new ArrayList<>(values));
    }

    private @Nullable UnionShape unionOf(Object root, InstancePointer tag) {
        Object object = InstanceTrees.find(root, tag.parent());
        for (Schema node : GoverningSchemas.of(object, GoverningSchemas.at(contract, root, tag.parent()))
                .nodes()) {
            UnionShape union = node.union();
            if (union != null && union.tag().equals(tag.last())) {
                return union;
            }
        }
        return null;
    }

    static List<Object> one(@Nullable Object root) {
        return root == null ? List.of() : List.of(root);
    }
}
