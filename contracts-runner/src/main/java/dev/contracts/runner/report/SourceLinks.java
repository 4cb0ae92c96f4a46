package dev.contracts.runner.report;

import dev.contracts.output.UriText;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Links to lines of files in the repository that a CI host checked out; none where no host says which that is. */
public final class SourceLinks {
    private final String files;
    private final ReportPaths paths;

    public SourceLinks(ReportContext scene) {
        this.files = files(scene.environment());
        this.paths = new ReportPaths(scene);
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
    public Optional<URI> to(RuleLocation place) {
        String path = UriText.of(paths.of(place.file()));
        if (files.isEmpty() || path.startsWith("file:") || path.startsWith("../") || path.contains("%21/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(files + path + (place.line() > 0 ? "#L" + place.line() : "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
