package dev.contracts.validator.report;

import java.util.List;
import java.util.Map;

/** Where a build runs, and so where people look for what it found. */
enum CiHost {
    /** A host that only says that it is one, by {@code CI=true}. */
    UNKNOWN,
    /** Somebody's own machine. */
    NONE;

    /** The host that the environment speaks of. */
    static CiHost of(Map<String, String> environment) {
        return "true".equals(environment.get("CI")) ? UNKNOWN : NONE;
    }

    /** The reports that the host shows. */
    List<ReportTask> tasks(ReportScene scene) {
        return List.of();
    }

    /** What a user has to know about them. */
    List<String> remarks(ReportScene scene) {
        return List.of(
                this == UNKNOWN
                        ? "auto: no report written: neither GITHUB_ACTIONS nor GITLAB_CI is set, so the CI host is unknown"
                        : "auto: no report written: this is no CI host that is known");
    }
}
