package dev.contracts.probe.session;

import dev.contracts.Severity;
import dev.contracts.Violation;
import java.util.Optional;

/** Checks that a message is a text message: a client that expects text gets no string of a binary one, and so no JSON. */
final class FrameCheck {
    /** The rule of its violations. */
    static final String RULE = "websocket.binary";

    private FrameCheck() {}

    /** An error, when the message came in binary frames. */
    static Optional<Violation> check(String contract, ProbeEvent.Message message) {
        return message.binary()
                ? Optional.of(Violation.builder(
                                RULE,
                                Severity.ERROR,
                                contract,
                                "the message came in a binary frame, and JSON goes into text frames: a browser hands it on"
                                        + " as bytes and not as a string")
                        .expected("a text frame")
                        .found("a binary frame")
                        .build())
                : Optional.empty();
    }
}
