package dev.contracts.recorder.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contracts.recorder.PayloadRecorder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadDirectoryLocatorTest {
    @TempDir
    Path module;

    private Optional<Path> directory(Map<String, String> system) {
        Properties properties = new Properties();
        properties.setProperty("user.dir", module.toString());
        properties.putAll(system);
        return PayloadDirectoryLocator.of(properties);
    }

    private static String classPath(Object... entries) {
        return String.join(
                File.pathSeparator, Arrays.stream(entries).map(Object::toString).toList());
    }

    @Test
    void thePropertyDecidesBelowTheModule() {
        assertThat(directory(Map.of("contracts.payloads", "build/payloads")))
                .contains(module.resolve("build/payloads"));
        Path base = module.resolve("sub");
        assertThat(directory(Map.of("contracts.payloads", "out", "basedir", base.toString())))
                .contains(base.resolve("out"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory(Map.of("contracts.payloads", "a\0b")))
                .withMessageContaining("contracts.payloads is no path: \"a\\u0000b\"");
    }

    @Test
    void theBuildDirectoryIsWhereTheTestsWereCompiled() {
        assertThat(directory(
                        Map.of("java.class.path", classPath("x.jar", module.resolve("out/test-classes"), "y.jar"))))
                .contains(module.resolve("out/contract-payloads"));
        assertThat(directory(Map.of(
                        "java.class.path", "booter.jar", "surefire.test.class.path", module + "/out/test-classes")))
                .contains(module.resolve("out/contract-payloads"));
    }

    @Test
    void theTestsOfAnotherModuleDoNotDecide() {
        Path base = module.resolve("mine");
        assertThat(directory(
                        Map.of("basedir", base.toString(), "java.class.path", module + "/other/target/test-classes")))
                .contains(base.resolve("target/contract-payloads"));
    }

    @Test
    void aWorkingDirectoryIsAModuleWhenItHasAPom() throws IOException {
        assertThat(directory(Map.of("java.class.path", "x.jar"))).isEmpty();
        Files.writeString(module.resolve("pom.xml"), "");
        assertThat(directory(Map.of())).contains(module.resolve("target/contract-payloads"));
    }

    @Test
    void theTestsOfThisModuleKnowTheirs() {
        assertThat(PayloadRecorder.ofModule().directory().toString().replace('\\', '/'))
                .endsWith("contracts-recorder/target/contract-payloads");
    }
}
