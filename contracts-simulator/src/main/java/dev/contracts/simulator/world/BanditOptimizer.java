package dev.contracts.simulator.world;

import dev.contracts.dashboard.cilsstats.Arm;
import dev.contracts.dashboard.cilsstats.CilsStats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The online learning optimizer: an arm for each horizon, each with a reward of its own that the optimizer does not know.
 *
 * @param arms in the order of the configured horizons
 */
record BanditOptimizer(List<ArmState> arms, Instant lastUpdate) {
    /** The factor by which a better reward raises the weight. */
    private static final double SHARPNESS = 200;

    private static final double NOISE = 0.01;

    /** @param rewards the sum so far, to six decimals */
    record ArmState(String horizon, long pulls, double rewards) {
        double mean() {
            return pulls == 0 ? 0 : Rounding.six(rewards / pulls);
        }
    }

    static BanditOptimizer start(List<String> horizons, Instant now) {
        return new BanditOptimizer(
                horizons.stream().map(horizon -> new ArmState(horizon, 0, 0)).toList(), now);
    }

    /** Selects an arm by the weights, and gives it a reward. */
    BanditOptimizer step(double explorationRate, RandomGenerator random, Instant now) {
        List<Double> weights = weights(explorationRate);
        int selected = 0;
        double left = random.nextDouble();
        while (selected < arms.size() - 1 && left >= weights.get(selected)) {
            left -= weights.get(selected++);
        }
        double worth = 0.004 - 0.001 * selected;
        List<ArmState> next = new ArrayList<>(arms);
        ArmState arm = arms.get(selected);
        double reward = worth + NOISE * random.nextGaussian();
        next.set(selected, new ArmState(arm.horizon(), arm.pulls() + 1, Rounding.six(arm.rewards() + reward)));
        return new BanditOptimizer(List.copyOf(next), now);
    }

    CilsStats stats(String algorithm, double explorationRate) {
        List<Double> weights = weights(explorationRate);
        List<Arm> list = new ArrayList<>();
        long pulls = 0;
        for (int index = 0; index < arms.size(); index++) {
            ArmState arm = arms.get(index);
            list.add(new Arm(arm.horizon(), weights.get(index), arm.pulls(), arm.rewards(), arm.mean()));
            pulls += arm.pulls();
        }
        return CilsStats.builder()
                .enabled(true)
                .algorithm(algorithm)
                .arms(list)
                .totalPulls(pulls)
                .explorationRate(explorationRate)
                .lastUpdate(lastUpdate)
                .build();
    }

    static CilsStats disabled() {
        return CilsStats.builder().enabled(false).build();
    }

    /** They sum to 1, but for what their rounding to six decimals adds or takes. */
    private List<Double> weights(double explorationRate) {
        double sum = 0;
        for (ArmState arm : arms) {
            sum += attraction(arm);
        }
        List<Double> weights = new ArrayList<>();
        for (ArmState arm : arms) {
            double share = (1 - explorationRate) * attraction(arm) / sum + explorationRate / arms.size();
            weights.add(Rounding.six(Math.min(1, share)));
        }
        return weights;
    }

    private static double attraction(ArmState arm) {
        return Math.exp(Math.max(-20, Math.min(20, SHARPNESS * arm.mean())));
    }
}
