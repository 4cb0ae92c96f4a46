package dev.contracts.probe.network;

import java.time.Duration;

/**
 * The limits on what a server may cost the probe. What exceeds them is no payload, and is reported.
 *
 * @param tries of a request, when the server asks to come again later
 */
public record ProbeLimits(Times times, Sizes sizes, Queue queue, int tries) {
    /** The limits of every probe. */
    public static final ProbeLimits DEFAULT = new ProbeLimits(
            new Times(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(2)),
            new Sizes(64L << 20, 16L << 20, 200),
            new Queue(1_024, 32L << 20),
            3);

    /**
     * The limits on time.
     *
     * @param connect until a connection is established
     * @param headers until the first byte of a response
     * @param total until the last byte of a response, all tries included, or of a message
     * @param idle silence after which a connection is given up; after half of it, it is asked whether it lives
     * @param longestWait until the next try, and until a lost connection is opened again
     * @param farewell from the end of the probe's time to its report: for first answers that are under way, and for what waits
     *     to be checked
     */
    public record Times(
            Duration connect,
            Duration headers,
            Duration total,
            Duration idle,
            Duration longestWait,
            Duration farewell) {}

    /**
     * The limits on what is received.
     *
     * @param body bytes of a response, after decoding
     * @param message bytes of a message, all of its fragments together
     * @param ratio length of a compressed response after decoding, as a multiple of what was sent
     */
    public record Sizes(long body, long message, int ratio) {}

    /**
     * The limits on what waits to be checked.
     *
     * @param messages how many
     * @param bytes of all of them together
     */
    public record Queue(int messages, long bytes) {}
}
