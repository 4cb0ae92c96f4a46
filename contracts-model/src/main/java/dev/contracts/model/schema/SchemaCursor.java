package dev.contracts.model.schema;

import dev.contracts.runtime.function.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema nodes that apply to one value, and the way from them to those of the values in it. Immutable: each step is
 * another cursor. Every engine goes down a schema by this class.
 */
public final class SchemaCursor {
    /** The most patterns of names that one object may have: each set of those that a name matches has schemas of its own. */
    public static final int MOST_PATTERNS = 6;

    private final List<Schema> declarations;
    private final List<Schema> refusing;
    private final Set<Schema> nodes;

    private SchemaCursor(List<Schema> declarations, List<Schema> refusing, Set<Schema> nodes) {
        this.declarations = declarations;
        this.refusing = refusing;
        this.nodes = nodes;
    }

    /** The tags of the value that a cursor is at. */
    @FunctionalInterface
    public interface Tags {
        /** Returns the text of the tag that the value has for a union, see {@link UnionShape#text}; null when it has none. */
        @Nullable
        String tag(UnionShape union);
    }

    /** Begins at a value of which one node is written. */
    public static SchemaCursor of(Schema declaration) {
        return of(List.of(declaration));
    }

    /** Begins at a value of which some nodes are written. */
    public static SchemaCursor of(Collection<Schema> declarations) {
        return at(List.copyOf(declarations), List.of());
    }

    private static SchemaCursor at(List<Schema> declarations, List<Schema> refusing) {
        Set<Schema> nodes = new LinkedHashSet<>();
        for (Schema declaration : declarations) {
            nodes.addAll(declaration.inPlace());
        }
        return new SchemaCursor(declarations, refusing, nodes);
    }

    /** The nodes that are written for this value, before {@code $ref} and {@code allOf} are followed. */
    public List<Schema> declarations() {
        return declarations;
    }

    /** The nodes that apply to this value: {@code $ref} and {@code allOf} followed, each node once, those referred to first. */
    public Set<Schema> nodes() {
        return Collections.unmodifiableSet(nodes);
    }

    /**
     * The nodes of the value around this one that refuse any value here, by {@code additionalProperties: false} or {@code
     * items: false}.
     */
    public List<Schema> refusing() {
        return refusing;
    }

    /** Tells whether no value is valid here: one of the nodes is {@code false}, or the value around refuses any. */
    public boolean isClosed() {
        for (Schema node : nodes) {
            if (Boolean.FALSE.equals(node.constantAnswer())) {
                return true;
            }
        }
        return !refusing.isEmpty();
    }

    /** Adds what applies to a value that is not null, where it may be. */
    public SchemaCursor ofValue() {
        Set<Schema> all = new LinkedHashSet<>();
        for (Schema node : nodes) {
            all.addAll(node.nullable() == null ? List.of(node) : node.ofValue());
        }
        return all.size() == nodes.size() ? this : new SchemaCursor(declarations, refusing, all);
    }

    /** Adds the variants of unions that the value's tags choose, of a value that is not null. */
    public SchemaCursor withVariants(Tags tags) {
        Set<Schema> all = new LinkedHashSet<>();
        for (Schema node : ofValue().nodes) {
            addWithVariants(node, tags, all);
        }
        return all.size() == nodes.size() ? this : new SchemaCursor(declarations, refusing, all);
    }

    private static void addWithVariants(Schema node, Tags tags, Set<Schema> all) {
        UnionShape union = node.union();
        if (all.add(node) && union != null) {
            String tag = tags.tag(union);
            Schema variant = tag == null ? null : union.variants().get(tag);
            if (variant != null) {
                variant.ofValue().forEach(part -> addWithVariants(part, tags, all));
            }
        }
    }

    /** Adds the nodes that apply under a condition, such as {@code then} or {@code anyOf}, whether it holds or not. */
    public SchemaCursor withBranches() {
        Set<Schema> all = new LinkedHashSet<>(nodes);
        for (Schema node : nodes) {
            addBranches(node, all);
        }
        return all.size() == nodes.size() ? this : new SchemaCursor(declarations, refusing, all);
    }

