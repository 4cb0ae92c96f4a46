package dev.contracts.runner.report.html;

import dev.contracts.output.HtmlTemplate;
import dev.contracts.output.PageAssets;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.run.RunReport;
import java.util.Optional;

/**
 * The report as one page for a browser: the verdict, what was not checked, and every violation with the payload's line,
 * the arithmetic and the rule; to be filtered, and to be read without a script. It is one file that loads nothing, and
 * its content security policy keeps it so.
 *
 * @param page the file's content
 * @param leftOut that there are more violations than the page lists, in words for the user
 */
public record HtmlReport(String page, Optional<String> leftOut) {
    /** How many violations a page lists at most; all are counted, and the page says what it leaves out. */
    public static final int LISTED = 5_000;

    private static final HtmlTemplate TEMPLATE = HtmlTemplate.load(HtmlReport.class, "report.html.mustache");
    private static final PageAssets PARTS = PageAssets.load(HtmlReport.class, "report.css", "report.js");

    /**
     * Writes the page.
     *
     * @param scene what made the run, and what is known of the rules that are broken
     */
    public static HtmlReport of(RunReport report, ReportContext scene) {
        return of(report, scene, LISTED);
    }

    static HtmlReport of(RunReport report, ReportContext scene, int listed) {
        ReportView view = ReportView.of(PARTS, report, scene, listed);
        return new HtmlReport(TEMPLATE.render(view), view.leftOut());
    }
}
