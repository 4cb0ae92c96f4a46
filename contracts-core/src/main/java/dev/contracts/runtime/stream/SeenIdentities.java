package dev.contracts.runtime.stream;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first item of each identity that a key has shown, for each rule of identity. */
final class SeenIdentities {
    private final IdentityHashMap<StreamIdentity<?, ?>, Map<Object, Object>> byRule = new IdentityHashMap<>(2);
    private int size;

    @SuppressWarnings("unchecked") // put() has stored an item of this rule
    <I> @Nullable I get(StreamIdentity<?, I> rule, Object id) {
        Map<Object, Object> items = byRule.get(rule);
        return items == null ? null : (I) items.get(id);
    }

    /** Remembers an item of an identity that is new. */
    <I> void put(StreamIdentity<?, I> rule, Object id, I item) {
        if (byRule.computeIfAbsent(rule, any -> new HashMap<>()).putIfAbsent(id, (Object) item) == null) {
            size++;
        }
    }

    int size() {
        return size;
    }
}
