package dev.contracts.dashboard;

import dev.contracts.Contract;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.type.NominalType;
import java.nio.file.Path;
import java.util.List;

/** Pairs every contract folder with the constant that was generated from it, so that a new folder is tested at once. */
final class CompiledContracts {
    static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    private CompiledContracts() {}

    static List<ContractModel> models() {
        return ContractSet.load(ROOT.resolve("schemas")).contracts();
    }

    /** The generated {@code CONTRACT} of a contract. */
    static Contract<?> of(ContractModel model) {
        try {
            return (Contract<?>) typeOf(model).getField("CONTRACT").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(typeOf(model) + " has no constant CONTRACT", e);
        }
    }

    /** The generated type of a contract's payloads. */
    static Class<?> typeOf(ContractModel model) {
        String name =
                "dev.contracts.dashboard." + model.name().replace("-", "") + "." + ((NominalType) model.type()).name();
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("nothing is generated from the contract " + model.name() + " as " + name, e);
        }
    }
}
