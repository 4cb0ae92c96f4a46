package dev.contracts.cli.check;

import dev.contracts.cli.terminal.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the contracts are. */
public record SchemasFolder(Path root) {
    /** The contracts used when no others are named; the launcher sets it. */
    private static final String DEFAULT = "contracts.schemas";

    /**
     * @param named on the command line; null for the project's
     * @throws UsageException when it is no directory
     */
    public static SchemasFolder of(@Nullable Path named) {
        Path root = named == null ? Path.of(System.getProperty(DEFAULT, "schemas")) : named;
        if (!Files.isDirectory(root)) {
            throw new UsageException("no directory " + root + ": name the contracts with --schemas DIR");
        }
        return new SchemasFolder(root);
    }

    /** What stands before the name of a contract's file in reports. */
    public String prefix() {
        Path absolute = root.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        String shown = (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
        return shown.isEmpty() ? "" : shown.replace('\\', '/') + "/";
    }
}