    /** Adds the nodes that may apply where these only may: the branches of each, and all variants of the unions among them. */
    public SchemaCursor withEverything() {
        Set<Schema> all = new LinkedHashSet<>();
        nodes.forEach(node -> addBranch(node, all));
        return new SchemaCursor(declarations, refusing, all);
    }

    private static void addBranches(Schema node, Set<Schema> all) {
        for (Schema branch : node.branches()) {
            addBranch(branch, all);
        }
    }

    private static void addBranch(Schema branch, Set<Schema> all) {
        for (Schema part : branch.ofValue()) {
            if (all.add(part)) {
                addBranches(part, all);
                if (part.union() != null) {
                    part.oneOf().forEach(variant -> addBranch(variant, all));
                }
            }
        }
    }

    /**
     * Goes down to a property: what {@code properties} declares under its name and {@code patternProperties} under patterns
     * that its name matches, else {@code additionalProperties}.
     */
    public SchemaCursor property(String name) {
        Set<String> matching = patterns();
        matching.removeIf(pattern -> !Texts.fits(name, pattern));
        return property(name, matching);
    }

    /** Goes down to a property whose name no node declares, and no pattern matches. */
    public SchemaCursor otherProperty() {
        return property(null, Set.of());
    }

    /**
     * Goes down to a property whose name no node declares.
     *
     * @param matching the patterns that its name matches
     */
    public SchemaCursor otherProperty(Set<String> matching) {
        return property(null, matching);
    }

    private SchemaCursor property(@Nullable String name, Set<String> matching) {
        Step step = new Step();
        for (Schema node : nodes) {
            Schema declared = name == null ? null : node.properties().get(name);
            boolean known = declared != null;
            if (declared != null) {
                step.declarations.add(declared);
            }
            for (Map.Entry<String, Schema> pattern : node.patternProperties().entrySet()) {
                if (matching.contains(pattern.getKey())) {
                    step.declarations.add(pattern.getValue());
                    known = true;
                }
            }
            if (!known) {
                step.rest(node, node.additionalProperties());
            }
        }
        return step.end();
    }

    /** The patterns of {@code patternProperties} of all nodes, each once, in their order. */
    public Set<String> patterns() {
        Set<String> patterns = new LinkedHashSet<>();
        for (Schema node : nodes) {
            patterns.addAll(node.patternProperties().keySet());
        }
        return patterns;
    }

    /** Goes down to an item: what {@code prefixItems} declares at its index, else {@code items}. */
    public SchemaCursor item(int index) {
        Step step = new Step();
        for (Schema node : nodes) {
            if (index < node.prefixItems().size()) {
                step.declarations.add(node.prefixItems().get(index));
            } else {
                step.rest(node, node.items());
            }
        }
        return step.end();
    }

    /** Goes down to an item that no node declares by its index. */
    public SchemaCursor otherItem() {
        return item(prefixSize());
    }

    /** The number of items that some node declares by their indexes. */
    public int prefixSize() {
        int size = 0;
        for (Schema node : nodes) {
            size = Math.max(size, node.prefixItems().size());
        }
        return size;
    }

    /** The names of the properties that some node declares, in the order of the nodes. */
    public Set<String> propertyNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Schema node : nodes) {
            names.addAll(node.properties().keySet());
        }
        return names;
    }

    /** One step down, while it is made. */
    private static final class Step {
        private final List<Schema> declarations = new ArrayList<>();
        private final List<Schema> refusing = new ArrayList<>();

        /** Adds the schema of what a node does not declare; {@code true} adds nothing, and {@code false} refuses it. */
        void rest(Schema node, @Nullable Schema rest) {
            Boolean answer = rest == null ? Boolean.TRUE : rest.constantAnswer();
            if (rest != null && answer == null) {
                declarations.add(rest);
            } else if (Boolean.FALSE.equals(answer)) {
                refusing.add(node);
            }
        }

        SchemaCursor end() {
            return at(declarations, refusing);
        }
    }
}
