package dev.contracts.model;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.snapshot.SnapshotModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folders directly below a contract root. */
final class ContractFolders {
    private ContractFolders() {}

    /** The names of those that hold a {@code schema.json}, sorted. */
    static List<String> list(Path root, Diagnostics diagnostics) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> entries = Files.list(root)) {
            entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString().replaceAll("/$", ""))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .forEach(name -> {
                        if (Files.isRegularFile(root.resolve(name).resolve("schema.json"))) {
                            names.add(name);
                        } else if (Files.isDirectory(root.resolve(name).resolve("examples"))
                                && !holdsSnapshots(root, name)) {
                            diagnostics.warning(
                                    "contract.root",
                                    SourceLocation.of(name),
                                    "the folder has examples and no schema.json",
                                    "a contract is a folder with a schema.json");
                        }
                    });
        } catch (IOException unreadable) {
            diagnostics.error(
                    "contract.root",
                    SourceLocation.of(""),
                    "the contract root cannot be read",
                    "check its permissions");
        }
        return names;
    }

    /** The examples of a snapshot's rules lie in a folder of their own, beside the rules. */
    private static boolean holdsSnapshots(Path root, String name) {
        return name.equals(SnapshotModel.NAME) && Files.isRegularFile(root.resolve(SnapshotModel.FILE));
    }
}
