package dev.contracts.probe.session;

import dev.contracts.model.ContractSet;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.engine.ReferenceEngine;
import java.nio.file.Path;

/** The contracts that the tests probe, read once. */
public final class TestContracts {
    public static final ContractSet ALL = ContractSet.load(Path.of("src/test/resources/contracts"));

    private TestContracts() {}

    public static PayloadEngine<?> engine(String contract) {
        return new ReferenceEngine(ALL.find(contract).orElseThrow());
    }
}
