package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code minProperties}: the least number of properties of an object. */
final class MinPropertiesKeyword extends CountKeyword {
    MinPropertiesKeyword() {
        super(CountConstraint.Limit.MIN_PROPERTIES, SchemaType.OBJECT);
    }

    @Override
    public String summary() {
        return "An object has fewer properties than the contract allows.";
    }

    @Override
    boolean passes(Long least, @Nullable Object instance) {
        return !(instance instanceof Map<?, ?> properties) || properties.size() >= least;
    }
}
