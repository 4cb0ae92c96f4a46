package dev.contracts.probe.network;

import java.time.Duration;

/**
 * Limits on what a server may cost the probe. What exceeds them is no payload, and is reported.
 *
 * @param connect until a connection stands
 * @param headers until the first word of a response
 * @param total until its last byte, all tries included
 * @param idle of a connection, until it is asked whether it lives, and once more until it is given up
 * @param bodyBytes of a response, after decoding
 * @param messageBytes of a message, all of its fragments together
 * @param ratio of a compressed response
 * @param tries of a request, when the server asks to come again later
 * @param longestWait before the next try, and before a lost connection is opened again
 * @param queued messages that wait to be checked
 * @param queuedBytes of those messages, together
 */
public record ProbeLimits(
        Duration connect,
        Duration headers,
        Duration total,
        Duration idle,
        long bodyBytes,
        long messageBytes,
        int ratio,
        int tries,
        Duration longestWait,
        int queued,
        long queuedBytes) {
    public static final ProbeLimits DEFAULT = new ProbeLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            64L << 20,
            16L << 20,
            200,
            3,
            Duration.ofSeconds(5),
            1_024,
            32L << 20);
}
