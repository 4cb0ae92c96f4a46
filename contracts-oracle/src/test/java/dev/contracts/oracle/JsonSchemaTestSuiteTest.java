package dev.contracts.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.contracts.oracle.SuiteGroups.Group;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The required part of the JSON-Schema-Test-Suite for draft 2020-12 and its formats, answered by the reference engine, by generated
 * code and by the oracle, all alike. A group that the dialect refuses, or that it answers in its own way on purpose, is listed with
 * the reason; the list is exact.
 */
class JsonSchemaTestSuiteTest {
    private static final String LIST = "/json-schema-test-suite-refused.txt";

    @TempDir
    private Path root;

    @TestFactory
    Stream<DynamicTest> everyGroupOfTheDialectPassesAndEveryOtherIsListed() throws IOException {
        Path suite = Path.of(System.getProperty("contracts.suites"), "json-schema-test-suite");
        boolean there = Files.isDirectory(suite);
        if (!there) {
            System.err.println("SKIPPED: no JSON-Schema-Test-Suite in " + suite + " (-Dcontracts.suites=DIR)");
        }
        assumeTrue(there, "no JSON-Schema-Test-Suite in " + suite);
        SuiteGroups groups = new SuiteGroups(suite);
        List<Group> required = groups.in("");
        List<Group> all = new ArrayList<>(required);
        all.addAll(groups.in("optional/format"));
        Map<String, String> answers = SuiteAnswers.of(all, root);
        long refused = required.stream()
                .filter(group -> answers.get(group.name()).startsWith("refused"))
                .count();
        System.out.println("JSON-Schema-Test-Suite: " + (required.size() - refused) + " of " + required.size()
                + " groups are taken");
        Map<String, String> listed = listed();
        return Stream.concat(
                answers.entrySet().stream()
                        .map(entry -> DynamicTest.dynamicTest(
                                entry.getKey(), () -> check(entry.getValue(), listed.get(entry.getKey())))),
                Stream.of(DynamicTest.dynamicTest(
                        "every listed group is in the suite",
                        () -> assertThat(answers.keySet()).containsAll(listed.keySet()))));
    }

    private static void check(String answer, String listed) {
        if (listed == null) {
            assertThat(answer).isEqualTo("passes");
        } else {
            assertThat(listed).as(answer).startsWith(answer.replaceFirst("(?s):.*", "") + ": ");
        }
    }

    /** From {@code file | description} to {@code refused: why} or {@code differs: why}. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        try (var in = JsonSchemaTestSuiteTest.class.getResourceAsStream(LIST)) {
            String reason = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("refused: ") || line.startsWith("differs: ")) {
                    reason = line;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    listed.put(line, reason);
                }
            }
        }
        return listed;
    }
}
