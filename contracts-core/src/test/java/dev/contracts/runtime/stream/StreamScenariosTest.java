package dev.contracts.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.PayloadLocation;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Violation;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.violation.PartialPayload;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every block of {@code stream-scenarios.txt}: what a checker of {@link Heartbeats} is told, each line followed by what it
 * answers, indented; -Drecreate=true writes the answers anew.
 */
class StreamScenariosTest {
    private static final Path FILE = Path.of(
            System.getProperty("contracts.root", ".."),
            "contracts-core/src/test/resources/dev/contracts/stream-scenarios.txt");

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        String text = Files.readString(FILE);
        if (Boolean.getBoolean("recreate")) {
            text = blocks(text).map(StreamScenariosTest::played).collect(Collectors.joining("\n\n")) + "\n";
            Files.writeString(FILE, text);
        }
        return blocks(text)
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElseThrow(),
                        () -> assertThat(played(block)).isEqualTo(block)));
    }

    private static Stream<String> blocks(String text) {
        return Stream.of(text.strip().split("\n\n+"));
    }

    private static String played(String block) {
        Player player = new Player();
        return block.lines()
                .filter(line -> !line.startsWith("  "))
                .map(line -> line + player.answer(line))
                .collect(Collectors.joining("\n"));
    }

    /** The places of {@link Heartbeats}. */
    private static final RuleSites SITES = RuleSites.of(
            RuleSite.create()
                    .optional("key", RuleSite.LEAF)
                    .optional("time", RuleSite.LEAF)
                    .optional("n", RuleSite.LEAF)
                    .optional("end", RuleSite.LEAF)
                    .optional("items", 1),
            RuleSite.create().items(2),
            RuleSite.create().required("id", RuleSite.LEAF).required("v", RuleSite.LEAF));

    private static final class Player {
        private Context context = Context.NONE;
        private Limits limits = Limits.DEFAULT;
        private StreamLimits streamLimits = StreamLimits.DEFAULT;
        private StreamChecker<Map<String, Object>> checker;
        private int number;
        private List<String> faults = List.of();

        String answer(String line) {
            String[] words = line.split(" ", 2);
            return switch (words[0]) {
                case "#" -> "";
                case "given" -> given(words[1].split(" "));
                case "offer" -> violations(checker().offer(tree(words[1]), place(words[1])));
                case "at" -> arrived(words[1].split(" ", 2));
                case "broken" -> broken(words[1].split(" ", 2));
                case "plainly" -> violations(checker().offer(tree(words[1])));
                case "hole" -> hole(words[1]);
                case "count-only" -> countOnly();
                case "advance" -> violations(checker().advanceTo(Instant.parse(words[1])));
                case "next" ->
                    indented(checker().nextDeadline().map(Instant::toString).orElse("none"));
                case "count" ->
                    indented(checker().errors() + " errors, " + checker().warnings() + " warnings");
                case "close" ->
                    checker().close().stream()
                            .map(unchecked -> indented(unchecked.rule() + " not checked: " + unchecked.reason()))
                            .collect(Collectors.joining());
                default -> throw new IllegalArgumentException(line);
            };
        }

        private StreamChecker<Map<String, Object>> checker() {
            if (checker == null) {
                checker = StreamProgramChecker.of(
                        "beats", new Heartbeats(), this::structure, context, limits, streamLimits);
            }
            return checker;
        }

        private String given(String[] words) {
            int value = Integer.parseInt(words[1]);
            switch (words[0]) {
                case "limit" -> context = context.with("limit", value);
                case "findings" -> limits = limits.withViolations(value);
                case "grace" ->
                    streamLimits =
                            new StreamLimits(Duration.ofSeconds(value), streamLimits.keys(), streamLimits.items());
                case "keys" -> streamLimits = new StreamLimits(streamLimits.grace(), value, streamLimits.items());
                case "items" -> streamLimits = new StreamLimits(streamLimits.grace(), streamLimits.keys(), value);
                default -> throw new IllegalArgumentException(words[0]);
            }
            return "";
        }

        private String arrived(String[] words) {
            return violations(checker().offer(tree(words[1]), place(words[1]), Instant.parse(words[0])));
        }

        /** Offers a payload whose values at these pointers are of the wrong type; with {@code -} a text that cannot be read. */
        private String broken(String[] words) {
            faults = List.of(words[0].split(","));
            return violations(checker().offerInvalid(place(words[1])));
        }

        private Optional<PartialPayload> structure(byte[] payload) {
            if (faults.contains("-")) {
                return Optional.empty();
            }
            ViolationCollector found = new ViolationCollector(payload, "beats", Options.DEFAULT);
            JsonLocator locator = new JsonLocator(payload);
            for (String pointer : faults) {
                found.refused(TypeConstraint.of("beats/schema.json#/x", SchemaType.NULL), locator.offset(pointer));
            }
            return Optional.of(new PartialPayload(found, SITES));
        }

        private String hole(String why) {
            checker().hole(++number, why);
            return "";
        }

        private String countOnly() {
            checker().countOnly();
            return "";
        }

        private PayloadLocation place(String json) {
            return new PayloadLocation(++number, json.getBytes(StandardCharsets.UTF_8));
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> tree(String json) {
            return (Map<String, Object>) new JsonCursor(json.getBytes(StandardCharsets.UTF_8)).readTree();
        }

        private static String violations(List<Violation> violations) {
            return violations.stream()
                    .map(found -> indented(found.rule() + " at " + found.line() + ":" + found.column() + " "
                            + found.pointer() + " " + found.message()))
                    .collect(Collectors.joining());
        }

        private static String indented(String answer) {
            return "\n  " + answer;
        }
    }
}
