package dev.contracts.probe.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The secrets that the caller was trusted with: they are in no message, no report and no recording, not even when the
 * server repeats them.
 */
final class SecretRedactor {
    /** The shortest text that is redacted; a shorter one is no secret and would be found everywhere. */
    private static final int SHORTEST = 6;

    private static final String MASK = "***";

    private final List<String> texts;

    SecretRedactor(List<String> texts) {
        this.texts = texts.stream()
                .filter(text -> text.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The text with none of them in it. */
    String redact(String text) {
        String safe = text;
        for (String secret : texts) {
            safe = safe.replace(secret, MASK);
        }
        return safe;
    }

    /** The payload with each of their bytes replaced by a star, so that all else stays in its place. */
    byte[] mask(byte[] payload) {
        for (String secret : texts) {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            for (int at = find(payload, bytes, 0); at >= 0; at = find(payload, bytes, at + bytes.length)) {
                Arrays.fill(payload, at, at + bytes.length, (byte) '*');
            }
        }
        return payload;
    }

    private static int find(byte[] payload, byte[] secret, int from) {
        for (int at = from; at <= payload.length - secret.length; at++) {
            int same = 0;
            while (same < secret.length && payload[at + same] == secret[same]) {
                same++;
            }
            if (same == secret.length) {
                return at;
            }
        }
        return -1;
    }
}
