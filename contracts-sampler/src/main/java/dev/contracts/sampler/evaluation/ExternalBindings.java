package dev.contracts.sampler.evaluation;

import dev.contracts.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of an expression besides the payload.
 *
 * @param context what the caller has given
 * @param state the state of the payload's key before it
 * @param previous the payload before, of the same key; null when there is none
 * @param seen the first item of the same identity; null where none is asked for
 */
public record ExternalBindings(
        Context context,
        Map<String, Object> state,
        @Nullable Object previous,
        @Nullable Object seen) {
    public static ExternalBindings of(Context context) {
        return new ExternalBindings(context, Map.of(), null, null);
    }
}
