package dev.contracts.model;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code sound} is a contract root; its file {@code model.txt} says what is understood of it. */
final class SoundContractsTest {
    @TestFactory
    Stream<DynamicTest> sound() throws IOException {
        return Golden.folders("sound").stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString().replace('-', ' '),
                        () -> Golden.check(folder.resolve("model.txt"), ModelText.of(ContractSet.load(folder)))));
    }
}
