package dev.contracts.validator.report;

import dev.contracts.validator.report.html.HtmlReport;
import dev.contracts.validator.run.RunReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a report is written as. */
public enum ReportFormat {
    /** The object that {@code check --format json} prints. */
    JSON {
        @Override
        ReportText write(RunReport report, ReportScene scene) {
            return ReportText.whole(new String(JsonReport.write(report), StandardCharsets.UTF_8) + "\n");
        }
    },
    /** One page for a browser, which loads nothing. */
    HTML {
        @Override
        ReportText write(RunReport report, ReportScene scene) {
            HtmlReport html = HtmlReport.of(report, scene.rules(), scene.program());
            return new ReportText(html.page(), html.leftOut().stream().toList());
        }
    };

    /** The report of a run. */
    abstract ReportText write(RunReport report, ReportScene scene);

    /** The name in options: {@code junit}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of that name, in any case.
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
