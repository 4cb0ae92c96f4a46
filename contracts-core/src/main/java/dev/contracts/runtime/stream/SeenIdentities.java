package dev.contracts.runtime.stream;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first item of each identity that a key has shown, for each rule of identity. */
final class SeenIdentities {
    private final IdentityHashMap<StreamIdentity<?, ?>, Map<Object, Object>> byRule = new IdentityHashMap<>(2);
    private int size;

    /** Returns an item, or what was read of one in a payload with structural violations; null when none was seen. */
    @Nullable
    Object get(StreamIdentity<?, ?> rule, Object id) {
        Map<Object, Object> items = byRule.get(rule);
        return items == null ? null : items.get(id);
    }

    /** Remembers an item unless its identity was seen before; returns whether it was new. */
    boolean put(StreamIdentity<?, ?> rule, Object id, Object item) {
        boolean isNew = byRule.computeIfAbsent(rule, any -> new HashMap<>()).putIfAbsent(id, item) == null;
        size += isNew ? 1 : 0;
        return isNew;
    }

    int size() {
        return size;
    }
}
