package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.generator.source.GeneratedFile;
import dev.contracts.generator.source.OutputFolder;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sources themselves. {@code -Drecreate=true} rewrites the golden ones: the review of the difference is the test. */
class GeneratedSourcesTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("contracts.root"), "contracts-generator/src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> aSmallContractGivesTheseSources() throws IOException {
        Path expected = GOLDEN.resolve("expected");
        List<GeneratedFile> files = JavaGenerator.generate(ContractSet.load(GOLDEN.resolve("schemas")), "golden");
        if (Boolean.getBoolean("recreate")) {
            new OutputFolder(expected).write(files);
        }
        assertThat(paths(expected))
                .isEqualTo(files.stream().map(GeneratedFile::path).collect(Collectors.toCollection(TreeSet::new)));
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.path(),
                        () -> assertThat(file.text()).isEqualTo(Files.readString(expected.resolve(file.path())))));
    }

    private static Set<String> paths(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @TestFactory
    Stream<DynamicTest> sourcesArePlainAsciiAndTheSameEverywhere() {
        return Cases.all()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    List<GeneratedFile> files = JavaGenerator.generate(ContractSet.load(folder), "cases");
                    for (GeneratedFile file : files) {
                        assertThat(file.text()).as(file.path()).matches("(?s)[ -~\\n]*");
                        assertThat(file.text()).startsWith("// " + GeneratedFile.MARKER + "\n");
                    }
                    assertThat(elsewhere(folder)).isEqualTo(files);
                }));
    }

    /** Where {@code "i".toUpperCase()} is no I. */
    private static List<GeneratedFile> elsewhere(Path folder) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            return JavaGenerator.generate(ContractSet.load(folder), "cases");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aBasePackageIsAPackage() {
        ContractSet contracts = ContractSet.load(GOLDEN.resolve("schemas"));
        for (String name : List.of("", "a..b", "a.class", "../evil", "a b")) {
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                    .isThrownBy(() -> JavaGenerator.generate(contracts, name));
        }
    }
}
