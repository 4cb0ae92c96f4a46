package dev.contracts.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Runs random payloads of random contracts past all three, and counts. */
final class RandomTrials {
    private final Path folder;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private int contracts;
    private int refused;
    private long executions;

    /** @param folder an empty folder, for files that are not kept */
    RandomTrials(Path folder) {
        this.folder = folder;
    }

    /** Runs until so many contracts, or a few more, have had their payloads; those that lint refuses do not count. */
    void run(long seed, int contractCount, int payloadCount) throws IOException {
        Random random = new Random(seed);
        int wanted = contracts + contractCount;
        while (contracts < wanted) {
            runBatch(random, wanted - contracts, payloadCount);
        }
    }

    private void runBatch(Random random, int contractCount, int payloadCount) throws IOException {
        List<RandomContract> made = Stream.generate(() -> RandomContract.of(random))
                .limit(contractCount)
                .toList();
        Path batch = Files.createTempDirectory(folder, "batch");
        List<ThreeOpinions> opinions = ContractBatch.of(
                batch, made.stream().map(RandomContract::schema).toList());
        for (int i = 0; i < made.size(); i++) {
            if (opinions.get(i) == null) {
                refused++;
            } else {
                contracts++;
                run(made.get(i), opinions.get(i), payloadCount);
            }
        }
    }

    /** Of each contract the first disagreement is enough, and of each kind one is made small. */
    private void run(RandomContract contract, ThreeOpinions opinions, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            byte[] payload = contract.payloads().get();
            executions++;
            Optional<String> said = opinions.disagreement(payload);
            if (said.isPresent()) {
                Disagreement found = new Disagreement(contract.schema(), payload, said.get());
                disagreements.add(kinds.add(found.kind()) ? new Reducer(folder).reduced(found) : found);
                return;
            }
        }
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    int contracts() {
        return contracts;
    }

    int refused() {
        return refused;
    }

    @Override
    public String toString() {
        return executions + " executions of " + contracts + " contracts (and " + refused + " that lint refuses), "
                + disagreements.size() + " disagreements";
    }
}
