package dev.contracts.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference engine, generated code and the oracle say the same of random payloads of random contracts. A disagreement is
 * made small and becomes a row of {@code disagreements.ndjson}, which {@link DisagreementsTest} replays in every build. {@code
 * -Dcontracts.random.seed} repeats a run, {@code -Dcontracts.random.minutes} goes on for so long.
 */
class RandomContractsTest {
    static final Path ROWS = Path.of(System.getProperty("contracts.root"))
            .resolve("contracts-oracle/src/test/resources/random/disagreements.ndjson");
    private static final long KNOWN_SEED = 20_261_130L;
    private static final int CONTRACTS = 40;
    private static final int PAYLOADS = 200;
    /** Where there is time, so many at once: half of the time goes into what is the same for few and for many. */
    private static final int MANY = 200;

    @TempDir
    private Path folder;

    @Test
    void theContractsOfEveryBuild() throws IOException {
        RandomTrials trials = new RandomTrials(folder);
        trials.run(KNOWN_SEED, CONTRACTS, PAYLOADS);
        assertAgreement(trials);
    }

    @Test
    @EnabledIfSystemProperty(named = "contracts.random.minutes", matches = "[1-9]\\d*")
    void contractsThatNobodyHasSeen() throws IOException {
        long first = Long.getLong("contracts.random.seed", new SecureRandom().nextInt());
        long minutes = Long.getLong("contracts.random.minutes", 0);
        Instant end = Instant.now().plus(Duration.ofMinutes(minutes));
        RandomTrials trials = new RandomTrials(folder);
        long seed = first;
        do {
            System.out.println("random contracts: -Dcontracts.random.seed=" + seed);
            trials.run(seed++, minutes == 0 ? CONTRACTS : MANY, PAYLOADS);
        } while (Instant.now().isBefore(end));
        assertAgreement(trials);
    }

    private static void assertAgreement(RandomTrials trials) throws IOException {
        System.out.println("random contracts: " + trials);
        for (Disagreement disagreement : trials.disagreements()) {
            Files.writeString(ROWS, disagreement.row() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        assertThat(trials.disagreements()).isEmpty();
        // most of what is made at random contradicts itself; were it nearly all, the rest would be all too plain
        assertThat(trials.refused()).isLessThan(4 * trials.contracts());
    }
}
