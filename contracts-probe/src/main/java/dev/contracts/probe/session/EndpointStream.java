package dev.contracts.probe.session;

import dev.contracts.PayloadLocation;
import dev.contracts.StreamChecker;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The payloads of an endpoint as a sequence. Silence is counted by the probe's clock while the endpoint can be heard.
 *
 * @param <T> what a payload becomes
 */
final class EndpointStream<T> {
    private final @Nullable StreamChecker<T> checker;
    private final PausableClock clock = new PausableClock();
    private @Nullable Instant lastHeard;

    /** @param checker null when the contract says nothing about sequences */
    EndpointStream(@Nullable StreamChecker<T> checker) {
        this.checker = checker;
    }

    /** An endpoint that is asked can be heard again, since it answered. */
    void heard(Instant at) {
        clock.start(at);
        lastHeard = at;
    }

    /** An endpoint that is asked did not answer: what it has had to say since it last did is not known. */
    void missed(Instant at) {
        clock.stop(lastHeard == null ? at : lastHeard);
    }

    void start(Instant at) {
        clock.start(at);
    }

    void stop(Instant at) {
        clock.stop(at);
    }

    /**
     * The next payload; one whose structure is broken takes part with the rest of it.
     *
     * @param listed whether there is room for further violations
     */
    void offer(Verdict<T> verdict, PayloadViolations found, Instant at, boolean listed) {
        if (checker == null) {
            return;
        }
        if (!listed) {
            checker.countOnly();
        }
        T value = verdict.value().orElse(null);
        long errors = checker.errors();
        long warnings = checker.warnings();
        List<Violation> broken = value == null
                ? checker.offerInvalid(new PayloadLocation(found.number(), found.onOneLine()), clock.at(at))
                : checker.offer(value, PayloadLocation.of(found.number()), clock.at(at));
        found.sequence(broken, checker.errors() - errors, checker.warnings() - warnings);
    }

    /** Time has passed: whoever was silent for too long is said. */
    void advanceTo(Instant at, Consumer<Violation> silence) {
        if (checker != null) {
            checker.advanceTo(clock.at(at)).forEach(silence);
        }
    }

    /** Returns the deadline of the next key; empty when none is waited for. */
    Optional<Instant> nextDeadline() {
        return checker == null
                ? Optional.empty()
                : checker.nextDeadline().map(clock::moment).filter(moment -> moment.isBefore(Instant.MAX));
    }

    List<Unchecked> close() {
        return checker == null ? List.of() : checker.close();
    }
}
