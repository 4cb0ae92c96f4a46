package dev.contracts.probe;

import dev.contracts.Context;
import dev.contracts.Profile;
import dev.contracts.probe.network.NetworkFailureText;
import dev.contracts.probe.network.ProbeTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The settings of a probe. All are those of {@link #of} with some of them replaced, so that a release can add one. */
public final class ProbeOptions {
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Values values;

    private ProbeOptions(Values values) {
        this.values = values;
    }

    /** Changes only until options are made of it. */
    private static final class Values {
        private final ProbeTarget target;
        private Duration duration = Duration.ofMinutes(1);
        private Duration interval = Duration.ofSeconds(1);
        private Set<String> contracts = Set.of();
        private Map<String, Context> contexts = Map.of();
        private Profile profile = Profile.CONSUMER;
        private boolean strict;
        private @Nullable Path record;

        Values(ProbeTarget target) {
            this.target = target;
        }

        Values(Values other) {
            target = other.target;
            duration = other.duration;
            interval = other.interval;
            contracts = other.contracts;
            contexts = other.contexts;
            profile = other.profile;
            strict = other.strict;
            record = other.record;
        }
    }

    /** A minute, with a request a second, of all contracts, on behalf of a consumer. */
    public static ProbeOptions of(ProbeTarget target) {
        return new ProbeOptions(new Values(target));
    }

    private ProbeOptions with(Consumer<Values> change) {
        Values changed = new Values(values);
        change.accept(changed);
        return new ProbeOptions(changed);
    }

    /** The server. */
    public ProbeTarget target() {
        return values.target;
    }

    /** Time that the probe takes; at least a tenth of a second. */
    public Duration duration() {
        return values.duration;
    }

    /** @throws IllegalArgumentException when it is out of bounds */
    public ProbeOptions withDuration(Duration other) {
        return with(changed -> changed.duration = bounded("duration", other));
    }

    /** Time from one request to an endpoint to the next; at least a tenth of a second. */
    public Duration interval() {
        return values.interval;
    }

    /** @throws IllegalArgumentException when it is out of bounds */
    public ProbeOptions withInterval(Duration other) {
        return with(changed -> changed.interval = bounded("interval", other));
    }

    /** Names of the contracts to probe; empty for all that name a transport. */
    public Set<String> contracts() {
        return values.contracts;
    }

    public ProbeOptions withContracts(Set<String> others) {
        return with(changed -> changed.contracts = Set.copyOf(others));
    }

    /** Values that rules may know from outside, by contract; not those of query parameters, which the probe chooses. */
    public Map<String, Context> contexts() {
        return values.contexts;
    }

    public ProbeOptions withContexts(Map<String, Context> others) {
        return with(changed -> changed.contexts = Map.copyOf(others));
    }

    /** The profile on whose behalf payloads are checked. */
    public Profile profile() {
        return values.profile;
    }

    /** Returns whether an undeclared property is an error. */
    public boolean strict() {
        return values.strict;
    }

    /** Undeclared properties are told, and are errors when {@code strictly}. */
    public ProbeOptions withProfile(Profile other, boolean strictly) {
        return with(changed -> {
            changed.profile = other;
            changed.strict = strictly;
        });
    }

    /** The directory in which the session is recorded; null to record nothing. */
    public @Nullable Path record() {
        return values.record;
    }

    public ProbeOptions withRecord(@Nullable Path directory) {
        return with(changed -> changed.record = directory);
    }

    private static Duration bounded(String name, Duration given) {
        if (given.compareTo(SHORTEST) < 0 || given.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    name + " is at least " + NetworkFailureText.words(SHORTEST) + " and at most 30 days");
        }
        return given;
    }
}
