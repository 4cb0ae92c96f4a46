package dev.contracts.runner.engine;

import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Verdict;
import java.util.Optional;

/** The engine that was generated from a contract: fast, and for that version of that contract only. */
public final class CompiledEngine<T> implements PayloadEngine<T> {
    private final Contract<T> contract;

    public CompiledEngine(Contract<T> contract) {
        this.contract = contract;
    }

    @Override
    public String contract() {
        return contract.name();
    }

    @Override
    public int rules() {
        return contract.rules().size();
    }

    @Override
    public Verdict<T> check(byte[] payload, Options options) {
        return contract.read(payload, options);
    }

    @Override
    public Optional<StreamChecker<T>> stream(Options options) {
        return contract.isStream()
                ? Optional.of(contract.stream(options.context(), options.limits(), StreamLimits.DEFAULT))
                : Optional.empty();
    }
}
