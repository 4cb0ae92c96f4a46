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
 * @param properties the properties of an object; empty for any other type
 * @param tag the property that tells the variants of a union apart; null for any other type
 * @param variants the variants of a union, in the order of the contract; empty for any other type
 * @param notes further constraints, one sentence each
 * @param json conditions that are not put into words, as the contract writes them
 */
public record TypeView(
        String name,
        LinkTarget target,
        String description,
        List<Span> type,
        List<List<Span>> range,
        List<PropertyView> properties,
        @Nullable String tag,
        List<VariantView> variants,
        List<List<Span>> notes,
        List<String> json) {
    public TypeView {
        Objects.requireNonNull(target, "target");
        type = List.copyOf(type);
        range = List.copyOf(range);
        properties = List.copyOf(properties);
        variants = List.copyOf(variants);
        notes = List.copyOf(notes);
        json = List.copyOf(json);
    }

    /** Returns its anchor. */
    public String anchor() {
        return target.anchor();
    }

    /** Returns whether it has properties or variants, and so a section of its own. */
    public boolean isStructure() {
        return !properties.isEmpty() || !variants.isEmpty();
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
