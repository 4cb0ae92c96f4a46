package dev.contracts.probe;

import dev.contracts.Context;
import dev.contracts.Profile;
import dev.contracts.probe.network.NetworkFailureText;
import dev.contracts.probe.network.ProbeTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a probe.
 *
 * @param target the server
 * @param duration how long; at least a tenth of a second
 * @param interval from one question to an endpoint to the next; at least a tenth of a second
 * @param contracts the names of those to probe; empty for all that name a transport
 * @param contexts what rules may know from outside, by contract; not what the query parameters say, which the probe chooses
 * @param profile on whose behalf payloads are checked
 * @param strict whether an undeclared property is an error
 * @param record the directory in which the session is recorded; null to record nothing
 */
public record ProbeOptions(
        ProbeTarget target,
        Duration duration,
        Duration interval,
        Set<String> contracts,
        Map<String, Context> contexts,
        Profile profile,
        boolean strict,
        @Nullable Path record) {
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofDays(30);

    /** @throws IllegalArgumentException when a duration is out of bounds */
    public ProbeOptions {
        contracts = Set.copyOf(contracts);
        contexts = Map.copyOf(contexts);
        bounded("duration", duration);
        bounded("interval", interval);
    }

    /** A minute, with a question a second, of all contracts, on behalf of a consumer. */
    public static ProbeOptions of(ProbeTarget target) {
        return new ProbeOptions(
                target,
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                Set.of(),
                Map.of(),
                Profile.CONSUMER,
                false,
                null);
    }

    public ProbeOptions withDuration(Duration other) {
        return new ProbeOptions(target, other, interval, contracts, contexts, profile, strict, record);
    }

    public ProbeOptions withInterval(Duration other) {
        return new ProbeOptions(target, duration, other, contracts, contexts, profile, strict, record);
    }

    public ProbeOptions withContracts(Set<String> others) {
        return new ProbeOptions(target, duration, interval, new TreeSet<>(others), contexts, profile, strict, record);
    }

    public ProbeOptions withContexts(Map<String, Context> others) {
        return new ProbeOptions(target, duration, interval, contracts, others, profile, strict, record);
    }

    /** Undeclared properties are told, and are errors when {@code strictly}. */
    public ProbeOptions withProfile(Profile other, boolean strictly) {
        return new ProbeOptions(target, duration, interval, contracts, contexts, other, strictly, record);
    }

    public ProbeOptions withRecord(@Nullable Path directory) {
        return new ProbeOptions(target, duration, interval, contracts, contexts, profile, strict, directory);
    }

    private static void bounded(String name, Duration given) {
        if (given.compareTo(SHORTEST) < 0 || given.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    name + " is at least " + NetworkFailureText.words(SHORTEST) + " and at most 30 days");
        }
    }
}
