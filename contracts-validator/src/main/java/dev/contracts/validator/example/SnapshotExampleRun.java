package dev.contracts.validator.example;

import dev.contracts.Violation;
import dev.contracts.model.ContractSet;
import dev.contracts.model.example.ExpectedViolation;
import dev.contracts.model.snapshot.SnapshotExample;
import dev.contracts.validator.ContractValidator;
import dev.contracts.validator.snapshot.SnapshotCheck;
import dev.contracts.validator.snapshot.SnapshotVerdict;
import dev.contracts.validator.snapshot.TakenPayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the examples of snapshot rules: each payload against its own contract, then all of them together. */
public final class SnapshotExampleRun {
    private final ContractSet contracts;
    private final SnapshotCheck check;

    public SnapshotExampleRun(ContractSet contracts) {
        this.contracts = contracts;
        this.check = SnapshotCheck.of(contracts);
    }

    /**
     * Returns the verdict on the payloads together, as if they were taken at once.
     *
     * @throws IOException when a payload cannot be read
     */
    public SnapshotVerdict run(SnapshotExample example) throws IOException {
        return check.check(taken(example), example.context());
    }

    /**
     * Returns the violations of an example as an {@code .expected} file writes them, sorted; those of each payload's
     * own contract are among them.
     *
     * @throws IOException when a payload cannot be read
     */
    public List<String> found(SnapshotExample example) throws IOException {
        List<Violation> violations = new ArrayList<>(run(example).violations());
        for (TakenPayload taken : taken(example).values()) {
            contracts
                    .find(taken.contract())
                    .ifPresent(contract -> violations.addAll(new ContractValidator(contract)
                            .check(taken.payload())
                            .violations()));
        }
        return violations.stream()
                .map(violation -> new ExpectedViolation(violation.rule(), 0, violation.pointer()).toString())
                .sorted()
                .toList();
    }

    private static Map<String, TakenPayload> taken(SnapshotExample example) throws IOException {
        Map<String, TakenPayload> taken = new HashMap<>();
        for (Map.Entry<String, Path> payload : example.payloads().entrySet()) {
            byte[] bytes = Files.readAllBytes(payload.getValue());
            taken.put(payload.getKey(), new TakenPayload(payload.getKey(), bytes, Instant.EPOCH));
        }
        return taken;
    }
}
