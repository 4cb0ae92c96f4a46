package dev.contracts.model;

import dev.contracts.model.expression.ContextVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of {@code x-contract}. */
record ContractHeader(
        String name,
        String version,
        @Nullable Transport transport,
        String producer,
        List<String> consumers,
        List<QueryParameter> query,
        List<ContextVariable> context,
        List<String> decisions,
        List<Requirement> seed) {
    ContractHeader {
        consumers = List.copyOf(consumers);
        query = List.copyOf(query);
        context = List.copyOf(context);
        decisions = List.copyOf(decisions);
        seed = List.copyOf(seed);
    }
}
