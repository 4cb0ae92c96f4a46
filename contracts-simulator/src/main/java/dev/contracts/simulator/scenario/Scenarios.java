package dev.contracts.simulator.scenario;

import dev.contracts.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The scenarios that come along, each a file like those that users write. */
public final class Scenarios {
    /** The one that runs when none is named. */
    public static final String DEFAULT = "calm";

    private static final List<String> NAMES = List.of(
            "calm",
            "cils-off",
            "engine-trouble",
            "kill-switch",
            "limit-breach",
            "still",
            "training-failure",
            "volatile");

    private Scenarios() {}

    /** Sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /** @throws IllegalArgumentException when no scenario has the name */
    public static Scenario named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no scenario " + name + "; there are " + String.join(", ", NAMES));
        }
        return Scenario.CONTRACT.read(bytes(name)).orElseThrow();
    }

    /** Reads a scenario file. Whatever is wrong with it is in the verdict, with line and column. */
    public static Verdict<Scenario> read(byte[] file) {
        return Scenario.CONTRACT.read(file);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Scenarios.class.getResourceAsStream("scenarios/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the scenario " + name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
