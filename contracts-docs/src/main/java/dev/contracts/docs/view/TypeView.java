package dev.contracts.docs.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The view of a type: the payload itself, a definition, or an object that is declared where it is used.
 *
 * @param name as the contract names it; for a payload the contract's name
 * @param target the target of links to it
 * @param description empty when the contract has none
 * @param type the type, such as {@code object} or {@code array of order}
 * @param range the constraints on the value
 * @param structure its properties or variants
 */
public record TypeView(
        String name,
        LinkTarget target,
        String description,
        List<Span> type,
        List<List<Span>> range,
        Structure structure) {
    public TypeView {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(structure, "structure");
        type = List.copyOf(type);
        range = List.copyOf(range);
    }

    /** Returns its anchor. */
    public String anchor() {
        return target.anchor();
    }

    public List<PropertyView> properties() {
        return structure.properties();
    }

    /** Returns whether it has properties or variants, and so a section of its own. */
    public boolean isStructure() {
        return !structure.properties().isEmpty() || !structure.variants().isEmpty();
    }

    /**
     * The parts of an object or a union.
     *
     * @param properties the properties of an object; empty for any other type
     * @param tag the property that tells the variants of a union apart; null for any other type
     * @param variants the variants of a union, in the order of the contract; empty for any other type
     * @param notes further constraints, one sentence each
     * @param json conditions that are not put into words, as the contract writes them
     */
    public record Structure(
            List<PropertyView> properties,
            @Nullable String tag,
            List<VariantView> variants,
            List<List<Span>> notes,
            List<String> json) {
        /** The structure of a value without parts that have names. */
        public static final Structure NONE = new Structure(List.of(), null, List.of(), List.of(), List.of());

        public Structure {
            properties = List.copyOf(properties);
            variants = List.copyOf(variants);
            notes = List.copyOf(notes);
            json = List.copyOf(json);
        }
    }

    /**
     * A variant of a union.
     *
     * @param tag the value that names it
     * @param name the name of its object
     * @param target the target of links to its properties
     * @param description empty when the contract has none
     */
    public record VariantView(String tag, String name, LinkTarget target, String description) {
        /** Returns its name, as a link to its properties. */
        public List<Span> reference() {
            return List.of(Span.link(name, target));
        }
    }
}
