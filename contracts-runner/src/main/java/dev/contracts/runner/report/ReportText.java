package dev.contracts.runner.report;

import java.util.List;

/**
 * A report that is ready to be written.
 *
 * @param text the file
 * @param notes what the report leaves out because of a limit, in words for the user; mostly empty
 */
public record ReportText(String text, List<String> notes) {
    public ReportText {
        notes = List.copyOf(notes);
    }

    /** Returns a report that leaves nothing out. */
    public static ReportText whole(String text) {
        return new ReportText(text, List.of());
    }
}
