package dev.contracts.docs.builder;

import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.UnionType;
import java.util.HashMap;
import java.util.Map;

/** The link targets and names of types in the documents. */
final class LinkIndex {
    private final Map<Schema, ContractModel> roots = new HashMap<>();
    private final Map<String, ContractModel> owners = new HashMap<>();

    LinkIndex(ContractSet contracts) {
        for (ContractModel contract : contracts.contracts()) {
            roots.put(contract.schema(), contract);
            owners.put(contract.location().file(), contract);
        }
    }

    /** Returns whether a type has properties or variants. */
    static boolean isStructure(Type type) {
        return type instanceof RecordType || type instanceof UnionType;
    }

    /** Returns the contract whose file a node is in; {@link Anchors#SHARED} when no contract owns it. */
    String home(Schema node) {
        ContractModel owner = owners.get(node.location().file());
        return owner == null ? Anchors.SHARED : owner.name();
    }

    /** Returns the link target of a type. */
    LinkTarget target(NominalType type) {
        Schema node = type.schema();
        return isRoot(node) || Anchors.isNamed(node)
                ? target(node)
                : new LinkTarget(home(node), Anchors.inline(node.location(), type.name()));
    }

    /** Returns the link target of a payload or of a definition. */
    LinkTarget target(Schema node) {
        String anchor = isRoot(node) ? home(node) : Anchors.definition(node.location());
        return new LinkTarget(home(node), anchor);
    }

    /** Returns the name of a type. */
    String name(NominalType type) {
        Schema node = type.schema();
        return isRoot(node) || Anchors.isNamed(node) ? name(node) : type.name();
    }

    /** Returns the name of a payload or of a definition. */
    String name(Schema node) {
        return isRoot(node) ? home(node) : Anchors.definitionName(node.location());
    }

    private boolean isRoot(Schema node) {
        return roots.containsKey(node);
    }
}
