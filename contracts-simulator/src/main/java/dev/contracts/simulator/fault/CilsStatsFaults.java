package dev.contracts.simulator.fault;

import dev.contracts.dashboard.cilsstats.Arm;
import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.simulator.scenario.Cils;
import dev.contracts.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The rules of cils-stats. */
final class CilsStatsFaults {
    private CilsStatsFaults() {}

    static List<InjectedFault> all() {
        return List.of(
                of("cils-stats.weights-sum-to-one", CilsStatsFaults::lighter),
                of("cils-stats.all-horizons", CilsStatsFaults::withoutTheLast),
                of("cils-stats.unique-horizon", CilsStatsFaults::again),
                of("cils-stats.mean-reward", CilsStatsFaults::luckier),
                of("cils-stats.total-pulls", stats -> {
                    Long pulls = stats.totalPulls();
                    return pulls == null
                            ? stats
                            : stats.toBuilder().totalPulls(pulls + 1).build();
                }),
                InjectedFault.of("cils-stats.disabled-is-bare")
                        .cilsStats((stats, moment) -> stats.toBuilder()
                                .enabled(false)
                                .algorithm("thompson_sampling")
                                .build()));
    }

    /** Makes a fault that needs an enabled optimizer. */
    private static InjectedFault of(String rule, UnaryOperator<CilsStats> distorted) {
        return InjectedFault.of(rule)
                .in(CilsStatsFaults::enabled)
                .cilsStats((stats, moment) -> stats.enabled() ? distorted.apply(stats) : stats);
    }

    private static Scenario enabled(Scenario scenario) {
        Cils cils = scenario.cils();
        return cils == null
                ? scenario
                : scenario.toBuilder()
                        .cils(cils.toBuilder().enabled(true).build())
                        .build();
    }

    private static CilsStats lighter(CilsStats stats) {
        return with(
                stats,
                arms -> arms.replaceAll(arm ->
                        new Arm(arm.horizon(), 0.97 * arm.weight(), arm.pulls(), arm.rewards(), arm.meanReward())));
    }

    /** The first arm takes over the weight, and the total goes along. */
    private static CilsStats withoutTheLast(CilsStats stats) {
        List<Arm> all = arms(stats);
        Arm last = all.get(all.size() - 1);
        Long pulls = stats.totalPulls();
        return with(stats, arms -> {
                    arms.remove(arms.size() - 1);
                    if (!arms.isEmpty()) {
                        Arm first = arms.get(0);
                        double weight = Math.min(1, first.weight() + last.weight());
                        arms.set(
                                0,
                                new Arm(first.horizon(), weight, first.pulls(), first.rewards(), first.meanReward()));
                    }
                })
                .toBuilder()
                .totalPulls(pulls == null ? null : (Long) (pulls - last.pulls()))
                .build();
    }

    private static CilsStats again(CilsStats stats) {
        return with(stats, arms -> arms.add(new Arm(arms.get(0).horizon(), 0, 0, 0, 0)));
    }

    private static CilsStats luckier(CilsStats stats) {
        return with(
                stats,
                arms -> arms.replaceAll(arm -> new Arm(
                        arm.horizon(),
                        arm.weight(),
                        arm.pulls(),
                        arm.rewards(),
                        arm.pulls() == 0 ? arm.meanReward() : arm.meanReward() + 0.01)));
    }

    private static CilsStats with(CilsStats stats, Consumer<List<Arm>> change) {
        List<Arm> arms = new ArrayList<>(arms(stats));
        change.accept(arms);
        return stats.toBuilder().arms(arms).build();
    }

    private static List<Arm> arms(CilsStats stats) {
        List<Arm> arms = stats.arms();
        if (arms == null) {
            throw new IllegalStateException("an optimizer that is enabled has arms");
        }
        return arms;
    }
}
