package dev.contracts.runner.report;

import dev.contracts.Violation;
import dev.contracts.output.HtmlText;
import dev.contracts.output.MarkdownText;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runtime.text.CountText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The summary of a step of GitHub Actions, in its Markdown: the outcome of the run, a table of the contracts, each
 * violation behind a fold, and the unchecked rules. It keeps within the size that GitHub accepts, and says what does
 * not fit.
 */
public final class GithubSummary {
    /** The largest summary of a step that GitHub accepts, in bytes; it shows nothing of a longer one. */
    public static final long MOST_BYTES = 1024 * 1024;

    /** Bytes reserved for the line that says what is missing. */
    private static final int RESERVE = 256;

    private final RunReport report;
    private final ReportContext context;
    private final ViolationBlock block;
    private final StringBuilder text = new StringBuilder();
    private long room;

    private GithubSummary(RunReport report, ReportContext context, long room) {
        this.report = report;
        this.context = context;
        this.block = ViolationBlock.plain(context);
        this.room = room - RESERVE;
    }

    /**
     * Writes the summary.
     *
     * @param room how many bytes there are for it
     */
    public static ReportText write(RunReport report, ReportContext context, long room) {
        return new GithubSummary(report, context, room).write();
    }

    private ReportText write() {
        add("### " + MarkdownText.escapeStrictly(context.program()) + ": " + CountText.of(report.errors(), "error")
                + ", " + CountText.of(report.warnings(), "warning") + "\n\n");
        add(sentence() + "\n\n");
        List<String> notes = new ArrayList<>();
        notes.addAll(items("Not checked at all", problems()));
        notes.addAll(items("", contracts()));
        String unchecked = unchecked();
        room -= unchecked.getBytes(StandardCharsets.UTF_8).length;
        notes.addAll(violations());
        text.append(unchecked);
        return new ReportText(text.toString(), notes);
    }

    private String sentence() {
        String what = CountText.of(report.contracts(), "contract") + ", " + CountText.of(report.rules(), "rule") + ", "
                + CountText.of(report.payloads(), "payload") + ". ";
        return what
                + switch (report.outcome()) {
                    case CONFORMS -> "All that was checked conforms.";
                    case VIOLATIONS -> "Some payloads are invalid.";
                    case USAGE -> "**Not all of it was checked: the call is wrong, or there was nothing to check.**";
                    case NO_VERDICT -> "**No verdict: something could not be checked.**";
                };
    }

    private List<String> problems() {
        List<String> lines = new ArrayList<>();
        for (SourceError problem : report.problems()) {
            String source = problem.source().isEmpty() ? "" : MarkdownText.escapeStrictly(problem.source()) + ": ";
            lines.add("* " + source + MarkdownText.escapeStrictly(problem.message()) + "\n");
        }
        return lines;
    }

    private List<String> contracts() {
        Map<String, long[]> figures = new TreeMap<>();
        for (CheckedFile file : report.files()) {
            long[] row = figures.computeIfAbsent(file.contract(), contract -> new long[3]);
            row[0] += file.payloads();
            row[1] += file.errors();
            row[2] += file.warnings();
        }
        List<String> lines = new ArrayList<>();
        if (!figures.isEmpty()) {
            lines.add("| contract | payloads | errors | warnings | rules not checked |\n|---|---:|---:|---:|---:|\n");
        }
        figures.forEach((contract, row) -> lines.add("| " + MarkdownText.escapeStrictly(contract) + " | " + row[0]
                + " | " + row[1] + " | " + row[2] + " | " + UncheckedRule.count(report, contract) + " |\n"));
        return lines;
    }

    /** Lists the unchecked rules. They are few: a contract has few rules, and each is named once. */
    private String unchecked() {
        StringBuilder lines = new StringBuilder();
        for (UncheckedRule rule : UncheckedRule.of(report)) {
            lines.append(lines.length() == 0 ? "#### Rules that were not checked\n\n" : "");
            lines.append("* ").append(MarkdownText.escapeStrictly(rule.rule())).append(": ");
            lines.append(MarkdownText.escapeStrictly(rule.reason())).append('\n');
        }
        return lines.toString();
    }

    /** Adds a list, of which there may be no room for the end. */
    private List<String> items(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        int left = lines.size() - add(title.isEmpty() ? "" : "#### " + title + "\n\n", lines.size(), lines::get);
        return left == 0
                ? List.of()
                : List.of(CountText.of(left, "line") + " of the summary left out: GitHub takes no more");
    }

    private List<String> violations() {
        List<LocatedViolation> all = SeverityOrder.of(report);
        if (all.isEmpty()) {
            return List.of();
        }
        int added = add("#### What is wrong\n\n", all.size(), index -> details(all.get(index)));
        long left = all.size() - added + report.unlisted();
        if (left == 0) {
            return List.of();
        }
        String note = added + " of " + CountText.are(added + left, "violation") + " in the summary";
        text.append(note).append("; GitHub takes no more.\n\n");
        return List.of(note);
    }

    private String details(LocatedViolation located) {
        Violation violation = located.violation();
        return "<details><summary>" + violation.severity().json() + " <code>" + HtmlText.escape(violation.rule())
                + "</code> " + HtmlText.escape(violation.message()) + "</summary>\n<pre>"
                + HtmlText.escapeLines(String.join("\n", block.lines(located))) + "</pre>\n</details>\n";
    }

    /** Adds a title and lines, as many as there is room for, and returns how many lines. */
    private int add(String title, int lines, IntFunction<String> line) {
        int added = 0;
        if (add(title)) {
            while (added < lines && add(line.apply(added))) {
                added++;
            }
        }
        text.append('\n');
        return added;
    }

    private boolean add(String part) {
        int size = part.getBytes(StandardCharsets.UTF_8).length;
        if (size > room) {
            room = 0;
            return false;
        }
        room -= size;
        text.append(part);
        return true;
    }
}
