package dev.contracts.probe.session;

import dev.contracts.model.ContractModel;
import dev.contracts.model.Transport;
import dev.contracts.model.Transport.Http;
import dev.contracts.model.Transport.Kafka;
import dev.contracts.model.Transport.WebSocket;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoint that a contract declares for its payloads.
 *
 * @param contract what they must keep
 * @param transport how they travel
 */
public record ProbedEndpoint(ContractModel contract, Transport transport) {
    private static final Set<String> READING = Set.of("GET");

    public String name() {
        return contract.name();
    }

    /** Returns a label such as {@code GET /api/positions}. */
    String label() {
        return transport.label();
    }

    public boolean isSocket() {
        return transport instanceof WebSocket;
    }

    /** The endpoint of a contract; empty when it cannot be probed. */
    public static Optional<ProbedEndpoint> of(ContractModel contract) {
        Transport transport = contract.transport();
        return transport == null || obstacle(contract).isPresent()
                ? Optional.empty()
                : Optional.of(new ProbedEndpoint(contract, transport));
    }

    /** Returns why a contract cannot be probed; empty when it can. */
    public static Optional<String> obstacle(ContractModel contract) {
        Transport transport = contract.transport();
        if (transport == null) {
            return Optional.of("the contract names no transport");
        }
        if (transport instanceof Kafka) {
            return Optional.of("a probe speaks HTTP and WebSocket alone, not " + transport.label());
        }
        if (transport.path().indexOf('{') >= 0) {
            return Optional.of("its path has a parameter: " + transport.label());
        }
        if (transport instanceof Http http && !READING.contains(http.method())) {
            return Optional.of("a probe only reads, and would have to " + transport.label());
        }
        return Optional.empty();
    }
}
