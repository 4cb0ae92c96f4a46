package dev.contracts.model;

import java.nio.file.Path;
import java.util.List;

/** Reads every contract below a root. */
final class ContractSetReader {
    private ContractSetReader() {}

    static ContractSet read(Path root) {
        throw new ContractException(List.of(
                Finding.error("contract.root", SourceLocation.of(root.toString()), "the reader is not there yet", "")));
    }
}
