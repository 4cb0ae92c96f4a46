package dev.contracts.model;

import java.util.Objects;

/**
 * Something outside the payload that rules may ask for, as {@code context.NAME}.
 *
 * @param name an identifier
 * @param type what it may be
 * @param description empty when there is none
 * @param query whether it is declared as a query parameter
 * @param location where it is declared
 */
public record ContextValue(String name, ContextType type, String description, boolean query, SourceLocation location) {
    public ContextValue {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(location, "location");
    }
}
