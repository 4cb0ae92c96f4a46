package dev.contracts.docs.view;

import dev.contracts.model.type.Property;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The view of a property of an object.
 *
 * @param property the property itself
 * @param anchor its anchor
 * @param type the type of its value, such as {@code integer} or {@code array of position}
 * @param condition when a payload must have it; empty when there is no such condition
 * @param range the constraints on the value
 */
public record PropertyView(
        Property property, String anchor, List<Span> type, List<Span> condition, List<List<Span>> range) {
    public PropertyView {
        Objects.requireNonNull(property, "property");
        type = List.copyOf(type);
        condition = List.copyOf(condition);
        range = List.copyOf(range);
    }

    /** Returns the default as JSON; null when there is none. */
    public @Nullable String defaultValue() {
        return property.defaultValue() == null ? null : property.defaultValue().toString();
    }
}
