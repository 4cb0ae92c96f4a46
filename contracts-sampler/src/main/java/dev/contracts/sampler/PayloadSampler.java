package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.sampler.repair.RepairSearch;
import dev.contracts.sampler.repair.SampleOracle;
import dev.contracts.sampler.repair.SamplingSession;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.EdgeRate;
import dev.contracts.sampler.value.InstanceSampler;
import dev.contracts.sampler.value.RandomSource;
import dev.contracts.sampler.value.UnsatisfiableSchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Payloads of a contract that stand alone: values of the right structure, changed until they keep the rules as well. */
final class PayloadSampler {
    private static final int ATTEMPTS = 16;
    /** The factor by which samples may have shrunk before the search starts anew. */
    private static final int FEWER = 4;

    private static final int PATIENCE = 80;

    private final ContractModel contract;
    private final Context context;
    private final SampleOracle oracle;
    private @Nullable List<Object> examples;

    PayloadSampler(ContractModel contract, Context context, SampleOracle oracle) {
        this.contract = contract;
        this.context = context;
        this.oracle = oracle;
    }

    /**
     * A payload that conforms.
     *
     * @throws NoSampleException when none was found
     */
    @Nullable
    Object next(RandomSource random) {
        Set<String> obstacles = new TreeSet<>();
        Object bare = null;
        for (int attempt = 0; attempt < (bare == null ? ATTEMPTS : FEWER); attempt++) {
            try {
                Object root = shape(contract.schema(), attempt < 3 ? edgeRate(random) : EdgeRate.PLAIN, random);
                if (root == null && oracle.violations(null).isEmpty()) {
                    return null;
                }
                Object found =
                        root == null ? null : mended(root, random, obstacles).orElse(null);
                if (found != null && InstanceTrees.size(found) * 2 > InstanceTrees.size(root)) {
                    return found;
                }
                bare = found == null ? bare : found;
            } catch (UnsatisfiableSchemaException e) {
                obstacles.add(String.valueOf(e.getMessage()));
            }
        }
        if (bare != null) {
            return bare;
        }
        for (Object example : examples()) {
            Optional<Object> found = mended(example, random, obstacles);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new NoSampleException("no payload of " + contract.name()
                + " was found that keeps the contract; in the way: " + String.join(", ", obstacles));
    }

    private Optional<Object> mended(Object root, RandomSource random, Set<String> obstacles) {
        RepairSearch search = new SamplingSession(contract, context, random).search(oracle::violations);
        Optional<Object> found = search.from(root, null, null, PATIENCE);
        obstacles.addAll(search.obstacles());
        return found;
    }

    static EdgeRate edgeRate(RandomSource random) {
        return random.pick(List.of(EdgeRate.PLAIN, EdgeRate.PLAIN, EdgeRate.MIXED, EdgeRate.EDGE));
    }

    /** @throws UnsatisfiableSchemaException when no value was found */
    static @Nullable Object shape(Schema schema, EdgeRate edgeRate, RandomSource random) {
        return new InstanceSampler(edgeRate, random).value(SchemaCursor.of(schema), 0);
    }

    /** Returns the contract's own examples: the last resort. */
    private List<Object> examples() {
        if (examples == null) {
            List<Object> read = new ArrayList<>();
            for (Example example : contract.examples()) {
                Object root = example.valid() && !example.sequence() ? read(example) : null;
                if (root != null) {
                    read.add(root);
                }
            }
            examples = read;
        }
        return examples;
    }

    private static @Nullable Object read(Example example) {
        try {
            return InstanceTrees.read(Files.readAllBytes(example.payload()));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
