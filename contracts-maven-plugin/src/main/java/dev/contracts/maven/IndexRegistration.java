package dev.contracts.maven;

import dev.contracts.ContractIndex;
import dev.contracts.output.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * Writes the file by which {@link java.util.ServiceLoader} finds the generated contracts on a class path. A project has
 * one, in which each execution of the goal registers its own contracts.
 */
final class IndexRegistration {
    private static final String FILE = "META-INF/services/" + ContractIndex.class.getName();

    private final MavenProject project;
    private final Set<String> indexes;

    /**
     * Creates the registration of a project.
     *
     * @param context the plugin's memory of the project during the build
     */
    @SuppressWarnings("unchecked") // nobody else has the key
    IndexRegistration(MavenProject project, Map<String, Object> context) {
        this.project = project;
        this.indexes = (Set<String>) context.computeIfAbsent(FILE, file -> new TreeSet<String>());
    }

    /** Registers the class of that name, and makes the file a resource of the project. */
    void add(String index) throws IOException {
        Path folder = Path.of(project.getBuild().getDirectory(), "generated-resources", "contracts");
        indexes.add(index);
        write(folder.resolve(FILE));
        Resource resource = new Resource();
        resource.setDirectory(folder.toString());
        resource.addInclude(FILE);
        project.addResource(resource);
    }

    private void write(Path file) throws IOException {
        byte[] text = (String.join("\n", indexes) + "\n").getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
            AtomicFile.write(file, text);
        }
    }
}
