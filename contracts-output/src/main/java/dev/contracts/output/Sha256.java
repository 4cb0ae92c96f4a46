package dev.contracts.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash function by which pages and reports name what they contain. */
public final class Sha256 {
    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
