package dev.contracts.probe.network;

import dev.contracts.probe.session.ProbeEvent;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The settings that all requests to a server share.
 *
 * @param client of the Java platform; follows no redirect
 * @param timer ends exchanges that take too long
 * @param large has one large response in memory at a time
 * @param arrivals where events go
 * @param clock when they came
 */
record NetworkContext(
        HttpClient client,
        ProbeTarget target,
        ProbeLimits limits,
        ScheduledExecutorService timer,
        LargeBodyPermit large,
        ArrivalQueue arrivals,
        InstantSource clock) {
    /** @param afterwards when the event was dealt with */
    void arrived(ProbeEvent event, Runnable afterwards) {
        arrivals.put(event, 0, afterwards);
    }
}
