package dev.contracts.sampler;

import dev.contracts.model.Schema;
import dev.contracts.model.UnionShape;
import dev.contracts.validator.Applied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of a payload in one place that the schema allows there; each gives trees, and none where it cannot be done. */
final class Edits {
    private static final int SHALLOW = 2;

    private final Schema contract;
    private final Chance chance;

    Edits(Schema contract, Chance chance) {
        this.contract = contract;
        this.chance = chance;
    }

    Chance chance() {
        return chance;
    }

    /**
     * Another value where there is one.
     *
     * @param target a value as rules see it
     */
    List<Object> set(Object root, Place place, Object target) {
        Set<Schema> nodes = Governing.at(contract, root, place);
        Object tree = tree(target, nodes);
        Object before = Trees.find(root, place);
        if (!place.isRoot() && tree instanceof String tag && isTag(root, place)) {
            return variant(root, place.parent(), (String) place.last(), tag);
        }
        if (before == Trees.ABSENT || !Fit.fits(tree, Governing.of(tree, nodes))) {
            return List.of();
        }
        return one(Trees.with(root, place, tree));
    }

    private static @Nullable Object tree(Object target, Set<Schema> nodes) {
        if (target == Found.NULL) {
            return null;
        }
        if (target instanceof Instant instant) {
            return instant.toString();
        }
        if (target instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            long whole = (long) (double) number;
            return Fit.fits(number, Governing.of(number, nodes)) && number != 0 ? (Object) number : (Object) whole;
        }
        return target;
    }

    private boolean isTag(Object root, Place place) {
        Place holder = place.parent();
        Object object = Trees.find(root, holder);
        return Governing.of(object, Governing.at(contract, root, holder)).stream()
                .map(Schema::union)
                .anyMatch(union -> union != null && union.tag().equals(place.last()));
    }

    /** An object of another variant of its union, with the members that the two have in common. */
    private List<Object> variant(Object root, Place place, String tag, String value) {
        Set<Schema> nodes = Governing.at(contract, root, place);
        Object made = made(nodes, place, value);
        return made instanceof Map<?, ?> members && value.equals(members.get(tag))
                ? one(Trees.with(root, place, merged(members, Trees.find(root, place), nodes)))
                : List.of();
    }

    private static Object merged(Map<?, ?> made, @Nullable Object before, Set<Schema> nodes) {
        Map<Object, @Nullable Object> members = new LinkedHashMap<>(made);
        Set<Schema> governing = Governing.of(made, nodes);
        if (before instanceof Map<?, ?> old) {
            for (Object name : made.keySet()) {
                Object kept = old.get(name);
                if (old.containsKey(name)
                        && Fit.fits(kept, Governing.of(kept, Applied.toMember(governing, (String) name)))) {
                    members.put(name, kept);
                }
            }
        }
        return members;
    }

    /** A value that the schema allows in this place; {@link Trees#ABSENT} when none was found. */
    private @Nullable Object made(Set<Schema> nodes, Place place) {
        return made(nodes, place, "");
    }

    private @Nullable Object made(Set<Schema> nodes, Place place, String tag) {
        try {
            Mood mood = chance.percent(80) ? Mood.PLAIN : Mood.EDGE;
            return new Shapes(mood, chance, tag).value(nodes, place.depth() > 6 ? 5 : SHALLOW);
        } catch (Unsatisfiable e) {
            return Trees.ABSENT;
        }
    }

