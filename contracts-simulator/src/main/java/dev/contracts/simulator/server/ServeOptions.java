package dev.contracts.simulator.server;

import dev.contracts.simulator.scenario.Scenario;
import dev.contracts.simulator.scenario.Scenarios;
import java.util.List;
import java.util.Objects;

/**
 * Options of a simulated system.
 *
 * @param port 0 for any that is free
 * @param scenario what happens
 * @param faults the ids of the rules to break
 * @param speed simulated seconds in a second, from 0.1 to 1000
 */
public record ServeOptions(int port, Scenario scenario, List<String> faults, double speed) {
    /** Any free port, the scenario {@link Scenarios#DEFAULT}, no fault, in real time. */
    public static final ServeOptions DEFAULT = new ServeOptions(0, Scenarios.named(Scenarios.DEFAULT), List.of(), 1);

    /** @throws IllegalArgumentException when there can be no such port or speed */
    public ServeOptions {
        Objects.requireNonNull(scenario, "scenario");
        faults = List.copyOf(faults);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port " + port + ": ports go from 0 to 65535");
        }
        if (!(speed >= 0.1 && speed <= 1000)) {
            throw new IllegalArgumentException("a speed is from 0.1 to 1000, not " + speed);
        }
    }

    public ServeOptions withPort(int other) {
        return new ServeOptions(other, scenario, faults, speed);
    }

    public ServeOptions withScenario(Scenario other) {
        return new ServeOptions(port, other, faults, speed);
    }

    /** Returns the same scenario with another seed of the random generator. */
    public ServeOptions withSeed(long seed) {
        return withScenario(scenario.toBuilder().seed(seed).build());
    }

    public ServeOptions withFaults(List<String> others) {
        return new ServeOptions(port, scenario, others, speed);
    }

    public ServeOptions withSpeed(double other) {
        return new ServeOptions(port, scenario, faults, other);
    }
}
