package dev.contracts.model;

import static java.util.stream.Collectors.joining;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code broken} is a contract root with one fault; its file {@code expected} lists all the diagnostics. */
final class InvalidContractsTest {
    @TestFactory
    Stream<DynamicTest> broken() throws IOException {
        return Golden.folders("broken").stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString().replace('-', ' '),
                        () -> Golden.check(folder.resolve("expected"), found(folder))));
    }

    private static String found(Path root) {
        return diagnostics(root).stream()
                .map(diagnostic -> diagnostic.severity().json() + " " + diagnostic.id() + " " + diagnostic.at() + "\n")
                .collect(joining());
    }

    private static List<Diagnostic> diagnostics(Path root) {
        try {
            return ContractSet.load(root).warnings();
        } catch (ContractException broken) {
            return broken.diagnostics();
        }
    }
}
