package dev.contracts.generator.docs.view;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.NominalType;
import dev.contracts.model.RecordType;
import dev.contracts.model.Schema;
import dev.contracts.model.Type;
import dev.contracts.model.UnionType;
import java.util.HashMap;
import java.util.Map;

/** Where in the documents the parts of payloads stand, and what they are called there. */
final class Places {
    private final Map<Schema, ContractModel> roots = new HashMap<>();
    private final Map<String, ContractModel> owners = new HashMap<>();

    Places(ContractSet contracts) {
        for (ContractModel contract : contracts.contracts()) {
            roots.put(contract.schema(), contract);
            owners.put(contract.location().file(), contract);
        }
    }

    /** Whether a type has fields or variants. */
    static boolean isStructure(Type type) {
        return type instanceof RecordType || type instanceof UnionType;
    }

    /** The contract whose file a node is in; {@link Anchors#SHARED} when it is no contract's. */
    String home(Schema node) {
        ContractModel owner = owners.get(node.location().file());
        return owner == null ? Anchors.SHARED : owner.name();
    }

    /** The place of a type. */
    Target target(NominalType type) {
        Schema node = type.schema();
        return isRoot(node) || Anchors.isNamed(node)
                ? target(node)
                : new Target(home(node), Anchors.inline(node.location(), type.name()));
    }

    /** The place of a payload or of a definition. */
    Target target(Schema node) {
        String anchor = isRoot(node) ? home(node) : Anchors.definition(node.location());
        return new Target(home(node), anchor);
    }

    /** What a type is called. */
    String name(NominalType type) {
        Schema node = type.schema();
        return isRoot(node) || Anchors.isNamed(node) ? name(node) : type.name();
    }

    /** What a payload or a definition is called. */
    String name(Schema node) {
        return isRoot(node) ? home(node) : Anchors.definitionName(node.location());
    }

    private boolean isRoot(Schema node) {
        return roots.containsKey(node);
    }
}
