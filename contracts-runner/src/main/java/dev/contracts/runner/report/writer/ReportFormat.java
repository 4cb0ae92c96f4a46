package dev.contracts.runner.report.writer;

import dev.contracts.runner.report.GithubCommands;
import dev.contracts.runner.report.GithubSummary;
import dev.contracts.runner.report.GitlabReport;
import dev.contracts.runner.report.JsonReport;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.ReportText;
import dev.contracts.runner.report.html.HtmlReport;
import dev.contracts.runner.report.junit.JunitReport;
import dev.contracts.runner.report.sarif.SarifReport;
import dev.contracts.runner.run.RunReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A format of reports. */
public enum ReportFormat {
    /** Test results as JUnit writes them, which every CI host shows: a case a payload. */
    JUNIT {
        @Override
        ReportText write(RunReport report, ReportContext context, long present) {
            return JunitReport.write(report, context);
        }
    },

    /** SARIF 2.1.0, for code scanning and for editors. */
    SARIF {
        @Override
        ReportText write(RunReport report, ReportContext context, long present) {
            return SarifReport.write(report, context);
        }
    },

    /** The summary of a step of GitHub Actions, and annotations on the console. */
    GITHUB {
        @Override
        ReportText write(RunReport report, ReportContext context, long present) {
            return GithubSummary.write(report, context, GithubSummary.MOST_BYTES - present);
        }

        @Override
        ReportText console(RunReport report, ReportContext context) {
            return GithubCommands.write(report, context);
        }
    },

    /** The code quality list that GitLab shows in a merge request. */
    GITLAB {
        @Override
        ReportText write(RunReport report, ReportContext context, long present) {
            return GitlabReport.write(report, context);
        }
    },

    /** One page for a browser, which loads nothing. */
    HTML {
        @Override
        ReportText write(RunReport report, ReportContext context, long present) {
            HtmlReport html = HtmlReport.of(report, context);
            return new ReportText(html.page(), html.leftOut().stream().toList());
        }
    },

    /** The object that {@code check --format json} prints. */
    JSON {
        @Override
        ReportText write(RunReport report, ReportContext context, long present) {
            return ReportText.whole(new String(JsonReport.write(report), StandardCharsets.UTF_8) + "\n");
        }
    };

    /**
     * Returns the report of a run.
     *
     * @param present how many bytes of other reports the file holds already, where several are in one
     */
    abstract ReportText write(RunReport report, ReportContext context, long present);

    /** Returns the lines for the console, mostly none. */
    ReportText console(RunReport report, ReportContext context) {
        return ReportText.whole("");
    }

    /** Returns the name in options: {@code junit}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the format of that name, in any case.
     *
     * @throws IllegalArgumentException in words for the user, when there is none
     */
    static ReportFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.option().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "report " + name + ": no such format; there are " + options() + ", and auto"));
    }

    private static String options() {
        return Arrays.stream(values()).map(ReportFormat::option).collect(Collectors.joining(", "));
    }
}
