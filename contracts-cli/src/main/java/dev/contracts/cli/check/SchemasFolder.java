package dev.contracts.cli.check;

import dev.contracts.cli.terminal.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory of the contracts. */
public record SchemasFolder(Path root) {
    private static final Path HERE = Path.of("schemas");
    /** The contracts that come with the program; the launcher sets it. */
    private static final String OWN = "contracts.schemas";

    /**
     * Returns the directory that is named; else the one here, else the program's own.
     *
     * @param named on the command line
     * @throws UsageException when it is no directory
     */
    public static SchemasFolder of(@Nullable String named) {
        try {
            Path root = named != null ? Path.of(named) : byDefault();
            if (Files.isDirectory(root)) {
                return new SchemasFolder(root);
            }
            throw missing(root.toString());
        } catch (InvalidPathException e) {
            throw missing(String.valueOf(named));
        }
    }

    private static Path byDefault() {
        return Files.isDirectory(HERE) ? HERE : Path.of(System.getProperty(OWN, "schemas"));
    }

    private static UsageException missing(String root) {
        return new UsageException("no directory " + root + ": name the contracts with --schemas DIR");
    }

    /** Returns the directory that is named, or the one here; empty for the program's own. */
    public static Optional<SchemasFolder> chosen(@Nullable String named) {
        return named == null && !Files.isDirectory(HERE) ? Optional.empty() : Optional.of(of(named));
    }

    /** Returns what stands before the name of a contract's file in reports. */
    public String prefix() {
        Path absolute = root.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        String shown = (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
        return shown.isEmpty() ? "" : shown.replace('\\', '/') + "/";
    }
}
