package dev.contracts.runner.report.html;

import dev.contracts.output.HtmlTemplate;
import dev.contracts.output.PageAssets;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.run.RunReport;
import java.util.Optional;

/**
 * The report as one page for a browser: the outcome, the unchecked rules, and every violation with the payload's line,
 * the arithmetic and the rule. It can be filtered, and it can be read without a script. It is one file that loads
 * nothing, as its content security policy ensures.
 *
 * @param page the file's content
 * @param leftOut that there are more violations than the page lists, in words for the user
 */
public record HtmlReport(String page, Optional<String> leftOut) {
    /** The most violations that a page lists; all are counted, and the page says what it leaves out. */
    public static final int LISTED = 5_000;

    private static final HtmlTemplate TEMPLATE = HtmlTemplate.load(HtmlReport.class, "report.html.mustache");
    private static final PageAssets PARTS = PageAssets.load(HtmlReport.class, "report.css", "report.js");

    /**
     * Writes the page.
     *
     * @param context the environment of the run
     */
    public static HtmlReport of(RunReport report, ReportContext context) {
        return of(report, context, LISTED);
    }

    static HtmlReport of(RunReport report, ReportContext context, int listed) {
        ReportView view = ReportView.of(PARTS, report, context, listed);
        return new HtmlReport(TEMPLATE.render(view), view.leftOut());
    }
}
