package dev.contracts.model.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Lint names what a schema refuses and demands at once. */
class ContradictionsTest {
    private static final Set<String> IDS = Set.of(
            "contract.value", "contract.range", "contract.contradiction", "contract.no-effect", "contract.bound");

    @TempDir
    private Path root;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/rows/contradictions.txt", delimiter = '\t', quoteCharacter = '\0')
    void aContradictionIsNamed(String schema, String expected) throws IOException {
        List<String> found = messages(schema);
        if (expected.equals("ok")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).anySatisfy(message -> assertThat(message).contains(expected));
        }
    }

    /** Of bounds and divisors on a grid, exactly those are contradictions that no number of a finer grid keeps. */
    @Test
    void numbersAreLeftOrNot() throws IOException {
        Random random = new Random(8);
        for (int round = 0; round < 1_500; round++) {
            boolean integer = random.nextBoolean();
            List<String> keywords = new ArrayList<>(List.of("\"type\":\"" + (integer ? "integer" : "number") + "\""));
            String lower = random.nextBoolean() ? "minimum" : "exclusiveMinimum";
            String upper = random.nextBoolean() ? "maximum" : "exclusiveMaximum";
            BigDecimal least = grid(random);
            BigDecimal most = grid(random);
            BigDecimal divisor = BigDecimal.valueOf(random.nextInt(12) + 1L, random.nextInt(2));
            boolean divided = random.nextBoolean();
            keywords.add("\"" + lower + "\":" + least);
            keywords.add("\"" + upper + "\":" + most);
            if (divided) {
                keywords.add("\"multipleOf\":" + divisor);
            }
            boolean any = false;
            for (int step = -800; step <= 800 && !any; step++) {
                BigDecimal value = BigDecimal.valueOf(step, 2);
                any = keeps(value, least, lower.startsWith("ex"), most, upper.startsWith("ex"))
                        && (!divided || value.remainder(divisor).signum() == 0)
                        && (!integer || value.stripTrailingZeros().scale() <= 0);
            }
            String schema = "{" + String.join(",", keywords) + "}";
            assertThat(messages(schema).isEmpty()).as(schema).isEqualTo(any);
        }
    }

    private static BigDecimal grid(Random random) {
        return BigDecimal.valueOf((random.nextInt(25) - 12) * 5L, 1);
    }

    private static boolean keeps(BigDecimal value, BigDecimal least, boolean above, BigDecimal most, boolean below) {
        int lower = value.compareTo(least);
        int upper = value.compareTo(most);
        return (above ? lower > 0 : lower >= 0) && (below ? upper < 0 : upper <= 0);
    }

    private List<String> messages(String schema) throws IOException {
        String contract = """
                {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"C","description":"A case.",
                 "x-contract":{"name":"c","version":"1.0.0","transport":{"http":{"method":"GET","path":"/c"}},
                               "producer":"p","consumers":["q"]},
                 "type":"object","required":["x"],"properties":{"x":%s},
                 "$defs":{"positive":{"type":"integer","minimum":1},
                          "endless":{"type":"object","properties":{"next":{"$ref":"#/$defs/endless"}}}}}
                """.formatted(schema);
        Files.createDirectories(root.resolve("c"));
        Files.writeString(root.resolve("c/schema.json"), contract);
        return diagnostics().stream()
                .filter(diagnostic -> IDS.contains(diagnostic.id()))
                .map(Diagnostic::message)
                .toList();
    }

    private List<Diagnostic> diagnostics() {
        try {
            return ContractSet.load(root).warnings();
        } catch (ContractException broken) {
            return broken.diagnostics();
        }
    }
}
