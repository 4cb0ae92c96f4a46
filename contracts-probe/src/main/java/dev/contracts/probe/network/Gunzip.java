package dev.contracts.probe.network;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks an answer that was compressed although nobody asked for it, and stops where it pretends to be small. */
final class Gunzip {
    private static final int PIECE = 1 << 16;
    /** Below this nothing is suspicious, however well it is compressed. */
    private static final int HARMLESS = 1 << 20;

    private Gunzip() {}

    /**
     * The bytes that were compressed.
     *
     * @throws BodyCollector.TooLong beyond the limit, or the ratio
     * @throws IOException when it is no gzip, or not all of it
     */
    static byte[] unpack(byte[] packed, ProbeLimits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(PIECE);
        byte[] piece = new byte[PIECE];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), PIECE)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (out.size() + (long) read > limits.sizes().body()) {
                    throw new BodyCollector.TooLong(
                            "longer than " + limits.sizes().body() + " bytes when it is unpacked");
                }
                if (out.size() > HARMLESS && out.size() / limits.sizes().ratio() > packed.length) {
                    throw new BodyCollector.TooLong(
                            "more than " + limits.sizes().ratio() + " times as long when it is unpacked");
                }
                out.write(piece, 0, read);
            }
        }
        return out.toByteArray();
    }
}
