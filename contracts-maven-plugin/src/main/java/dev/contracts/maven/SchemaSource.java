package dev.contracts.maven;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/**
 * The source of contracts: a folder, or a part of a jar, open for reading.
 *
 * @param root the folder with a folder for each contract
 * @param prefix the prefix of contract files in messages, such as {@code schemas/}
 * @param jar the file system to close; null for a folder
 */
record SchemaSource(Path root, String prefix, @Nullable FileSystem jar) implements Closeable {
    /** The folder of contracts in a jar. */
    static final String IN_JAR = "META-INF/contracts";

    private static final String WAYS =
            "name their folder with <schemas>, or with <schemasArtifact> a dependency whose jar"
                    + " carries them below " + IN_JAR;

    /**
     * Finds and opens the contracts.
     *
     * @param folder as configured, or null
     * @param artifact {@code groupId:artifactId} as configured, or null
     * @param basedir the project's directory, whose {@code schemas} are the default
     * @param base the directory that files in messages are relative to
     * @param artifacts the artifacts to search for {@code artifact}; the first with contracts is used
     * @throws IllegalArgumentException in words for the user, when there are none
     */
    static SchemaSource open(
            @Nullable Path folder, @Nullable String artifact, Path basedir, Path base, Collection<Artifact> artifacts) {
        if (artifact == null) {
            Path root = folder == null ? basedir.resolve("schemas") : folder;
            if (Files.isDirectory(root)) {
                return new SchemaSource(root, prefix(root, base), null);
            }
            throw new IllegalArgumentException(
                    "there are no contracts in " + root + ", which is no folder: " + WAYS + known(artifacts));
        }
        if (folder != null) {
            throw new IllegalArgumentException("<schemas> is " + folder + " and <schemasArtifact> is " + artifact
                    + ": the contracts come from one place, remove one of the two");
        }
        return of(artifact, named(artifact, artifacts), base);
    }

    private static List<Artifact> named(String artifact, Collection<Artifact> artifacts) {
        if (!artifact.matches("[^:\\s]+:[^:\\s]+")) {
            throw new IllegalArgumentException("<schemasArtifact> is " + artifact
                    + ": write it as groupId:artifactId; the version is that of the dependency");
        }
        List<Artifact> named = new ArrayList<>();
        for (Artifact candidate : artifacts) {
            if (artifact.equals(id(candidate)) && candidate.getFile() != null) {
                named.add(candidate);
            }
        }
        if (named.isEmpty()) {
            throw new IllegalArgumentException("<schemasArtifact> is " + artifact
                    + ", which is no dependency of the project that this goal sees, nor one of the plugin: add it to one of"
                    + " them" + known(artifacts));
        }
        return named;
    }

    private static SchemaSource of(String artifact, List<Artifact> named, Path base) {
        for (Artifact candidate : named) {
            SchemaSource opened = open(candidate.getFile(), base);
            if (opened != null) {
                return opened;
            }
        }
        throw new IllegalArgumentException(
                "<schemasArtifact> is " + artifact + ", which carries no contracts: there is no " + IN_JAR + " in "
                        + named.get(0).getFile());
    }

    private static @Nullable SchemaSource open(File file, Path base) {
        String name = file.getName();
        if (file.isDirectory()) {
            Path root = file.toPath().resolve(IN_JAR);
            return Files.isDirectory(root) ? new SchemaSource(root, prefix(root, base), null) : null;
        }
        FileSystem jar = null;
        try {
            jar = FileSystems.newFileSystem(file.toPath(), Map.of());
            Path root = jar.getPath("/" + IN_JAR);
            if (Files.isDirectory(root)) {
                return new SchemaSource(root, name + "!/" + IN_JAR + "/", jar);
            }
            jar.close();
            return null;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Returns the end of a message, which names the artifacts with contracts. */
    private static String known(Collection<Artifact> artifacts) {
        TreeSet<String> carriers = new TreeSet<>();
        for (Artifact artifact : artifacts) {
            File file = artifact.getFile();
            if (file != null && !carriers.contains(id(artifact)) && carries(file)) {
                carriers.add(id(artifact));
            }
        }
        return carriers.isEmpty() ? "" : "; dependencies that carry contracts: " + String.join(", ", carriers);
    }

    private static boolean carries(File file) {
        try (SchemaSource opened = open(file, file.toPath())) {
            return opened != null;
        } catch (IllegalArgumentException e) {
            return false; // no jar: a pom, a native library
        }
    }

    private static String id(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }

    private static String prefix(Path root, Path base) {
        Path absolute = root.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) && !absolute.equals(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/') + "/";
    }

    @Override
    public void close() {
        try {
            if (jar != null) {
                jar.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("a jar that was only read cannot be closed", e);
        }
    }
}
