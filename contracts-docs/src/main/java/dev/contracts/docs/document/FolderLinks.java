package dev.contracts.docs.document;

import dev.contracts.output.UriText;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Relative URLs from the folder of a document to other folders: empty or with {@code /} at the end, so that the name of
 * a file can be added. Null when one of the two folders lies outside of that of the main document: such a path would be
 * right on one machine only.
 *
 * @param contracts to the contract root
 * @param main to the folder of the main document
 * @param guides to the folder of the guides
 */
public record FolderLinks(
        @Nullable String contracts,
        @Nullable String main,
        @Nullable String guides) {
    /** Links to no folder. */
    public static final FolderLinks NONE = new FolderLinks(null, null, null);

    public static FolderLinks from(Path folder, Path contractRoot, DocumentTargets targets) throws IOException {
        Path top = real(targets.output());
        Path from = real(folder);
        return new FolderLinks(
                path(top, from, contractRoot), path(top, from, top), path(top, from, real(targets.guides())));
    }

    private static @Nullable String path(Path top, Path from, Path to) throws IOException {
        if (!to.getFileSystem().equals(FileSystems.getDefault())) {
            return null;
        }
        Path goal = real(to);
        if (!from.startsWith(top) || !goal.startsWith(top)) {
            return null;
        }
        String path = from.relativize(goal).toString().replace('\\', '/');
        return path.isEmpty() ? "" : UriText.of(path) + "/";
    }

    /** Returns the path without symbolic links, as far as it is there. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null
                ? absolute
                : real(parent)
                        .resolve(Objects.requireNonNull(absolute.getFileName(), "a path with a parent has a name"));
    }
}
