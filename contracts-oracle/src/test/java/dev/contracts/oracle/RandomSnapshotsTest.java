package dev.contracts.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.validator.snapshot.TakenPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference engine, which alone checks snapshots, and the oracle say the same of random rules on two contracts. What is found here
 * becomes a case of the validator's {@code checks.txt}. {@code -Dcontracts.random.seed} and {@code -Dcontracts.random.minutes} are
 * those of {@link RandomContractsTest}.
 */
class RandomSnapshotsTest {
    private static final long KNOWN_SEED = 20_261_130L;
    private static final int SETS = 20;
    private static final int SNAPSHOTS = 50;

    @TempDir
    private Path folder;

    @Test
    void theSnapshotsOfEveryBuild() throws IOException {
        run(KNOWN_SEED, SETS);
    }

    @Test
    @EnabledIfSystemProperty(named = "contracts.random.minutes", matches = "[1-9]\\d*")
    void snapshotsThatNobodyHasSeen() throws IOException {
        long seed = Long.getLong("contracts.random.seed", new SecureRandom().nextInt());
        Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("contracts.random.minutes", 0)));
        long executions = 0;
        while (Instant.now().isBefore(end)) {
            System.out.println("random snapshots: -Dcontracts.random.seed=" + seed);
            run(seed++, SETS);
            executions += SETS * SNAPSHOTS;
        }
        System.out.println("random snapshots: " + executions + " executions, no disagreement");
    }

    private void run(long seed, int sets) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < sets; i++) {
            RandomSnapshot made = new RandomSnapshot(random);
            Path set = Files.createTempDirectory(folder, "set");
            made.write(set);
            SnapshotOpinions opinions = new SnapshotOpinions(set, made.rules());
            for (int count = 0; count < SNAPSHOTS; count++) {
                Map<String, TakenPayload> taken = made.taken();
                Optional<String> said = opinions.disagreement(taken);
                assertThat(said).as(() -> seed + ": " + described(taken)).isEmpty();
            }
        }
    }

    private static String described(Map<String, TakenPayload> taken) {
        StringBuilder text = new StringBuilder();
        taken.values()
                .forEach(payload -> text.append(payload.at())
                        .append(' ')
                        .append(payload.contract())
                        .append(' ')
                        .append(new String(payload.payload(), StandardCharsets.UTF_8))
                        .append('\n'));
        return text.toString();
    }
}
