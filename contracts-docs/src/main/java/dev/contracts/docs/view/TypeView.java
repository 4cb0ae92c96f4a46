package dev.contracts.docs.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a payload is made of: the payload itself, a definition, or an object that stands where it is used.
 *
 * @param name as the contract names it; for a payload the contract's name
 * @param target its own place
 * @param description empty when the contract has none
 * @param type what it is, such as {@code object} or {@code array of order}
 * @param range what a value is held to, one constraint an element
 * @param properties of an object; empty for all else
 * @param tag the field that tells the variants of a union apart; null when it is no union
 * @param variants of a union, in the order of the contract; empty for all else
 * @param notes what else holds, one sentence an element
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

    /** Returns whether it has fields or variants, and so a part of a document to itself. */
    public boolean isStructure() {
        return !properties.isEmpty() || !variants.isEmpty();
    }

    /**
     * One shape of a union.
     *
     * @param tag the value that names it
     * @param name the name of its object
     * @param target where its fields are
     * @param description empty when the contract has none
     */
    public record VariantView(String tag, String name, LinkTarget target, String description) {
        /** Its name, as a link to its fields. */
        public List<Span> reference() {
            return List.of(Span.link(name, target));
        }
    }
}
