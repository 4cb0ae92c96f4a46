package dev.contracts.docs.view;

import java.util.List;
import java.util.Objects;

/**
 * The view of the payload of a contract.
 *
 * @param type the type of the payload itself
 * @param types the objects, unions and definitions that it is made of and that the contract owns
 * @param examples complete valid payloads, one for each variant of the payload
 */
public record PayloadView(TypeView type, TypesView types, List<ExampleView> examples) {
    public PayloadView {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(types, "types");
        examples = List.copyOf(examples);
    }

    /** Returns how many properties its objects have together. */
    public int propertyCount() {
        return type.properties().size()
                + types.all().stream()
                        .mapToInt(other -> other.properties().size())
                        .sum();
    }
}
