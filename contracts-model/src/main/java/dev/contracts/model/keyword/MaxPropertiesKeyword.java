package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code maxProperties}: the greatest number of properties of an object. */
final class MaxPropertiesKeyword extends CountKeyword {
    MaxPropertiesKeyword() {
        super(CountConstraint.Limit.MAX_PROPERTIES, SchemaType.OBJECT);
    }

    @Override
    public String summary() {
        return "An object has more properties than the contract allows.";
    }

    @Override
    boolean passes(Long most, @Nullable Object instance) {
        return !(instance instanceof Map<?, ?> properties) || properties.size() <= most;
    }
}
