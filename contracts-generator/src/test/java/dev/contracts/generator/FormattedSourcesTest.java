package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import dev.contracts.generator.source.GeneratedFile;
import dev.contracts.model.ContractSet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The formatter of this repository finds nothing to change in generated sources. */
class FormattedSourcesTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @TestFactory
    Stream<DynamicTest> nothingIsLeftToFormat() {
        Stream<Path> cases = Cases.all()
                // has names that are longer than a line may be
                .filter(folder -> !folder.endsWith("names-that-java-does-not-like"));
        return Stream.concat(Stream.of(Path.of("src/test/resources/golden/schemas"), Path.of("../schemas")), cases)
                .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> {
                    for (GeneratedFile file : JavaGenerator.generate(ContractSet.load(folder), "formatted")) {
                        assertThat(RemoveUnusedImports.removeUnusedImports(FORMATTER.formatSource(file.text())))
                                .as(file.path())
                                .isEqualTo(file.text());
                    }
                }));
    }
}
