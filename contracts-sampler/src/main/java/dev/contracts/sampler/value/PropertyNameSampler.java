package dev.contracts.sampler.value;

import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.sampler.tree.ShallowValidator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names for properties that an object does not declare by name: those that match a pattern, and those that are left open. */
public final class PropertyNameSampler {
    private static final int ATTEMPTS = 20;

    private final SchemaCursor object;
    private final SchemaCursor names;
    private final List<String> patterns;
    private final boolean open;

    /** @param object at the object */
    public PropertyNameSampler(SchemaCursor object) {
        this.object = object;
        List<Schema> naming = new ArrayList<>();
        for (Schema node : object.nodes()) {
            if (node.nameSchema() != null) {
                naming.add(node.nameSchema());
            }
        }
        this.names = SchemaCursor.of(naming);
        this.patterns = new ArrayList<>(object.patterns());
        this.open = !object.otherProperty().isClosed();
    }

    /** Returns whether the object says something of properties that it does not declare by name, but to refuse them. */
    boolean isAsked() {
        return !patterns.isEmpty() || !object.otherProperty().nodes().isEmpty();
    }

    /** Returns a name that the object may have; null when none was found. */
    public @Nullable String next(EdgeRate edgeRate, RandomSource random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String name = one(edgeRate, random);
            if (isAllowed(name)) {
                return name;
            }
        }
        return null;
    }

    private String one(EdgeRate edgeRate, RandomSource random) {
        if (!patterns.isEmpty() && (!open || random.percent(70))) {
            return matching(random.pick(patterns), edgeRate, random);
        }
        StringSampler free = new StringSampler(names.nodes());
        try {
            return free.next(edgeRate, random);
        } catch (UnsatisfiableSchemaException e) {
            return "";
        }
    }

    private static String matching(String pattern, EdgeRate edgeRate, RandomSource random) {
        return PatternSampler.of(pattern).next(edgeRate, random, Long.MAX_VALUE);
    }

    /** Returns a name that matches a pattern, whether or not the object may have it. */
    public static String matching(String pattern, RandomSource random) {
        return matching(pattern, EdgeRate.PLAIN, random);
    }

    private boolean isAllowed(String name) {
        return !object.propertyNames().contains(name)
                && !object.property(name).isClosed()
                && ShallowValidator.fits(name, names);
    }
}
