package dev.contracts;

import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/**
 * A file that contracts were generated from, and by what it is known again: its length and two checksums, which the Java
 * platform computes in a fraction of the time of a cryptographic digest. They tell an edit, not a forgery.
 *
 * @param name below the folder of the contracts, with {@code /}, such as {@code positions/schema.json}
 * @param length in bytes
 * @param crc the CRC-32 of its bytes
 * @param adler the Adler-32 of its bytes
 */
public record ContractSource(String name, int length, int crc, int adler) {
    /** The file of that name as it is now. */
    public static ContractSource of(String name, byte[] bytes) {
        return new ContractSource(name, bytes.length, sum(new CRC32(), bytes), sum(new Adler32(), bytes));
    }

    /** Returns whether the file still has the content that it had. */
    public boolean isOf(byte[] bytes) {
        return length == bytes.length && crc == sum(new CRC32(), bytes) && adler == sum(new Adler32(), bytes);
    }

    private static int sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes, 0, bytes.length);
        return (int) checksum.getValue();
    }
}
