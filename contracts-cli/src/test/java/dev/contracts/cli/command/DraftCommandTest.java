package dev.contracts.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.CommandResult;
import dev.contracts.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft passes lint, and its payloads pass the draft; or nothing is drafted, in words. */
class DraftCommandTest {
    private static final long SEED = Long.getLong("seed", 20261130L);
    private static final String[] NAMES = {
        "a",
        "b",
        "a-b",
        "a_b",
        "aB",
        "2fast",
        "",
        "class",
        "yield",
        "$type",
        "@at",
        "\u00e9",
        "AAPL",
        "MSFT",
        "BRK.B",
        "15m",
        "60m",
        "U123456",
        "2026-01-02",
        "x/y",
        "~",
        "\"",
        "\n",
        "hashCode"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"string\"}",
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}, \"b\": {\"$ref\": \"#/a\"}}}",
                "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\"}, \"paths\": {}}",
                "{\"swagger\": \"2.0\", \"info\": {}}",
                "{\"asyncapi\": \"2.6.0\", \"info\": {}, \"channels\": {}}",
            })
    void aSchemaIsNoPayload(String document) throws IOException {
        CommandResult session = draft(new Raw(document));

        assertThat(session.exitCode()).isEqualTo(2);
        assertThat(session.err()).contains(", and no payload: ./contracts import makes a contract of it");
        assertThat(folder.resolve("schemas/drafted")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Feature\", \"properties\": {\"a\": {\"type\": \"string\"}}}",
                "{\"type\": \"object\", \"properties\": {\"a\": 1}}",
                "{\"$schema\": \"https://example.com/order.json\", \"type\": \"object\"}",
                "{\"openapi\": \"3.1.0\"}",
            })
    void whatOnlyLooksLikeASchemaIsAPayload(String payload) throws IOException {
        assertThat(draft(new Raw(payload)).exitCode()).isZero();
    }

    private CommandResult contracts(String... arguments) {
        return CommandResult.of(folder, "", arguments);
    }

    private CommandResult draft(Object... payloads) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("draft", "--name", "drafted", "--schemas"));
        arguments.add(Files.createDirectories(folder.resolve("schemas")).toString());
        for (Object payload : payloads) {
            Path file = folder.resolve("p" + arguments.size() + ".json");
            Files.write(
                    file,
                    payload instanceof Raw raw
                            ? raw.json().getBytes(StandardCharsets.UTF_8)
                            : new JsonWriter().tree(payload).toBytes());
            arguments.add(file.toString());
        }
        return contracts(arguments.toArray(String[]::new));
    }

    private record Raw(String json) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "null",
                "\"x\"",
                "[]",
                "{}",
                "[null]",
                "{\"a\":null}",
                "{\"a\":[]}",
                "[1,\"a\",null]",
                "{\"a\":[[],[1]]}",
                "{\"yield\":1}"
            })
    void whatIsDraftedPassesLint(String payload) throws IOException {
        CommandResult draft = draft(new Raw(payload));
        assertThat(draft.err()).isEmpty();
        assertThat(draft.exitCode()).isZero();
        assertThat(lint().out()).contains("1 contract: no diagnostics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pnl\":1e400}", "{\"n\":-1e999}"})
    void whatNoContractTakesIsRefused(String payload) throws IOException {
        CommandResult draft = draft(new Raw(payload));
        assertThat(draft.exitCode()).isEqualTo(2);
        assertThat(draft.err()).startsWith("contracts: nothing is drafted: ./contracts lint would refuse it\n");
        assertThat(folder.resolve("schemas")).isEmptyDirectory();
    }

    @Test
    void anObjectWhoseNamesAreDataIsAMap() throws IOException {
        Map<String, Object> symbols = IntStream.range(0, 500)
                .boxed()
                .collect(Collectors.toMap(
                        i -> String.format("SYM%03d", i), i -> Map.of("q", i), (a, b) -> a, LinkedHashMap::new));
        CommandResult draft = draft(Map.of("by_symbol", symbols, "by_horizon", Map.of("5m", 0.25, "60m", 1)));
        assertThat(draft.exitCode()).isZero();
        assertThat(draft.out())
                .contains(
                        "guessed: /by_symbol is a map: its names look like data (\"SYM000\", \"SYM001\", \"SYM002\", \u2026)\n")
                .contains("guessed: /by_horizon is a map: its names look like data (");
        assertThat(schema().replaceAll("\\s", ""))
                .contains(
                        "\"by_symbol\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"required\":[\"q\"]")
                .contains("\"by_horizon\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"number\"}}");
        assertThat(lint().exitCode()).isZero();
    }

    @Test
    void namesThatDifferFromPayloadToPayloadAreData() throws IOException {
        CommandResult draft = draft(
                Map.of("accounts", Map.of("alice", Map.of("cash", 1), "bob", Map.of("cash", 2))),
                Map.of("accounts", Map.of("carol", Map.of("cash", 3))));
        assertThat(draft.out()).contains("guessed: /accounts is a map: its names differ from object to object (");
        assertThat(lint().exitCode()).isZero();
    }

    @Test
    void aRecordStaysARecord() throws IOException {
        CommandResult draft = draft(Map.of(
                "bid", Map.of("price", 1.5, "size", 2), "ask", Map.of("price", 1.6, "size", 3), "id", 1, "ok", true));
        assertThat(draft.out()).doesNotContain("guessed");
    }

    @Test
    void randomPayloadsAreDraftedIntoWhatPassesLintOrRefused() throws IOException {
        System.out.println("random drafts: seed " + SEED);
        Random random = new Random(SEED);
        int drafted = 0;
        for (int round = 0; round < 150; round++) {
            Object[] payloads = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> value(random, 4))
                    .toArray();
            Path schemas = folder.resolve("schemas");
            CommandResult draft = draft(payloads);
            if (draft.exitCode() == 0) {
                drafted++;
                CommandResult lint = lint();
                assertThat(lint.exitCode())
                        .as("seed %s, round %s\n%s", SEED, round, lint.out())
                        .isZero();
                CommandResult check = contracts(
                        "check",
                        "--schemas",
                        schemas.toString(),
                        schemas.resolve("drafted/examples/valid").toString(),
                        "--contract",
                        "drafted");
                assertThat(check.exitCode())
                        .as("seed %s, round %s\n%s", SEED, round, check.out())
                        .isZero();
            } else {
                assertThat(draft.exitCode()).isEqualTo(2);
                assertThat(draft.err()).contains("nothing is drafted").contains("error[");
            }
            delete(schemas);
        }
        assertThat(drafted).isGreaterThan(75);
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 6)) {
            case 0 -> (long) random.nextInt(100);
            case 1 -> random.nextDouble();
            case 2 -> random.nextBoolean();
            case 3 -> random.nextBoolean() ? "2026-01-01T00:00:00Z" : "text";
            case 4 -> null;
            case 5 -> random.nextBoolean() ? List.of() : Map.of();
            case 6, 7 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(6); i > 0; i--) {
                    map.put(NAMES[random.nextInt(NAMES.length)], value(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private String schema() throws IOException {
        return Files.readString(folder.resolve("schemas/drafted/schema.json"));
    }

    private CommandResult lint() {
        return contracts("lint", "--schemas", folder.resolve("schemas").toString());
    }

    private static void delete(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
