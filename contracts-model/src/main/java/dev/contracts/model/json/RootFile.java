package dev.contracts.model.json;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A file of ours that lies in the contract root itself, and may be left out. */
public final class RootFile {
    private RootFile() {}

    /**
     * Reads it.
     *
     * @param root the real path of the contract root
     * @param id of the diagnostics
     * @return empty when it is not there, or when it cannot be read, which is then among the diagnostics
     */
    public static Optional<JsonFile> read(Path root, String name, String id, Diagnostics diagnostics) {
        Path file = root.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Optional<JsonFile> json =
                bytes(root, file, name, id, diagnostics).flatMap(bytes -> JsonFile.parse(name, bytes, diagnostics));
        json.ifPresent(read -> HiddenCharacterCheck.check(read, diagnostics));
        return json;
    }

    private static Optional<byte[]> bytes(Path root, Path file, String name, String id, Diagnostics diagnostics) {
        try {
            if (file.toRealPath().startsWith(root)) {
                return FileBytes.read(file, name, id, "shorten it", diagnostics);
            }
            diagnostics.error(
                    id,
                    SourceLocation.of(name),
                    "the file is a link that leaves the contract root",
                    "copy what it leads to");
        } catch (IOException unreadable) {
            FileBytes.unreadable(name, id, diagnostics);
        }
        return Optional.empty();
    }
}
