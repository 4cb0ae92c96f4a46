package dev.contracts.validator.structure;

import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties that the schema does not declare, in objects with declared properties and without
 * {@code additionalProperties}. The profile decides whether they are reported.
 */
public final class UnknownProperties {
    private final ViolationCollector out;

    public UnknownProperties(ViolationCollector out) {
        this.out = out;
    }

    public void find(Instance value, Set<Schema> nodes) {
        Set<Schema> applied = withConditions(ApplicableSchemas.to(value, nodes), value);
        Set<String> declared = new LinkedHashSet<>();
        applied.forEach(node -> declared.addAll(node.properties().keySet()));
        boolean open = !declared.isEmpty() && applied.stream().allMatch(node -> node.additionalProperties() == null);
        value.properties().forEach((name, property) -> {
            if (open && !declared.contains(name)) {
                out.unknown(property.offset());
            }
            find(property, ApplicableSchemas.toProperty(applied, name));
        });
        for (int i = 0; i < value.items().size(); i++) {
            find(value.items().get(i), ApplicableSchemas.toItem(applied, i));
        }
    }

    /** Adds the schemas that a condition names, whether it holds or not. */
    private static Set<Schema> withConditions(Set<Schema> applied, Instance value) {
        Set<Schema> all = new LinkedHashSet<>(applied);
        for (Schema node : applied) {
            add(node.ifSchema(), value, all);
            add(node.thenSchema(), value, all);
            add(node.elseSchema(), value, all);
        }
        return all.size() == applied.size() ? all : withConditions(all, value);
    }

    private static void add(@Nullable Schema node, Instance value, Set<Schema> all) {
        if (node != null) {
            all.addAll(ApplicableSchemas.to(value, Set.of(node)));
        }
    }
}
