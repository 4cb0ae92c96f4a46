package dev.contracts.recorder.storage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The directory for the payloads of a module: the system property {@code contracts.payloads}, else {@code
 * contract-payloads} beside the {@code test-classes} that come first on the class path, else below {@code target} of the
 * module that Surefire names, or of the working directory when it holds a {@code pom.xml}.
 */
public final class PayloadDirectoryLocator {
    public static final String PROPERTY = "contracts.payloads";
    private static final String NAME = "contract-payloads";

    private PayloadDirectoryLocator() {}

    /** Returns the directory of the module whose tests run; empty when it cannot be told. */
    public static Optional<Path> ofModule() {
        return of(System.getProperties());
    }

    /** @throws IllegalArgumentException when the property is set to what is no path */
    static Optional<Path> of(Properties system) {
        Path working = Path.of(system.getProperty("user.dir", ""));
        String basedir = system.getProperty("basedir");
        Path base = basedir == null ? working : Path.of(basedir);
        String named = system.getProperty(PROPERTY, "");
        if (!named.isBlank()) {
            return Optional.of(base.resolve(path(named)).toAbsolutePath().normalize());
        }
        Optional<Path> build = buildDirectory(system, basedir == null ? null : base.normalize());
        if (build.isEmpty() && (basedir != null || Files.isRegularFile(working.resolve("pom.xml")))) {
            build = Optional.of(base.resolve("target"));
        }
        return build.map(directory -> directory.resolve(NAME).toAbsolutePath().normalize());
    }

    /** Surefire puts the class path that it means into a property of its own when it runs tests inside of Maven. */
    private static Optional<Path> buildDirectory(Properties system, @Nullable Path base) {
        String classPath = system.getProperty("surefire.test.class.path", system.getProperty("java.class.path", ""));
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            Path path = entry.isEmpty() ? null : Path.of(entry).toAbsolutePath().normalize();
            if (path != null
                    && path.endsWith("test-classes")
                    && path.getParent() != null
                    && (base == null || path.startsWith(base))) {
                return Optional.of(path.getParent());
            }
        }
        return Optional.empty();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "the system property " + PROPERTY + " is no path: " + QuotedText.of(text) + ", " + e.getReason(),
                    e);
        }
    }
}
