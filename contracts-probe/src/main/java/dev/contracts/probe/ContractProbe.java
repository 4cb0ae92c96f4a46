package dev.contracts.probe;

import dev.contracts.Context;
import dev.contracts.ContextType;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.probe.network.ProbeLimits;
import dev.contracts.probe.session.ProbedEndpoint;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks a running system from outside, over time: finds the endpoints through the contracts' own {@code transport}, asks
 * those of HTTP again and again, listens to the WebSockets, and checks every payload by itself, against those before it, and
 * against the silence since.
 *
 * <pre>{@code
 * ContractSet contracts = ContractSet.load(Path.of("schemas"));
 * ContractProbe probe = ContractProbe.of(contracts, name -> new ReferenceEngine(contracts.find(name).orElseThrow()));
 * ProbeReport report = probe.probe(ProbeOptions.of(ProbeTarget.parse("http://localhost:8000")));
 * }</pre>
 */
public final class ContractProbe {
    private final ContractSet contracts;
    private final Function<String, ? extends PayloadEngine<?>> engines;
    private final ProbeLimits limits;
    private final @Nullable SSLContext trust;

    private ContractProbe(
            ContractSet contracts,
            Function<String, ? extends PayloadEngine<?>> engines,
            ProbeLimits limits,
            @Nullable SSLContext trust) {
        this.contracts = contracts;
        this.engines = engines;
        this.limits = limits;
        this.trust = trust;
    }

    /** @param engines what checks payloads, by the contract's name */
    public static ContractProbe of(ContractSet contracts, Function<String, ? extends PayloadEngine<?>> engines) {
        return new ContractProbe(contracts, engines, ProbeLimits.DEFAULT, null);
    }

    /** @param trusted whom TLS trusts; null for whom Java trusts */
    ContractProbe with(ProbeLimits other, @Nullable SSLContext trusted) {
        return new ContractProbe(contracts, engines, other, trusted);
    }

    /** {@link #session} without anybody who watches, run to its end. */
    public ProbeReport probe(ProbeOptions options) {
        return session(options, ProbeListener.SILENT).run();
    }

    /**
     * A session that is yet to be run.
     *
     * @throws IllegalArgumentException in words for the user: a contract that is not there, or cannot be probed; a context
     *     that the probe chooses itself; nothing to probe
     */
    public LiveProbe session(ProbeOptions options, ProbeListener listener) {
        List<ProbedEndpoint> endpoints = new ArrayList<>();
        List<String> notProbed = new ArrayList<>();
        Map<String, Context> contexts = new TreeMap<>();
        for (ContractModel contract : chosen(options.contracts())) {
            contexts.put(
                    contract.name(), context(contract, options.contexts().getOrDefault(contract.name(), Context.NONE)));
            ProbedEndpoint.of(contract).ifPresent(endpoints::add);
            ProbedEndpoint.obstacle(contract).ifPresent(why -> notProbed.add(contract.name() + ": " + why));
        }
        ProbeOptions typed = options.withContexts(contexts);
        if (endpoints.isEmpty()) {
            throw new IllegalArgumentException("nothing to probe: "
                    + (notProbed.isEmpty() ? "there are no contracts" : String.join("; ", notProbed)));
        }
        return new LiveProbe(contracts, typed, endpoints, notProbed, engines, limits, trust, listener);
    }

    private List<ContractModel> chosen(Set<String> names) {
        Set<String> known =
                contracts.contracts().stream().map(ContractModel::name).collect(Collectors.toCollection(TreeSet::new));
        for (String name : new TreeSet<>(names)) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("no contract " + name + "; "
                        + Spelling.advice(name, known, "there are " + String.join(", ", known)));
            }
        }
        return contracts.contracts().stream()
                .filter(contract -> names.isEmpty() || names.contains(contract.name()))
                .toList();
    }

    /** The context in the types that the contract declares. */
    private static Context context(ContractModel contract, Context given) {
        Context typed = Context.NONE;
        for (String name : given.names()) {
            ContextVariable declared = contract.contextValue(name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the contract " + contract.name() + " declares no context value " + name));
            boolean wide = declared.type() == ContextType.NUMBER;
            typed = typed.with(name, wide ? given.number(name) : Objects.requireNonNull(given.get(name)));
        }
        for (QueryParameter parameter : contract.query()) {
            if (given.has(parameter.name())) {
                throw new IllegalArgumentException("context " + parameter.name() + " is a parameter of "
                        + contract.name() + ", which the probe chooses itself for each request");
            }
        }
        return typed;
    }
}
