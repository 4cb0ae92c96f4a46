package dev.contracts.validator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Options;
import dev.contracts.Violation;
import dev.contracts.model.link.SchemaReader;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.violation.ViolationCollector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Payloads that are large or deep rather than wrong. */
class LargePayloadsTest {
    private static final String LIST =
            "{\"$ref\": \"#/$defs/list\", \"$defs\": {\"list\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/list\"}}}}";

    @Test
    void nestingOfFiveHundredLevelsIsFollowedToItsEnd() {
        assertThat(violations(LIST, "[".repeat(499) + "7" + "]".repeat(499)))
                .containsExactly("schema.type " + "/0".repeat(499));
        assertThat(violations(LIST, "[".repeat(500) + "]".repeat(500))).isEmpty();
    }

    @Test
    void nestingInObjectsUnderConditionsIsFollowedToItsEnd() {
        String schema =
                "{\"$ref\": \"#/$defs/n\", \"$defs\": {\"n\": {\"type\": \"object\", \"allOf\": [{\"type\": \"object\","
                        + " \"properties\": {\"n\": {\"$ref\": \"#/$defs/n\"}}}],"
                        + " \"if\": {\"required\": [\"n\"]}, \"then\": {\"maximum\": 1}, \"else\": {\"required\": [\"end\"]}}}}";
        assertThat(violations(schema, "{\"n\":".repeat(499) + "{}" + "}".repeat(499)))
                .containsExactly("schema.required " + "/n".repeat(499));
    }

    @Test
    void uniquenessOfManyElementsIsJudged() {
        String numbers = IntStream.range(0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(violations("{\"uniqueItems\": true}", "[" + numbers + "]")).isEmpty();
        assertThat(violations("{\"uniqueItems\": true}", "[" + numbers + ",5e0]"))
                .containsExactly("schema.uniqueItems ");
    }

    @Test
    void manyNamesWithTheSameHashAreRead() {
        String members = IntStream.range(0, 1 << 13)
                .mapToObj(i -> '"' + colliding(i) + "\":" + i)
                .collect(Collectors.joining(","));
        assertThat(violations("{\"additionalProperties\": {\"type\": \"integer\"}}", "{" + members + "}"))
                .isEmpty();
    }

    @Test
    void aNumberOfAThousandDigitsIsExact() {
        String digits = "1" + "0".repeat(999);
        assertThat(violations("{\"maximum\": 1e999}", digits)).isEmpty();
        assertThat(violations("{\"exclusiveMaximum\": 1e999}", digits)).containsExactly("schema.exclusiveMaximum ");
    }

    @Test
    void manyFaultsAreCountedAndTheFirstAreListed() {
        String zeros = "0,".repeat(99_999) + "0";
        String schema = "{\"items\": {\"type\": \"string\"}}";
        assertThat(violations(schema, "[" + zeros + "]"))
                .hasSize(Options.DEFAULT.limits().violations());
    }

    private static String colliding(int bits) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            name.append((bits >> i & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static List<String> violations(String schema, String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        StructureCheck structure =
                new StructureCheck(SchemaReader.read("schema.json", schema.getBytes(StandardCharsets.UTF_8)));
        assertThat(JsonError.find(bytes, Options.DEFAULT.limits())).isNull();
        ViolationCollector violations = new ViolationCollector(bytes, "large", Options.DEFAULT);
        assertThat(structure.check(InstanceReader.read(bytes), violations)).isNull();
        return violations.verdict("", List.of()).violations().stream()
                .map(LargePayloadsTest::line)
                .toList();
    }

    private static String line(Violation violation) {
        return violation.rule() + " " + violation.pointer();
    }
}
