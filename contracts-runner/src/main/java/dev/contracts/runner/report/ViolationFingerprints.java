package dev.contracts.runner.report;

import dev.contracts.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names violations so that a host recognizes them in the next run. A name consists of contract, rule, file and pointer,
 * and of the number of violations before it with the same four: neither a line that moves nor another value changes it.
 */
public final class ViolationFingerprints {
    private static final int LENGTH = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** Returns the fingerprint of the next violation: 32 hexadecimal digits, unique among those of this object. */
    public String of(Violation violation, String file) {
        return of(violation.contract(), violation.rule(), file, violation.pointer());
    }

    /** Returns the next fingerprint, made of parts that stay the same from run to run. */
    public String of(String... parts) {
        String key = String.join("\0", parts);
        int before = seen.merge(key, 1, Integer::sum) - 1;
        return HexFormat.of().formatHex(sha256(key + "\0" + before), 0, LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
