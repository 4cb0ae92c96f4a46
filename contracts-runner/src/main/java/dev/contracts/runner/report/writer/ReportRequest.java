package dev.contracts.runner.report.writer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A requested report.
 *
 * @param format the format to write
 * @param file the file to write; null, as is the format, for {@code auto}, which means the reports of the CI host
 */
public record ReportRequest(
        @Nullable ReportFormat format, @Nullable Path file) {
    private static final String AUTO = "auto";

    public ReportRequest {
        if ((format == null) != (file == null)) {
            throw new IllegalArgumentException("a report has a format and a file, or neither");
        }
    }

    /** Returns whether the CI host decides on format and file. */
    public boolean isAuto() {
        return format == null;
    }

    /**
     * Reads {@code FORMAT=FILE} or {@code auto}.
     *
     * @throws IllegalArgumentException in words for the user
     */
    public static ReportRequest parse(String text) {
        if (text.equalsIgnoreCase(AUTO)) {
            return new ReportRequest(null, null);
        }
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (name.equalsIgnoreCase(AUTO)) {
            throw new IllegalArgumentException("report auto: it takes no file, the CI host decides");
        }
        ReportFormat format = ReportFormat.of(name);
        if (equals < 0 || equals + 1 == text.length()) {
            throw new IllegalArgumentException(
                    "report " + text + ": say the file too, such as " + name + "=target/contracts." + name);
        }
        try {
            return new ReportRequest(format, Path.of(text.substring(equals + 1)));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("report " + text + ": not a path: " + e.getReason(), e);
        }
    }
}
