package dev.contracts.docs.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
        return path.isEmpty() ? "" : encoded(path) + "/";
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

    /** Returns a relative path as a URL. */
    public static String encoded(String path) {
        StringBuilder url = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (unit >= 'a' && unit <= 'z')
                    || (unit >= 'A' && unit <= 'Z')
                    || (unit >= '0' && unit <= '9')
                    || "-_.~/".indexOf(unit) >= 0;
            url.append(plain ? String.valueOf((char) unit) : String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
        }
        return url.toString();
    }
}
