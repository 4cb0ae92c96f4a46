package dev.contracts.runner.report.html;

import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunReport;

/**
 * The outcome of a run, which heads the page.
 *
 * @param tone {@code good}, {@code bad}, or {@code open} when there is no verdict
 * @param sign the tone for people who do not see its colour
 * @param title in a few words
 * @param lead what was checked
 */
record OutcomeView(String tone, String sign, String title, String lead) {
    static OutcomeView of(RunReport report) {
        String lead = lead(report);
        String violations = FormattedCounts.violations(report.errors(), report.warnings());
        boolean invalid = report.errors() > 0;
        return switch (report.outcome()) {
            case CONFORMS ->
                new OutcomeView(
                        "good",
                        "\u2713",
                        report.warnings() == 0 ? "All payloads conform" : "All payloads conform, with " + violations,
                        lead);
            case VIOLATIONS -> new OutcomeView("bad", "\u00D7", violations, lead);
            case USAGE, NO_VERDICT ->
                new OutcomeView(
                        invalid ? "bad" : "open",
                        invalid ? "\u00D7" : "!",
                        invalid ? violations + ", and not everything was checked" : unfinished(report),
                        lead);
        };
    }

    private static String unfinished(RunReport report) {
        return report.payloads() == 0 ? "Nothing was checked" : "Not everything was checked";
    }

    private static String lead(RunReport report) {
        String checked = report.payloads() == 0
                ? ""
                : FormattedCounts.of(report.payloads(), "payload") + " checked against "
                        + FormattedCounts.of(report.rules(), "rule") + " of "
                        + FormattedCounts.of(report.contracts(), "contract") + ".";
        boolean complete = report.outcome() == Outcome.CONFORMS || report.outcome() == Outcome.VIOLATIONS;
        return complete ? checked : (checked + " What could not be checked is named below.").strip();
    }

    /** Returns the icon of the browser's tab as a URL that needs no other file. */
    String icon() {
        String colour =
                switch (tone) {
                    case "good" -> "%2317663a";
                    case "bad" -> "%23ad2318";
                    default -> "%237d5200";
                };
        return "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                + "%3Ccircle cx='8' cy='8' r='7' fill='" + colour + "'/%3E%3C/svg%3E";
    }
}
