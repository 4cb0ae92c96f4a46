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
 * The file by which {@link java.util.ServiceLoader} finds the generated contracts on a class path. It is one of a project, in which
 * each execution of the goal enters its own contracts.
 */
final class IndexRegistration {
    private static final String FILE = "META-INF/services/" + ContractIndex.class.getName();

    private final MavenProject project;
    private final Set<String> indexes;

    /** @param context what the plugin remembers of the project while it is built */
    @SuppressWarnings("unchecked") // nobody else has the key
    IndexRegistration(MavenProject project, Map<String, Object> context) {
        this.project = project;
        this.indexes = (Set<String>) context.computeIfAbsent(FILE, file -> new TreeSet<String>());
    }

    /** Enters the class of that name, and makes the file a resource of the project. */
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
