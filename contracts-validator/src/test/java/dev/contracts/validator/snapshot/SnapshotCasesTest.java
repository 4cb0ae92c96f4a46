package dev.contracts.validator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What payloads of three contracts come to together: rows of payloads, and indented what is found. {@code -Drecreate=true}
 * writes the files anew; the review of the difference is the test.
 */
class SnapshotCasesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("contracts.root"), "contracts-validator/src/test/resources/snapshots");
    private static final SnapshotCheck CHECK = SnapshotCheck.of(ContractSet.load(FOLDER.resolve("contracts")));

    @Test
    void oneMoment() throws IOException {
        check("checks.txt", new Moment());
    }

    @Test
    void oneMomentAfterAnother() throws IOException {
        check("watches.txt", new Watched());
    }

    /** What is done with the payloads of a case. */
    private interface Checker {
        void begin(Context context);

        SnapshotVerdict offer(TakenPayload taken);

        SnapshotVerdict end();
    }

    private static final class Moment implements Checker {
        private final Map<String, TakenPayload> latest = new HashMap<>();
        private Context context = Context.NONE;

        @Override
        public void begin(Context given) {
            latest.clear();
            context = given;
        }

        @Override
        public SnapshotVerdict offer(TakenPayload taken) {
            latest.put(taken.contract(), taken);
            return new SnapshotVerdict(List.of(), List.of());
        }

        @Override
        public SnapshotVerdict end() {
            return CHECK.check(latest, context);
        }
    }

    private static final class Watched implements Checker {
        private SnapshotWatch watch = new SnapshotWatch(CHECK, Context.NONE);

        @Override
        public void begin(Context given) {
            watch = new SnapshotWatch(CHECK, given);
        }

        @Override
        public SnapshotVerdict offer(TakenPayload taken) {
            return watch.offer(taken);
        }

        @Override
        public SnapshotVerdict end() {
            return new SnapshotVerdict(List.of(), watch.close());
        }
    }

    private static void check(String name, Checker checker) throws IOException {
        Path file = FOLDER.resolve(name);
        List<String> found = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> line.startsWith(" "));
        boolean open = false;
        for (String line : lines) {
            if (line.isEmpty() && open) {
                found.addAll(lines(checker.end()));
                open = false;
            }
            found.add(line);
            if (line.startsWith("case: ")) {
                checker.begin(Context.NONE);
                open = true;
            } else if (line.startsWith("context: ")) {
                checker.begin(context(line.substring("context: ".length())));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                found.addAll(lines(checker.offer(taken(line))));
            }
        }
        if (open) {
            found.addAll(lines(checker.end()));
        }
        String text = String.join("\n", found) + "\n";
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private static Context context(String json) {
        return Context.of(new JsonMapper().readValue(json, new TypeReference<Map<String, Object>>() {}));
    }

    /** Milliseconds, a contract, and its payload, in which a pilcrow stands for a line break. */
    private static TakenPayload taken(String line) {
        String[] parts = line.split(" ", 3);
        byte[] payload = parts[2].replace('\u00b6', '\n').getBytes(StandardCharsets.UTF_8);
        return new TakenPayload(parts[1], payload, Instant.ofEpochMilli(Long.parseLong(parts[0])));
    }

    private static List<String> lines(SnapshotVerdict verdict) {
        List<String> lines = new ArrayList<>();
        for (Violation violation : verdict.violations()) {
            lines.add(
                    "    " + violation.severity().json() + " " + violation.rule() + " at " + violation.contract() + ":"
                            + violation.line() + ":" + violation.column() + " " + violation.pointer() + ": "
                            + violation.message());
        }
        for (Unchecked rule : verdict.unchecked()) {
            lines.add("    not checked: " + rule.rule() + " at " + rule.contract() + ": " + rule.reason());
        }
        return lines;
    }
}
