package dev.contracts.sampler.tree;

import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The location of a value in a payload. */
public final class InstancePointer {
    public static final InstancePointer ROOT = new InstancePointer(null, "");

    private final @Nullable InstancePointer parent;
    private final Object last;

    private InstancePointer(@Nullable InstancePointer parent, Object last) {
        this.parent = parent;
        this.last = last;
    }

    /** The place that a JSON pointer names in a tree. */
    public static InstancePointer of(String pointer, @Nullable Object root) {
        InstancePointer place = ROOT;
        for (String step : JsonPointer.split(pointer)) {
            boolean element = InstanceTrees.find(root, place) instanceof List<?>;
            place = place.then(element ? (Object) Integer.valueOf(step) : step);
        }
        return place;
    }

    /** @param step the name of a member ({@link String}) or the index of an element ({@link Integer}) */
    public InstancePointer then(Object step) {
        return new InstancePointer(this, step);
    }

    public boolean isRoot() {
        return parent == null;
    }

    /** The place of the object or array that holds the value. @throws NullPointerException at the root */
    public InstancePointer parent() {
        return Objects.requireNonNull(parent, "nothing holds the root");
    }

    /** The last step. */
    public Object last() {
        return last;
    }

    /** The steps from the root. */
    List<Object> steps() {
        if (parent == null) {
            return new ArrayList<>();
        }
        List<Object> steps = parent.steps();
        steps.add(last);
        return steps;
    }

    public int depth() {
        return parent == null ? 0 : 1 + parent.depth();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstancePointer that && last.equals(that.last) && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(parent) + last.hashCode();
    }
}
