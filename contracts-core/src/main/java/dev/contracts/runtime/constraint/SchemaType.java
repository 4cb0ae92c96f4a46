package dev.contracts.runtime.constraint;

import java.util.Locale;
import java.util.Optional;

/** The values of the keyword {@code type}. */
public enum SchemaType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** The name in a schema. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that name in a schema. */
    public static Optional<SchemaType> of(String json) {
        for (SchemaType type : values()) {
            if (type.json().equals(json)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
