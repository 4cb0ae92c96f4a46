package dev.contracts.probe.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The probe's clock less the time in which an endpoint could not be heard: silence is only what was listened to.
 */
final class PausableClock {
    private Duration deaf = Duration.ZERO;
    private @Nullable Instant stopped;

    /** The reading at a moment; while it is stopped, that of the moment when it was. */
    Instant at(Instant moment) {
        return (stopped == null ? moment : stopped).minus(deaf);
    }

    /** Stops the clock: from now on nothing can arrive. */
    void stop(Instant moment) {
        if (stopped == null) {
            stopped = moment;
        }
    }

    /** The endpoint can be heard again. */
    void start(Instant moment) {
        if (stopped != null && moment.isAfter(stopped)) {
            deaf = deaf.plus(Duration.between(stopped, moment));
        }
        stopped = null;
    }

    /** The moment at which the clock will show a reading, should it go on; far away while it is stopped. */
    Instant moment(Instant reading) {
        return stopped == null ? reading.plus(deaf) : Instant.MAX;
    }
}
