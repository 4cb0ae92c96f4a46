package dev.contracts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The launcher builds without tests. Maven then asks for a jar of tests all the same, so that each module that makes one has to
 * make an empty one there.
 */
class TestJarsTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    @Test
    void aJarOfTestsIsMadeWhereTestsAreSkipped() throws IOException {
        assertThat(making("<goal>test-jar</goal>"))
                .isNotEmpty()
                .isEqualTo(making("<goal>test-jar</goal>", "<skip>false</skip>"));
    }

    /** Returns the modules whose build has these texts. */
    private static Set<String> making(String... texts) throws IOException {
        Set<String> modules = new TreeSet<>();
        try (Stream<Path> folders = Files.list(ROOT)) {
            for (Path folder : folders.toList()) {
                Path pom = folder.resolve("pom.xml");
                if (Files.exists(pom)) {
                    String text = Files.readString(pom);
                    if (List.of(texts).stream().allMatch(text::contains)) {
                        modules.add(String.valueOf(folder.getFileName()));
                    }
                }
            }
        }
        return modules;
    }
}
