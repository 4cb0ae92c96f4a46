package dev.contracts.runner.report.writer;

import dev.contracts.output.AtomicFile;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.ReportText;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the requested reports when the run is over. */
public final class Reports {
    private final List<ReportTask> tasks = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final ReportContext context;
    private final PrintWriter console;

    /**
     * @param console the log of the CI host, for its commands; nothing is put before a line
     * @throws IllegalArgumentException in words for the user, when two reports go to one file
     */
    public Reports(List<ReportRequest> requests, ReportContext context, PrintWriter console) {
        this.context = context;
        this.console = console;
        for (ReportRequest request : requests) {
            ReportFormat format = request.format();
            Path file = request.file();
            if (format == null || file == null) {
                CiHost host = CiHost.of(context.environment());
                tasks.addAll(host.tasks(context));
                remarks.addAll(host.remarks(context));
            } else {
                tasks.add(new ReportTask(format, file));
            }
        }
        Set<Path> files = new HashSet<>();
        for (ReportTask task : tasks) {
            Path file = task.file();
            if (file != null && !files.add(resolved(file).normalize())) {
                throw new IllegalArgumentException("two reports go to " + file + ": give each a file of its own");
            }
        }
    }

    /** Writes all reports, also when one of them fails. */
    public WrittenReports write(RunReport report) {
        List<String> lines = new ArrayList<>(remarks);
        boolean complete = true;
        for (ReportTask task : tasks) {
            try {
                write(task, report, lines);
            } catch (IOException e) {
                complete = false;
                lines.add("cannot write the " + task.format().option() + " report " + task.file() + ": " + reason(e));
            }
        }
        List<String> shown = new ArrayList<>();
        for (String line : lines) {
            shown.add(TerminalText.escape(line));
        }
        return new WrittenReports(shown, complete);
    }

    private void write(ReportTask task, RunReport report, List<String> lines) throws IOException {
        ReportText commands = task.format().console(report, context);
        console.print(commands.text());
        console.flush();
        note(task, commands, lines);
        Path file = task.file();
        if (file != null) {
            note(task, file(task.format(), resolved(file), report), lines);
            lines.add("wrote " + file);
        }
    }

    private ReportText file(ReportFormat format, Path file, RunReport report) throws IOException {
        refusePayload(file, report);
        boolean shared = file.toString().equals(context.environment().get(CiHost.SUMMARY));
        ReportText text = format.write(report, context, shared && Files.exists(file) ? Files.size(file) : 0);
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        if (shared) {
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } else {
            AtomicFile.write(file, bytes);
        }
        return text;
    }

    private static void note(ReportTask task, ReportText text, List<String> lines) {
        text.notes().forEach(note -> lines.add(task.format().option() + ": " + note));
    }

    /** Refuses a report that would replace a payload: a slip of the keyboard must not cost somebody the payloads. */
    private void refusePayload(Path target, RunReport report) throws IOException {
        for (CheckedFile checked : report.files()) {
            Path payload = checked.file().path();
            if (payload != null && Files.exists(target) && Files.exists(payload) && Files.isSameFile(target, payload)) {
                throw new IOException("it is a payload that was checked");
            }
        }
    }

    private Path resolved(Path file) {
        return context.directory().resolve(file).toAbsolutePath();
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a part of its path is a file, not a directory";
        }
        @Nullable String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
