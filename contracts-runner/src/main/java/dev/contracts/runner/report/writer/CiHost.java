package dev.contracts.runner.report.writer;

import dev.contracts.runner.report.ReportContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A host of continuous integration, and so the place where people look for violations. */
enum CiHost {
    GITHUB {
        @Override
        List<ReportTask> tasks(ReportContext context) {
            String summary = context.environment().getOrDefault(SUMMARY, "");
            return List.of(new ReportTask(ReportFormat.GITHUB, summary.isEmpty() ? null : Path.of(summary)));
        }

        @Override
        List<String> remarks(ReportContext context) {
            return context.environment().getOrDefault(SUMMARY, "").isEmpty()
                    ? List.of("auto: GitHub Actions: no summary written, " + SUMMARY + " is not set")
                    : List.of();
        }
    },

    GITLAB {
        @Override
        List<ReportTask> tasks(ReportContext context) {
            return List.of(
                    new ReportTask(ReportFormat.GITLAB, context.output().resolve("gl-code-quality-report.json")),
                    new ReportTask(ReportFormat.JUNIT, context.output().resolve("contracts-junit.xml")));
        }

        @Override
        List<String> remarks(ReportContext context) {
            return List.of("auto: GitLab CI: it shows the two files when the job names them under artifacts:reports,"
                    + " as codequality and junit");
        }
    },

    /** A host of which only {@code CI=true} is known. */
    UNKNOWN {
        @Override
        List<String> remarks(ReportContext context) {
            return List.of("auto: no report written: neither GITHUB_ACTIONS nor GITLAB_CI is true, so it is not known"
                    + " what this CI host shows; name a report, such as junit=contracts-junit.xml");
        }
    },

    /** A machine outside of continuous integration. */
    NONE {
        @Override
        List<String> remarks(ReportContext context) {
            return List.of("auto: no report written: this is no CI host");
        }
    };

    /** The variable that names the file for the summary of a step of GitHub Actions; steps append to it. */
    static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    /** Returns the host that the environment variables name. */
    static CiHost of(Map<String, String> environment) {
        if (says("GITHUB_ACTIONS", environment)) {
            return GITHUB;
        }
        if (says("GITLAB_CI", environment)) {
            return GITLAB;
        }
        return says("CI", environment) ? UNKNOWN : NONE;
    }

    private static boolean says(String variable, Map<String, String> environment) {
        return "true".equalsIgnoreCase(environment.get(variable));
    }

    /** Returns the reports that the host shows. */
    List<ReportTask> tasks(ReportContext context) {
        return List.of();
    }

    /** Returns what a user has to know about the reports. */
    abstract List<String> remarks(ReportContext context);
}
