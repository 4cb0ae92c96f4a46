package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Verdict;
import dev.contracts.model.ContractModel;
import dev.contracts.validator.ContractValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Values that collide in a hash table of Java: one verdict in both engines, in the time that other values take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollidingNamesTest {
    private static final int COUNT = 1 << 16;
    /** What takes a comparison of each with each takes minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @TempDir
    private static Path root;

    private ContractValidator reference;
    private Contract<Object> compiled;

    @BeforeAll
    void generate() throws IOException {
        Map<String, Object> string = Map.of("type", "string");
        Map<String, Object> list = Map.of("type", "array", "items", string);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put(
                "properties",
                Map.of(
                        "map", Map.of("type", "object", "additionalProperties", Map.of("type", "integer")),
                        "texts", list,
                        "distinct", Map.of("type", "array", "uniqueItems", true),
                        "numbers", Map.of("type", "array", "items", Map.of("type", "number")),
                        "id", string));
        schema.put(
                "x-rules",
                List.of(
                        rule(
                                "texts",
                                "!has(self.texts) || self.texts.isUnique() && self.texts.containsAll(self.texts)"),
                        rule("numbers", "!has(self.numbers) || self.numbers.isUnique()")));
        schema.put(
                "x-stream",
                Map.of(
                        "key",
                        "has(self.id) ? self.id : ''",
                        "rules",
                        List.of(rule("same", "!has(previous.id) || has(self.id)"))));
        RandomContracts.write(root, "colliding", schema);
        CompiledContracts contracts = CompiledContracts.of(root, "colliding");
        ContractModel model = contracts.models().get(0);
        reference = new ContractValidator(model);
        compiled = contracts.contract(model);
    }

    private static Map<String, Object> rule(String name, String rule) {
        return RandomContracts.rule("colliding." + name, rule);
    }

    /** Texts of one hash code. */
    private static List<String> texts(int count) {
        List<String> texts = List.of("");
        while (texts.size() < count) {
            texts = texts.stream()
                    .flatMap(text -> List.of(text + "Aa", text + "BB").stream())
                    .toList();
        }
        assertThat(texts.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        return texts.subList(0, count);
    }

    private static String joined(List<String> values, UnaryOperator<String> json) {
        return values.stream().map(json).collect(Collectors.joining(","));
    }

    private void valid(String payload) {
        long begin = System.nanoTime();
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        Options options = Options.DEFAULT.withLimits(Limits.DEFAULT);
        assertThat(compiled.read(bytes, options).violations()).isEmpty();
        assertThat(reference.check(bytes, options).violations()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
    }

    @Test
    void namesOfAMapAndUnknownProperties() {
        valid("{\"map\":{" + joined(texts(COUNT), text -> '"' + text + "\":1") + "}}");
        valid("{" + joined(texts(COUNT), text -> '"' + text + "\":1") + "}");
    }

    @Test
    void aNameThatIsThereTwiceIsFoundAmongThem() {
        List<String> texts = new ArrayList<>(texts(COUNT));
        texts.add(texts.get(77));
        byte[] payload =
                ("{\"map\":{" + joined(texts, text -> '"' + text + "\":1") + "}}").getBytes(StandardCharsets.UTF_8);
        Verdict<?> given = compiled.read(payload);
        assertThat(given.violations()).isEqualTo(reference.check(payload).violations());
        assertThat(given.violations().get(0).rule()).isEqualTo("json.duplicate-key");
    }

    @Test
    void itemsThatMustDiffer() {
        valid("{\"distinct\":[" + joined(texts(COUNT), text -> '"' + text + '"') + "]}");
        valid("{\"distinct\":[" + joined(texts(COUNT), text -> "[\"" + text + "\"]") + "]}");
        valid("{\"distinct\":[" + joined(texts(COUNT), text -> "{\"" + text + "\":1}") + "]}");
    }

    @Test
    void textsOfARule() {
        List<String> shuffled = new ArrayList<>(texts(COUNT));
        Collections.shuffle(shuffled, new Random(1));
        valid("{\"texts\":[" + joined(shuffled, text -> '"' + text + '"') + "]}");
    }

    /** Whole numbers and others of one hash code, of which a long and a double cannot be ordered by themselves. */
    @Test
    void numbersOfARule() {
        String numbers = LongStream.range(1, COUNT)
                .mapToObj(
                        i -> (i << 32 | i) + "," + Double.longBitsToDouble((0x3ff00000L | i) << 32 | (0x3ff00000L | i)))
                .collect(Collectors.joining(","));
        valid("{\"numbers\":[" + numbers + "]}");
    }

    @Test
    void keysOfASequence() {
        StreamLimits limits = new StreamLimits(Duration.ofMinutes(5), COUNT, COUNT);
        StreamChecker<Object> checker = compiled.stream(Context.NONE, Limits.DEFAULT, limits);
        long begin = System.nanoTime();
        for (String text : texts(COUNT / 4)) {
            byte[] payload = ("{\"id\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
            assertThat(checker.offer(compiled.read(payload).orElseThrow())).isEmpty();
        }
        assertThat(checker.keys()).isEqualTo(COUNT / 4);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
    }
}
