package dev.contracts.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code x-contract} says. */
record ContractHead(
        String name,
        String version,
        @Nullable Transport transport,
        String producer,
        List<String> consumers,
        List<QueryParameter> query,
        List<ContextValue> context,
        List<String> decisions,
        List<SeedRule> seed) {}
