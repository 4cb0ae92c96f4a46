package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Options;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers that a contract lists, with and without a type beside them, and numbers of every size in the payload: both engines say
 * the same, word for word, and neither throws.
 */
class ReadNeverThrowsTest {
    private static final long SEED = Long.getLong("seed", 20261130L);
    private static final int CONTRACTS = 6;
    private static final int PROPERTIES = 12;
    private static final int PAYLOADS = 150;

    private static final List<String> EDGES = List.of(
            "0",
            "-0",
            "-0.0",
            "1",
            "1.0",
            "10e-1",
            "1.5",
            "1e2",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "1e19",
            "1e300",
            "-1e300",
            "1.7976931348623157e308",
            "1.7976931348623159e308",
            "1e309",
            "1e400",
            "-1e400",
            "1e9999",
            "1e-400",
            "4.9e-324",
            "1e-9999",
            "0.30000000000000001",
            "123456789012345678901234567890.5");

    @TempDir
    private Path root;

    @Test
    void onNumbersOfEverySize() throws IOException {
        System.out.println("numbers that are listed: seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < CONTRACTS; i++) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (int j = 0; j < PROPERTIES; j++) {
                properties.put(name(j), listed(random));
            }
            RandomContracts.write(
                    root, "numbers-" + (char) ('a' + i), Map.of("type", "object", "properties", properties));
        }
        long[] valid = new long[1];
        BothEngines.of(CompiledContracts.of(root, "numbers")).forEach(engines -> {
            for (int i = 0; i < PAYLOADS; i++) {
                byte[] payload = payload(random);
                engines.agree(payload, Options.DEFAULT);
                valid[0] += engines.compiled().read(payload).isValid() ? 1 : 0;
            }
        });
        assertThat(valid[0]).isGreaterThan(5);
    }

    /** {@code const} or {@code enum} of numbers, perhaps among other values, perhaps beside a type that the values are of. */
    private static Map<String, Object> listed(Random random) {
        List<Object> values = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        while (values.size() < size) {
            BigDecimal value = new BigDecimal(pick(random));
            boolean known = values.stream().anyMatch(other -> ((BigDecimal) other).compareTo(value) == 0);
            if (!known) {
                values.add(value);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (random.nextInt(4) == 0) {
            values = new ArrayList<>(List.of(new BigDecimal(random.nextInt(3)), new BigDecimal("7.25")));
            schema.put("type", "number");
        } else if (random.nextInt(4) == 0) {
            values = new ArrayList<>(List.of(1L, Long.MAX_VALUE));
            schema.put("type", "integer");
        } else if (random.nextInt(3) == 0) {
            values.addAll(Arrays.asList("text", null));
        }
        if (random.nextBoolean()) {
            schema.put("const", values.get(random.nextInt(values.size())));
        } else {
            schema.put("enum", values);
        }
        return random.nextInt(4) == 0 ? Map.of("type", "array", "items", schema) : schema;
    }

    private static byte[] payload(Random random) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < PROPERTIES; i++) {
            if (random.nextInt(6) == 0) {
                String value = random.nextInt(8) == 0 ? "\"text\"" : random.nextInt(8) == 0 ? "null" : pick(random);
                json.append(json.length() == 1 ? "" : ",")
                        .append('"')
                        .append(name(i))
                        .append("\":");
                json.append(random.nextInt(4) == 0 ? "[" + value + "]" : value);
            }
        }
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String name(int index) {
        return "p" + (char) ('a' + index);
    }

    private static String pick(Random random) {
        return EDGES.get(random.nextInt(EDGES.size()));
    }
}
