package dev.contracts.generator;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Proposal;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contracts made at random, in which names that are alike in Java are settled as lint proposes. */
public final class SettledNames {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROUNDS = 50;

    private SettledNames() {}

    /** Writes what lint proposes into the schema files below a folder, until the contracts can be loaded. */
    static void settle(Path root) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                ContractSet.load(root);
                return;
            } catch (ContractException e) {
                int settled = 0;
                for (Diagnostic diagnostic : e.diagnostics()) {
                    settled += settle(root, diagnostic) ? 1 : 0;
                }
                if (settled == 0) {
                    throw e;
                }
            }
        }
        throw new AssertionError("names are still alike after " + ROUNDS + " rounds");
    }

    /** Writes what one diagnostic proposes; returns whether it proposes a name. */
    public static boolean settle(Path root, Diagnostic diagnostic) {
        Proposal proposal = diagnostic.proposal();
        if (!diagnostic.id().equals("contract.name") || proposal == null) {
            return false;
        }
        Path file = root.resolve(diagnostic.at().file());
        JsonNode schema = JSON.readTree(file.toFile());
        if (!proposal.writeInto(schema)) {
            return false;
        }
        JSON.writeValue(file.toFile(), schema);
        return true;
    }
}
