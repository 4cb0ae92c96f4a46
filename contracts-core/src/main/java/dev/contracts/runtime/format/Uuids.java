package dev.contracts.runtime.format;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** RFC 4122, section 3: five groups of hexadecimal digits, read digit by digit. */
final class Uuids {
    private static final int LENGTH = 36;

    private Uuids() {}

    static boolean isUuid(String text) {
        return uuid(text) != null;
    }

    static @Nullable UUID uuid(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        long most = 0;
        long least = 0;
        for (int at = 0; at < LENGTH; at++) {
            char letter = text.charAt(at);
            if (at == 8 || at == 13 || at == 18 || at == 23) {
                if (letter != '-') {
                    return null;
                }
                continue;
            }
            int digit = letter < 0x80 ? Character.digit(letter, 16) : -1;
            if (digit < 0) {
                return null;
            }
            if (at < 18) {
                most = most << 4 | digit;
            } else {
                least = least << 4 | digit;
            }
        }
        return new UUID(most, least);
    }
}
