package dev.contracts.simulator.fault;

import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.model.Spelling;
import dev.contracts.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The faults that are asked for. Between the simulation and whoever asks it; safe for use by several threads. */
public final class Faults {
    private final List<Fault> asked;
    private final Consumer<String> notices;
    private final Set<String> shown = new LinkedHashSet<>();

    private Faults(List<Fault> asked, Consumer<String> notices) {
        this.asked = asked;
        this.notices = notices;
    }

    /**
     * @param rules their ids
     * @param notices told when a fault is shown for the first time
     * @throws IllegalArgumentException in words for the user, when a rule cannot be broken here
     */
    public static Faults of(List<String> rules, Consumer<String> notices) {
        List<Fault> all = all();
        List<Fault> asked = new ArrayList<>();
        for (String rule : new LinkedHashSet<>(rules)) {
            asked.add(all.stream()
                    .filter(fault -> fault.rule().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> unknown(rule)));
        }
        return new Faults(List.copyOf(asked), notices);
    }

    /** Every rule that can be broken, by contract. */
    public static List<String> rules() {
        return all().stream().map(Fault::rule).toList();
    }

    private static List<Fault> all() {
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
        return new IllegalArgumentException("no rule " + Spelling.quote(rule) + " that could be broken; "
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
        for (Fault fault : asked) {
            changed = fault.scenario().apply(changed);
        }
        return changed;
    }

    public EngineState engineState(EngineState payload, Moment moment) {
        return distorted(payload, moment, Fault::engineState);
    }

    public Positions positions(Positions payload, Moment moment) {
        return distorted(payload, moment, Fault::positions);
    }

    public TradeHistory tradeHistory(TradeHistory payload, Moment moment) {
        return distorted(payload, moment, Fault::tradeHistory);
    }

    public CilsStats cilsStats(CilsStats payload, Moment moment) {
        return distorted(payload, moment, Fault::cilsStats);
    }

    public RiskStatus riskStatus(RiskStatus payload, Moment moment) {
        return distorted(payload, moment, Fault::riskStatus);
    }

    /** What is sent to those who listen, in the place of these events. */
    public List<TrainingProgress> trainingProgress(List<TrainingProgress> events, Moment moment) {
        return distorted(events, moment, Fault::trainingProgress);
    }

    private synchronized <T> T distorted(T payload, Moment moment, Function<Fault, Distortion<T>> part) {
        T distorted = payload;
        for (Fault fault : asked) {
            T before = distorted;
            distorted = part.apply(fault).of(before, moment);
            if (!distorted.equals(before) && shown.add(fault.rule())) {
                notices.accept("breaking " + fault.rule());
            }
        }
        return distorted;
    }
}