    /** Other values for what is there, or a first one for what is not. */
    List<Object> remade(Object root, Place place) {
        List<Object> roots = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Object value = made(Governing.at(contract, root, place), place);
            if (value != Trees.ABSENT) {
                roots.addAll(one(Trees.with(root, place, value)));
            }
        }
        return roots;
    }

    /** Without a member, or without an element. */
    List<Object> removed(Object root, Place place) {
        if (place.isRoot()) {
            return List.of();
        }
        Object holder = Trees.find(root, place.parent());
        Set<Schema> governing = Governing.of(holder, Governing.at(contract, root, place.parent()));
        if (place.last() instanceof Integer) {
            Object shorter = Trees.without(root, place);
            return Fit.fits(Trees.find(shorter, place.parent()), governing) ? one(shorter) : List.of();
        }
        boolean required = governing.stream().anyMatch(node -> node.required().contains(place.last()));
        return required ? List.of() : one(Trees.without(root, place));
    }

    /** With one more of the members that the schema declares. */
    List<Object> completed(Object root, Place object) {
        List<Object> roots = new ArrayList<>();
        if (Trees.find(root, object) instanceof Map<?, ?> members) {
            for (String name : declared(Governing.of(members, Governing.at(contract, root, object)), members)) {
                if (!members.containsKey(name)) {
                    List<Object> remade = remade(root, object.then(name));
                    roots.addAll(remade.isEmpty() ? remade : remade.subList(0, 1));
                }
            }
        }
        return roots;
    }

    /** The names of all members that are declared, whichever way a condition goes. */
    private static Set<String> declared(Set<Schema> governing, Map<?, ?> members) {
        Set<String> names = new LinkedHashSet<>();
        for (Schema node : governing) {
            names.addAll(node.properties().keySet());
            names.addAll(node.required());
            for (Schema branch : Arrays.asList(node.ifSchema(), node.thenSchema(), node.elseSchema())) {
                if (branch != null) {
                    names.addAll(declared(Governing.of(members, Set.of(branch)), members));
                }
            }
        }
        return names;
    }

    /** Payloads in which the structure of the value at a place may be kept, that now is not. */
    List<Object> mended(Object root, Place place) {
        List<Object> roots = new ArrayList<>(remade(root, place));
        roots.addAll(completed(root, place));
        roots.addAll(removed(root, place));
        if (!place.isRoot()) {
            roots.addAll(remade(root, place.parent()));
        }
        if (Trees.find(root, place) instanceof Map<?, ?> members) {
            members.keySet().forEach(name -> roots.addAll(removed(root, place.then(name))));
        }
        return roots;
    }

    /** One more element, made anew or like one that is there. */
    List<Object> grown(Object root, Place list) {
        Object before = Trees.find(root, list);
        if (!(before instanceof List<?> elements)) {
            return List.of();
        }
        int index = elements.isEmpty() || chance.percent(50) ? elements.size() : chance.below(elements.size() + 1);
        List<Object> roots = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Place place = list.then(index);
            Object made = made(Governing.at(contract, root, place), place);
            if (made != Trees.ABSENT) {
                roots.addAll(longer(root, list, index, made));
            }
        }
        if (!elements.isEmpty()) {
            int copied = chance.below(elements.size());
            roots.addAll(longer(root, list, copied + 1, elements.get(copied)));
        }
        return roots;
    }

    /** One more element before the index. */
    List<Object> longer(Object root, Place list, int index, @Nullable Object element) {
        Object longer = Trees.inserted(root, list, index, element);
        Set<Schema> governing = Governing.of(Trees.find(longer, list), Governing.at(contract, root, list));
        return Fit.fits(Trees.find(longer, list), governing) ? one(longer) : List.of();
    }

    /** With two elements of one list in each other's place. */
    List<Object> swapped(Object root, Place one, Place other) {
        Object first = Trees.find(root, one);
        Object second = Trees.find(root, other);
        return one(Trees.with(Trees.with(root, one, second), other, first));
    }

    /** The strings that a place may hold, when they are listed. */
    List<Object> listed(Object root, Place place) {
        Set<Object> values = new LinkedHashSet<>();
        for (Schema node : Governing.of(Trees.find(root, place), Governing.at(contract, root, place))) {
            node.enumValues().forEach(each -> {
                if (each.isString()) {
                    values.add(each.stringValue());
                }
            });
            UnionShape union = place.isRoot() ? null : unionOf(root, place);
            if (union != null) {
                values.addAll(union.variants().keySet());
            }
        }
        return List.copyOf(new ArrayList<>(values));
    }

    private @Nullable UnionShape unionOf(Object root, Place tag) {
        Object object = Trees.find(root, tag.parent());
        for (Schema node : Governing.of(object, Governing.at(contract, root, tag.parent()))) {
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
