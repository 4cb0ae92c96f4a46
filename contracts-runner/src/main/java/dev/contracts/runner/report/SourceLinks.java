package dev.contracts.runner.report;

import dev.contracts.output.UriText;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Links to lines of files in the repository that a CI host checked out; there are none where no host names it. */
public final class SourceLinks {
    private final String files;
    private final ReportPaths paths;

    public SourceLinks(ReportContext context) {
        this.files = files(context.environment());
        this.paths = new ReportPaths(context);
    }

    /**
     * Returns what stands before a path, such as {@code https://host/owner/repository/blob/0a1b2c/}; empty when
     * unknown.
     */
    private static String files(Map<String, String> environment) {
        String server = environment.getOrDefault("GITHUB_SERVER_URL", "");
        String repository = environment.getOrDefault("GITHUB_REPOSITORY", "");
        String commit = environment.getOrDefault("GITHUB_SHA", "");
        if (!server.isEmpty() && !repository.isEmpty() && !commit.isEmpty()) {
            return server + "/" + UriText.of(repository) + "/blob/" + UriText.of(commit) + "/";
        }
        String project = environment.getOrDefault("CI_PROJECT_URL", "");
        commit = environment.getOrDefault("CI_COMMIT_SHA", "");
        return project.isEmpty() || commit.isEmpty() ? "" : project + "/-/blob/" + UriText.of(commit) + "/";
    }

    /** Returns the page that shows where a rule stands; empty when it is not in the repository. */
    public Optional<URI> to(RuleLocation location) {
        String path = UriText.of(paths.of(location.file()));
        if (files.isEmpty() || path.startsWith("file:") || path.startsWith("../") || path.contains("%21/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(files + path + (location.line() > 0 ? "#L" + location.line() : "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
