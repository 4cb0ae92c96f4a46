package dev.contracts.runner.report;

import dev.contracts.Violation;
import dev.contracts.output.Sha256;
import java.nio.charset.StandardCharsets;
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
        byte[] hash = Sha256.of((key + "\0" + before).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, LENGTH);
    }
}
