package dev.contracts.sampler.tree;

import dev.contracts.Limits;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Generic JSON trees (see {@link JsonTrees}) that are never changed: each method gives another tree. */
public final class InstanceTrees {
    /** The result of {@link #find} where there is no value. */
    public static final Object ABSENT = new Object();

    private InstanceTrees() {}

    /** @throws IllegalArgumentException when the bytes are not JSON within the limits */
    public static @Nullable Object read(byte[] payload) {
        JsonError error = JsonError.find(payload, Limits.DEFAULT);
        if (error != null) {
            throw new IllegalArgumentException("not a payload: " + error.message());
        }
        return new JsonCursor(payload).readTree();
    }

    public static byte[] write(@Nullable Object tree) {
        return new JsonWriter().tree(tree).toBytes();
    }

    /** The value at a place, or {@link #ABSENT}. */
    public static @Nullable Object find(@Nullable Object root, InstancePointer place) {
        return place.isRoot() ? root : child(find(root, place.parent()), place.last());
    }

    /** The member or element of a value, or {@link #ABSENT}. */
    static @Nullable Object child(@Nullable Object holder, Object step) {
        if (holder instanceof Map<?, ?> members && members.containsKey(step)) {
            return members.get(step);
        }
        if (holder instanceof List<?> list && step instanceof Integer index && index < list.size()) {
            return list.get(index);
        }
        return ABSENT;
    }

    /** Returns the tree with another value at a pointer, or with a new property. */
    public static @Nullable Object with(@Nullable Object root, InstancePointer place, @Nullable Object value) {
        if (place.isRoot()) {
            return value;
        }
        return edited(root, place.parent().steps(), holder -> {
            if (holder instanceof Map<?, ?> members) {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>(members);
                copy.put(place.last(), value);
                return copy;
            }
            if (holder instanceof List<?> elements && place.last() instanceof Integer index) {
                List<@Nullable Object> copy = new ArrayList<>(elements);
                copy.set(index, value);
                return copy;
            }
            return holder;
        });
    }

    /** Without the member or element at a place. */
    public static @Nullable Object without(@Nullable Object root, InstancePointer place) {
        return edited(root, place.parent().steps(), holder -> {
            if (holder instanceof Map<?, ?> members) {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>(members);
                copy.remove(place.last());
                return copy;
            }
            if (holder instanceof List<?> elements && place.last() instanceof Integer index) {
                List<@Nullable Object> copy = new ArrayList<>(elements);
                copy.remove((int) index);
                return copy;
            }
            return holder;
        });
    }

    /** Returns the tree with one more item before the index. */
    public static @Nullable Object inserted(
            @Nullable Object root, InstancePointer list, int index, @Nullable Object value) {
        return edited(root, list.steps(), holder -> {
            List<@Nullable Object> copy = new ArrayList<>(holder instanceof List<?> elements ? elements : List.of());
            copy.add(index, value);
            return copy;
        });
    }

    private static @Nullable Object edited(
            @Nullable Object tree, List<Object> steps, UnaryOperator<@Nullable Object> edit) {
        if (steps.isEmpty()) {
            return edit.apply(tree);
        }
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        if (tree instanceof Map<?, ?> members && members.containsKey(step)) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(members);
            copy.put(step, edited(members.get(step), rest, edit));
            return copy;
        }
        if (tree instanceof List<?> elements && step instanceof Integer index && index < elements.size()) {
            List<@Nullable Object> copy = new ArrayList<>(elements);
            copy.set(index, edited(elements.get(index), rest, edit));
            return copy;
        }
        return tree;
    }

    /** Returns the number of values in a tree. */
    public static int size(@Nullable Object tree) {
        int size = 1;
        if (tree instanceof Map<?, ?> members) {
            for (Object member : members.values()) {
                size += size(member);
            }
        } else if (tree instanceof List<?> elements) {
            for (Object element : elements) {
                size += size(element);
            }
        }
        return size;
    }
}
