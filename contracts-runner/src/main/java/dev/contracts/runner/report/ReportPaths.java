package dev.contracts.runner.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The names by which CI hosts find files: relative to the root of the checked-out repository, with {@code /} between the
 * parts.
 */
public final class ReportPaths {
    private static final List<String> ROOTS = List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR");

    private final Path directory;
    private final Path root;

    public ReportPaths(ReportContext context) {
        this.directory = context.directory().toAbsolutePath().normalize();
        this.root = root(directory, context.environment());
    }

    /** Returns the repository of the host when the run happens in it, else the directory of the run. */
    private static Path root(Path directory, Map<String, String> environment) {
        for (String variable : ROOTS) {
            String value = environment.getOrDefault(variable, "");
            try {
                Path root = Path.of(value).normalize();
                if (root.isAbsolute() && directory.startsWith(root)) {
                    return root;
                }
            } catch (InvalidPathException e) {
                // No root, then.
            }
        }
        return directory;
    }

    /** Returns the name of a file that reports call {@code display}; absolute when it is outside of the root. */
    public String of(String display) {
        try {
            Path file = directory.resolve(display).normalize();
            Path shown = file.startsWith(root) ? root.relativize(file) : file;
            return shown.toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return display;
        }
    }
}
