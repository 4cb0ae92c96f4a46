package dev.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code sound} is a contract root; its file {@code model.txt} says what is understood of it. */
final class ValidContractsTest {
    @Test
    void everyFileThatASchemaRefersToIsKnown() throws IOException {
        for (Path folder : Golden.folders("sound")) {
            ContractSet contracts = ContractSet.load(folder);
            contracts.files().forEach((name, root) -> {
                assertThat(root.location().schemaPointer()).isEqualTo(name + "#");
                assertReferencesAmong(contracts.files(), root);
            });
            assertThat(contracts.files().values())
                    .containsAll(contracts.contracts().stream()
                            .map(ContractModel::schema)
                            .toList());
        }
    }

    private static void assertReferencesAmong(Map<String, Schema> files, Schema schema) {
        Schema target = schema.target();
        if (target != null) {
            assertThat(files).containsKey(target.location().file());
        }
        schema.children().forEach(child -> assertReferencesAmong(files, child));
    }

    @TestFactory
    Stream<DynamicTest> sound() throws IOException {
        return Golden.folders("sound").stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString().replace('-', ' '),
                        () -> Golden.check(folder.resolve("model.txt"), ModelText.of(ContractSet.load(folder)))));
    }
}
