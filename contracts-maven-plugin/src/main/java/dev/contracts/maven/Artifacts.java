package dev.contracts.maven;

import dev.contracts.generator.source.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Finds the artifacts that a goal can see. */
final class Artifacts {
    private Artifacts() {}

    /** Returns the project's dependencies as far as they are resolved, then those of the plugin. */
    static List<Artifact> of(MavenProject project, PluginDescriptor plugin) {
        List<Artifact> artifacts = new ArrayList<>(project.getArtifacts());
        artifacts.addAll(plugin.getArtifacts());
        return artifacts;
    }

    /**
     * Returns a text that changes with the plugin and the libraries that it uses. Artifacts of the plugin's own group
     * are identified by their content, because a snapshot keeps its version.
     */
    static String fingerprint(PluginDescriptor plugin) throws IOException {
        Map<String, Artifact> byId = new TreeMap<>();
        plugin.getArtifacts().forEach(artifact -> byId.put(artifact.getId(), artifact));
        Fingerprint fingerprint = new Fingerprint().add(plugin.getId());
        for (Map.Entry<String, Artifact> entry : byId.entrySet()) {
            fingerprint.add(entry.getKey());
            Artifact artifact = entry.getValue();
            File file = artifact.getFile();
            if (file != null && (artifact.getGroupId().equals(plugin.getGroupId()) || artifact.isSnapshot())) {
                fingerprint.add(file.toPath());
            }
        }
        return fingerprint.hex();
    }
}
