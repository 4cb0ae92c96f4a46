package dev.contracts.runner.report.writer;

import dev.contracts.runner.report.ReportContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A host of continuous integration, and so the place where people look for violations. */
enum CiHost {
    GITHUB {
        @Override
        List<ReportTask> tasks(ReportContext scene) {
            String summary = scene.environment().getOrDefault(SUMMARY, "");
            return List.of(new ReportTask(ReportFormat.GITHUB, summary.isEmpty() ? null : Path.of(summary)));
        }

        @Override
        List<String> remarks(ReportContext scene) {
            return scene.environment().getOrDefault(SUMMARY, "").isEmpty()
                    ? List.of("auto: GitHub Actions: no summary written, " + SUMMARY + " is not set")
                    : List.of();
        }
    },

    GITLAB {
        @Override
        List<ReportTask> tasks(ReportContext scene) {
            return List.of(
                    new ReportTask(ReportFormat.GITLAB, scene.output().resolve("gl-code-quality-report.json")),
                    new ReportTask(ReportFormat.JUNIT, scene.output().resolve("contracts-junit.xml")));
        }

        @Override
        List<String> remarks(ReportContext scene) {
            return List.of("auto: GitLab CI: it shows the two files when the job names them under artifacts:reports,"
                    + " as codequality and junit");
        }
    },

    /** Returns a host that only says that it is one, by {@code CI=true}. */
    UNKNOWN {
        @Override
        List<ReportTask> tasks(ReportContext scene) {
            return List.of();
        }

        @Override
        List<String> remarks(ReportContext scene) {
            return List.of("auto: no report written: neither GITHUB_ACTIONS nor GITLAB_CI is true, so it is not known"
                    + " what this CI host shows; name a report, such as junit=contracts-junit.xml");
        }
    },

    /** Somebody's own machine. */
    NONE {
        @Override
        List<ReportTask> tasks(ReportContext scene) {
            return List.of();
        }

        @Override
        List<String> remarks(ReportContext scene) {
            return List.of("auto: no report written: this is no CI host");
        }
    };

    /** Names the file that GitHub Actions takes the summary of a step from; steps append to it. */
    static final String SUMMARY = "GITHUB_STEP_SUMMARY";

    /** The host that the environment speaks of. */
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
    abstract List<ReportTask> tasks(ReportContext scene);

    /** What a user has to know about them. */
    abstract List<String> remarks(ReportContext scene);
}
