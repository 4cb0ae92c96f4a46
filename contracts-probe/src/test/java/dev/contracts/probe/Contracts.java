package dev.contracts.probe;

import dev.contracts.model.ContractSet;
import dev.contracts.validator.run.PayloadEngine;
import dev.contracts.validator.run.ReferenceEngine;
import java.nio.file.Path;

/** The contracts that the tests probe, read once. */
final class Contracts {
    static final ContractSet ALL = ContractSet.load(Path.of("src/test/resources/contracts"));

    private Contracts() {}

    static PayloadEngine<?> engine(String contract) {
        return new ReferenceEngine(ALL.find(contract).orElseThrow());
    }
}
