package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The inputs that a fuzzer found worth keeping, each of which the two engines still agree on: see {@link FuzzInput}. */
class FuzzCorpusTest {
    @TestFactory
    List<DynamicTest> theEnginesAgreeOnEachKeptInput() throws IOException, URISyntaxException {
        Path folder = Path.of(FuzzCorpusTest.class
                .getResource("EnginesFuzzTestInputs/bothEnginesGiveOneVerdict")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.sorted().toList();
            assertThat(kept).isNotEmpty();
            return kept.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> FuzzInput.of(Files.readAllBytes(file)).replay()))
                    .toList();
        }
    }
}
