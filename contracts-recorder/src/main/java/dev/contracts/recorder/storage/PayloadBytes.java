package dev.contracts.recorder.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns what a producer wrote into the bytes of a payload, without mending anything. */
public final class PayloadBytes {
    private PayloadBytes() {}

    /** @throws IllegalArgumentException when no UTF-8 can hold it: half a surrogate pair, which an encoder would replace */
    public static byte[] utf8(CharSequence text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the payload holds half a surrogate pair, which no UTF-8 can hold", e);
        }
    }

    /** @throws IllegalArgumentException when nothing is there */
    public static byte[] present(byte[] payload) {
        for (byte b : payload) {
            if (!isSpace(b)) {
                return payload;
            }
        }
        throw new IllegalArgumentException("the payload is empty");
    }

    /**
     * The payload on one line, with its line feed: breaks between the tokens of a payload become spaces.
     *
     * @throws IllegalArgumentException when it is empty, or has a line break inside a string: that is no JSON, and a line
     *     cannot show it
     */
    public static byte[] line(byte[] payload) {
        byte[] line = Arrays.copyOf(present(payload), payload.length + 1);
        boolean inString = false;
        for (int at = 0; at < payload.length; at++) {
            if (line[at] == '\n' || line[at] == '\r') {
                if (inString) {
                    throw new IllegalArgumentException("a line break inside a string, at byte " + at
                            + ": that is no JSON, and cannot be a line of a sequence");
                }
                line[at] = ' ';
            } else if (inString && line[at] == '\\' && at + 1 < payload.length && isPlain(line[at + 1])) {
                at++;
            } else if (line[at] == '"') {
                inString = !inString;
            }
        }
        line[payload.length] = '\n';
        return line;
    }

    private static boolean isPlain(byte b) {
        return b != '\n' && b != '\r';
    }

    public static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
