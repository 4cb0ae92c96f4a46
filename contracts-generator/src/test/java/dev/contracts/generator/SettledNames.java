package dev.contracts.generator;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.runtime.text.JsonPointer;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Contracts made at random, in which names that are alike in Java are settled as lint proposes. */
public final class SettledNames {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PROPOSAL = Pattern.compile("write \"x-java-name\": (.+?), or another name");
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
        Matcher proposal = PROPOSAL.matcher(diagnostic.advice());
        if (!diagnostic.id().equals("contract.name") || !proposal.find()) {
            return false;
        }
        Path file = root.resolve(diagnostic.at().file());
        JsonNode schema = JSON.readTree(file.toFile());
        JsonNode name = JSON.readTree(proposal.group(1));
        String at = diagnostic.at().pointer();
        String pointer = at.endsWith("/x-java-name") ? JsonPointer.parent(at) : at;
        ObjectNode beside = (ObjectNode) schema.at(name.isObject() ? JsonPointer.parent(pointer) : pointer);
        if (name.isObject() && beside.get("x-java-name") instanceof ObjectNode names) {
            names.setAll((ObjectNode) name);
        } else {
            beside.set("x-java-name", name);
        }
        JSON.writeValue(file.toFile(), schema);
        return true;
    }
}
