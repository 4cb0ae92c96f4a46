package dev.contracts.runner.report.writer;

import dev.contracts.runner.run.Outcome;
import java.util.List;

/**
 * The result of writing the requested reports.
 *
 * @param lines what was written, what it leaves out and what could not be written, in words for the user; safe for a
 *     terminal
 * @param complete whether every report was written
 */
public record WrittenReports(List<String> lines, boolean complete) {
    public WrittenReports {
        lines = List.copyOf(lines);
    }

    /** Returns the outcome of a run together with its reports: a report that could not be written changes it. */
    public Outcome and(Outcome run) {
        return complete ? run : run.and(Outcome.NO_VERDICT);
    }
}
