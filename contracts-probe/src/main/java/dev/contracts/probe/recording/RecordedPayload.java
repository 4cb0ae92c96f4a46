package dev.contracts.probe.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A payload as a property of a line: the text that it is, so that people can read and search it; base64 when it is no UTF-8,
 * or full of what a JSON string has to escape. Neither loses a byte.
 */
@SuppressWarnings("ArrayRecordComponent") // a view on the caller's bytes, never compared
record RecordedPayload(byte[] payload, boolean text) {
    static final String TEXT = "text";
    static final String BASE64 = "base64";

    /** A multiple of three, so that pieces of base64 join without padding between them. */
    private static final int PIECE = 3 << 12;

    static RecordedPayload of(byte[] payload) {
        return new RecordedPayload(payload, isReadable(payload));
    }

    /** Returns the name of the property that holds it. */
    String property() {
        return text ? TEXT : BASE64;
    }

    /** Writes what stands between the quotes. */
    void writeTo(OutputStream out) throws IOException {
        if (text) {
            writeText(out);
        } else {
            for (int from = 0; from < payload.length; from += PIECE) {
                ByteBuffer piece = ByteBuffer.wrap(payload, from, Math.min(PIECE, payload.length - from));
                out.write(Base64.getEncoder().encode(piece).array());
            }
        }
    }

    private void writeText(OutputStream out) throws IOException {
        int from = 0;
        for (int at = 0; at < payload.length; at++) {
            byte next = payload[at];
            if (next == '"' || next == '\\' || (next >= 0 && next < ' ')) {
                out.write(payload, from, at - from);
                out.write(escaped(next));
                from = at + 1;
            }
        }
        out.write(payload, from, payload.length - from);
    }

    private static byte[] escaped(byte next) {
        String escape =
                switch (next) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    default -> String.format("\\u%04x", (int) next);
                };
        return escape.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isReadable(byte[] payload) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(payload);
        CharBuffer out = CharBuffer.allocate(PIECE);
        long controls = 0;
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                char next = out.get();
                controls += next < ' ' && next != '\n' && next != '\r' && next != '\t' ? 1 : 0;
            }
        } while (result.isOverflow());
        return !result.isError() && controls <= payload.length / 16;
    }
}
