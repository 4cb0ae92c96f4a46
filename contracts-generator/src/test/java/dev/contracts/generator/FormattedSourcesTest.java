package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import dev.contracts.generator.source.GeneratedFile;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The formatter of this repository finds nothing to change in generated sources. */
class FormattedSourcesTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    /**
     * A name of which Java keeps a hundred letters leaves no room on a line: there the formatter breaks between a type and
     * its name, and the layout does not.
     */
    private static final Pattern TOO_LONG = Pattern.compile("(\\w{30})\\w{70,}");

    /**
     * Files in which a deep expression is broken elsewhere than the formatter would break it, and which differ in nothing but
     * line breaks and indentation. An entry that is no longer needed is an error.
     */
    private static final Set<String> BROKEN_ELSEWHERE = Set.of("formatted/ledger/LedgerRules.java");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @TempDir
    private Path copies;

    @TestFactory
    Stream<DynamicTest> nothingIsLeftToFormat() {
        return Stream.concat(
                        Stream.of(
                                Path.of(
                                        System.getProperty("contracts.root"),
                                        "contracts-generator/src/test/resources/golden/schemas"),
                                Path.of(System.getProperty("contracts.root"), "schemas")),
                        Cases.all())
                .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> {
                    Path copy = withShorterNames(folder);
                    for (GeneratedFile file : JavaGenerator.generate(ContractSet.load(copy), "formatted")) {
                        String formatted = RemoveUnusedImports.removeUnusedImports(FORMATTER.formatSource(file.text()));
                        if (!BROKEN_ELSEWHERE.contains(file.path())) {
                            assertThat(formatted).as(file.path()).isEqualTo(file.text());
                        } else {
                            assertThat(formatted).as(file.path()).isNotEqualTo(file.text());
                            assertThat(SPACE.matcher(formatted).replaceAll(""))
                                    .as(file.path())
                                    .isEqualTo(SPACE.matcher(file.text()).replaceAll(""));
                        }
                    }
                }));
    }

    /** Returns a copy of the schemas, in which no name is longer than a line may be. */
    private Path withShorterNames(Path folder) throws IOException {
        Path copy = Files.createTempDirectory(copies, "schemas");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file));
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target, TOO_LONG.matcher(Files.readString(file)).replaceAll("$1"));
            }
        }
        return copy;
    }
}
