package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.Rows;
import dev.contracts.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The files of nst/JSONTestSuite: y must be accepted, n refused; what becomes of the i files, which a parser may treat either
 * way, is written down in free.txt.
 */
class JsonTestSuiteTest {
    @TestFactory
    Stream<DynamicTest> everyFileIsAcceptedOrRefusedAsItsNameSays() throws IOException {
        Map<String, String> free = new TreeMap<>();
        Rows.of("/json-errors/free.txt").forEach(row -> free.put(row.get(0), row.get(1)));
        try (Stream<Path> files = Files.list(Suites.folder("json-test-suite/test_parsing"))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(sorted).hasSize(318);
            return sorted.stream().map(file -> {
                String name = file.getFileName().toString();
                return DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(outcome(file))
                                .isEqualTo(
                                        switch (name.charAt(0)) {
                                            case 'y' -> "accepted";
                                            case 'n' -> "refused";
                                            default -> free.get(name);
                                        }));
            });
        }
    }

    private static String outcome(Path file) throws IOException {
        byte[] payload = Files.readAllBytes(file);
        JsonError error = JsonError.find(payload, Limits.DEFAULT);
        boolean free = file.getFileName().toString().startsWith("i_");
        if (error != null) {
            // A name twice is legal by JSON's grammar, and refused on purpose.
            boolean duplicate = error.rule().equals("json.duplicate-key")
                    && file.getFileName().toString().startsWith("y_object_duplicated_key");
            return free ? error.rule() : duplicate ? "accepted" : "refused";
        }
        JsonCursor in = new JsonCursor(payload);
        in.skip();
        assertThat(in.offset()).isEqualTo(payload.length);
        Object tree = new JsonCursor(payload).readTree();
        byte[] written = new JsonWriter().tree(tree).toBytes();
        assertThat(JsonTrees.same(new JsonCursor(written).readTree(), tree)).isTrue();
        return "accepted";
    }
}
