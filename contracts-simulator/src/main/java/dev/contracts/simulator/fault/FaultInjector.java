package dev.contracts.simulator.fault;

import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import dev.contracts.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Injects the requested faults into the payloads of the simulation. Safe for use by several threads. */
public final class FaultInjector {
    private final List<InjectedFault> faults;
    private final Consumer<String> notices;
    private final Set<String> shown = new LinkedHashSet<>();

    private FaultInjector(List<InjectedFault> faults, Consumer<String> notices) {
        this.faults = faults;
        this.notices = notices;
    }

    /**
     * @param rules their ids
     * @param notices told when a fault is shown for the first time
     * @throws IllegalArgumentException in words for the user, when a rule cannot be broken here
     */
    public static FaultInjector of(List<String> rules, Consumer<String> notices) {
        List<InjectedFault> all = all();
        List<InjectedFault> faults = new ArrayList<>();
        for (String rule : new LinkedHashSet<>(rules)) {
            faults.add(all.stream()
                    .filter(fault -> fault.rule().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> unknown(rule)));
        }
        return new FaultInjector(List.copyOf(faults), notices);
    }

    /** Returns every rule that can be broken, by contract. */
    public static List<String> rules() {
        return all().stream().map(InjectedFault::rule).toList();
    }

    private static List<InjectedFault> all() {
        return Stream.of(
                        EngineStateFaults.all(),
                        PositionsFaults.all(),
                        TradeHistoryFaults.all(),
                        CilsStatsFaults.all(),
                        RiskStatusFaults.all(),
                        TrainingFaults.all(),
                        SnapshotFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    private static IllegalArgumentException unknown(String rule) {
        String contract = rule.substring(0, rule.indexOf('.') + 1);
        List<String> near =
                rules().stream().filter(known -> known.startsWith(contract)).toList();
        return new IllegalArgumentException("no rule " + Quote.text(rule) + " that could be broken; "
                + Spelling.advice(
                        rule,
                        rules(),
                        contract.isEmpty() || near.isEmpty()
                                ? "./contracts list --rules names them"
                                : "there are " + String.join(", ", near)));
    }

    /** The scenario in which all of them can be shown. */
    public Scenario in(Scenario scenario) {
        Scenario changed = scenario;
        for (InjectedFault fault : faults) {
            changed = fault.scenario().apply(changed);
        }
        return changed;
    }

    /** Returns the payload of a response in place of this one. */
    public <T> T apply(Class<T> type, T payload, FaultContext moment) {
        return distorted(payload, moment, fault -> fault.mutation(type));
    }

    /** Returns what listeners receive in place of these events. */
    public List<TrainingProgress> trainingProgress(List<TrainingProgress> events, FaultContext moment) {
        return distorted(events, moment, InjectedFault::events);
    }

    private synchronized <T> T distorted(
            T payload, FaultContext moment, Function<InjectedFault, PayloadMutation<T>> part) {
        T distorted = payload;
        for (InjectedFault fault : faults) {
            T before = distorted;
            distorted = part.apply(fault).of(before, moment);
            if (!distorted.equals(before) && shown.add(fault.rule())) {
                notices.accept("breaking " + fault.rule());
            }
        }
        return distorted;
    }
}
