package dev.contracts.recorder.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A process of this machine.
 *
 * @param pid may be that of an earlier process when {@code start} differs
 * @param start null when the operating system does not tell
 * @param program the name of its file, in lower case and without {@code .exe}; empty when the operating system does not tell
 */
record RunningProcess(long pid, @Nullable Instant start, String program) {
    private static final String LINE = "run of process ";
    private static final String SINCE = " since ";

    /** A clock that was set moves the starts that an operating system reports. */
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    /** This process and its ancestors, nearest first. */
    static List<RunningProcess> thisAndAncestors() {
        List<RunningProcess> processes = new ArrayList<>();
        ProcessHandle at = ProcessHandle.current();
        while (at != null) {
            processes.add(new RunningProcess(
                    at.pid(),
                    at.info().startInstant().orElse(null),
                    at.info().command().map(RunningProcess::nameOf).orElse("")));
            at = at.parent().orElse(null);
        }
        return processes;
    }

    /** Says that the process began a run. */
    String line() {
        return LINE + pid + (start == null ? "" : SINCE + start);
    }

    /** Returns whether a line says that this process began a run. */
    boolean isIn(String line) {
        String numbered = LINE + pid;
        if (start == null) {
            return line.equals(numbered) || line.startsWith(numbered + SINCE);
        }
        if (!line.startsWith(numbered + SINCE)) {
            return line.equals(numbered);
        }
        try {
            Instant other = Instant.parse(line.substring((numbered + SINCE).length()));
            return Duration.between(other, start).abs().compareTo(TOLERANCE) <= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String nameOf(String command) {
        Path file = Path.of(command).getFileName();
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
    }
}
