package dev.contracts.oracle;

import dev.contracts.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What random rules know from outside a payload. */
final class RandomContext {
    /** The values, when they are given; {@code unknown} never is. */
    static final Map<String, Object> GIVEN = Map.of(
            "least",
            3L,
            "factor",
            0.5,
            "live",
            true,
            "name",
            "one",
            "since",
            Instant.parse("2026-11-02T14:30:05Z"),
            "names",
            List.of("one", "zz"));

    static final Context CONTEXT = Context.of(GIVEN);

    /** Conditions on the fields that random expressions speak of. */
    static final List<String> CONDITIONS = List.of(
            "self.i >= context.least",
            "self.x * context.factor < self.y",
            "context.live || self.flag",
            "self.s != context.name",
            "self.t >= context.since",
            "self.s in context.names || self.kind == context.name",
            "self.ints.all(v, v < context.least)",
            "context.unknown > self.i || context.live");

    private static final Map<String, Map<String, Object>> TYPES = Map.of(
            "least", Map.of("type", "integer"),
            "factor", Map.of("type", "number"),
            "live", Map.of("type", "boolean"),
            "name", Map.of("type", "string"),
            "since", Map.of("type", "string", "format", "date-time"),
            "names", Map.of("type", "array", "items", Map.of("type", "string")),
            "unknown", Map.of("type", "integer"));

    private RandomContext() {}

    /** Returns the member of {@code x-contract} that declares them. */
    static Map<String, Object> declared() {
        Map<String, Object> declared = new LinkedHashMap<>();
        TYPES.forEach((name, type) -> {
            Map<String, Object> described = new LinkedHashMap<>(type);
            described.put("description", "Made at random.");
            declared.put(name, described);
        });
        return declared;
    }
}
