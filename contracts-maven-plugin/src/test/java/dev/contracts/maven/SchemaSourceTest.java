package dev.contracts.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaSourceTest {
    private static final String SCHEMA = SchemaSource.IN_JAR + "/order/schema.json";

    @TempDir
    private Path base;

    @Test
    void theFolderOfTheProjectIsMeantWhenNothingIsSaid() throws IOException {
        Files.createDirectories(base.resolve("shop/schemas"));
        try (SchemaSource opened = open(null, null)) {
            assertThat(opened.root()).isEqualTo(base.resolve("shop/schemas"));
            assertThat(opened.prefix()).isEqualTo("shop/schemas/");
        }
    }

    @Test
    void aFolderElsewhereIsNamedInFull() throws IOException {
        Path elsewhere = Files.createDirectories(base.resolveSibling(base.getFileName() + "-elsewhere"));
        try (SchemaSource opened = open(elsewhere, null)) {
            assertThat(opened.prefix()).isEqualTo(elsewhere + "/");
        }
        Files.delete(elsewhere);
    }

    @Test
    void aJarIsReadWhereItLies() throws IOException {
        try (SchemaSource opened = open(null, "com.example:orders", artifact("orders", jar("orders.jar", SCHEMA)))) {
            assertThat(opened.root().resolve("order/schema.json")).isRegularFile();
            assertThat(opened.prefix()).isEqualTo("orders.jar!/META-INF/contracts/");
        }
    }

    @Test
    void oneJarCanBeOpenManyTimes() throws IOException {
        Artifact orders = artifact("orders", jar("orders.jar", SCHEMA));
        try (SchemaSource first = open(null, "com.example:orders", orders)) {
            open(null, "com.example:orders", orders).close();
            assertThat(first.root().resolve("order/schema.json")).isRegularFile();
        }
    }

    @Test
    void theClassesOfAModuleServeBeforeThereIsAJar() throws IOException {
        Path schema = base.resolve("orders/target/classes").resolve(SCHEMA);
        Files.createDirectories(schema.getParent());
        Files.writeString(schema, "{}");
        try (SchemaSource opened =
                open(null, "com.example:orders", artifact("orders", base.resolve("orders/target/classes")))) {
            assertThat(opened.prefix()).isEqualTo("orders/target/classes/META-INF/contracts/");
        }
    }

    @Test
    void ofSeveralArtifactsOfThatNameTheOneWithContractsIsTaken() throws IOException {
        try (SchemaSource opened = open(
                null,
                "com.example:orders",
                artifact("orders", jar("orders-tests.jar", "Other.class")),
                artifact("orders", jar("orders.jar", SCHEMA)))) {
            assertThat(opened.prefix()).startsWith("orders.jar!");
        }
    }

    @Test
    void twoPlacesAreOneTooMany() {
        assertMistake(base, "com.example:orders", "the contracts come from one place, remove one of the two");
    }

    @Test
    void noFolderIsAMistakeThatNamesTheWays() throws IOException {
        assertMistake(
                null,
                null,
                "shop/schemas, which is no folder: name their folder with <schemas>, or with <schemasArtifact> a dependency"
                        + " whose jar carries them below META-INF/contracts; dependencies that carry contracts:"
                        + " com.example:orders",
                artifact("broken", Files.writeString(base.resolve("broken.jar"), "no zip")),
                artifact("unresolved", null),
                artifact("orders", jar("orders.jar", SCHEMA)));
    }

    @Test
    void anArtifactThatNobodyDependsOnIsAMistake() throws IOException {
        assertMistake(
                null,
                "com.example:oders",
                "com.example:oders, which is no dependency of the project that this goal sees, nor one of the plugin: add it"
                        + " to one of them; dependencies that carry contracts: com.example:orders",
                artifact("orders", jar("orders.jar", SCHEMA)));
    }

    @Test
    void anArtifactWithoutContractsIsAMistake() throws IOException {
        assertMistake(
                null,
                "com.example:orders",
                "which carries no contracts: there is no META-INF/contracts in",
                artifact("orders", jar("orders.jar", "Order.class")));
    }

    @Test
    void aFileThatIsNoJarIsAMistake() throws IOException {
        assertMistake(
                null,
                "com.example:orders",
                "cannot be opened",
                artifact("orders", Files.writeString(base.resolve("orders.jar"), "no zip")));
    }

    @Test
    void aVersionDoesNotBelongToTheName() {
        assertMistake(
                null, "com.example:orders:1", "write it as groupId:artifactId; the version is that of the dependency");
        assertMistake(null, "orders", "write it as groupId:artifactId");
    }

    private SchemaSource open(@Nullable Path folder, @Nullable String artifact, Artifact... artifacts) {
        return SchemaSource.open(folder, artifact, base.resolve("shop"), base, List.of(artifacts));
    }

    private void assertMistake(
            @Nullable Path folder, @Nullable String artifact, String message, Artifact... artifacts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(folder, artifact, artifacts))
                .withMessageContaining(message);
    }

    private Path jar(String name, String entry) throws IOException {
        Path jar = base.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return jar;
    }

    private static Artifact artifact(String name, @Nullable Path file) {
        Artifact artifact = new DefaultArtifact(
                "com.example", name, "1", "compile", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(file == null ? null : file.toFile());
        return artifact;
    }
}
