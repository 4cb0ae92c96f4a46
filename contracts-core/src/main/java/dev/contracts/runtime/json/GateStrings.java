package dev.contracts.runtime.json;

import dev.contracts.Limits;

/** The gate's look at strings: UTF-8, escapes, control characters, lengths. */
final class GateStrings {
    private final byte[] bytes;
    private final Limits limits;
    private final GateTrail trail;

    GateStrings(byte[] bytes, Limits limits, GateTrail trail) {
        this.bytes = bytes;
        this.limits = limits;
        this.trail = trail;
    }

    /** The offset behind the string value whose opening quote is at {@code start}. */
    int value(int start) {
        int end = scan(start);
        requireLength("string", start, end, limits.stringLength(), "stringLength");
        return end;
    }

    /** The offset behind the name whose opening quote is at {@code start}. */
    int name(int start) {
        int end = scan(start);
        requireLength("property name", start, end, limits.nameLength(), "nameLength");
        int escape = Utf8.plainEnd(bytes, start + 1);
        if (bytes[escape] == '\\' && !StringScanner.isPaired(JsonStrings.decode(bytes, start + 1, end - 1))) {
            throw trail.stop("json.encoding", start, "half of a surrogate pair in a property name");
        }
        return end;
    }

    private int scan(int start) {
        int at = start + 1;
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next < 0) {
                int length = Utf8.length(bytes, at);
                if (length == 0) {
                    throw EncodingDetector.notUtf8(bytes, at, trail);
                }
                at += length;
            } else if (next == '"') {
                return at + 1;
            } else if (next == '\\') {
                at = escape(at, start);
            } else if (next < ' ') {
                throw control(next, at);
            } else {
                at++;
            }
        }
        throw cut(start);
    }

    private GateStop control(byte next, int at) {
        String message = next == '\n' || next == '\r'
                ? "a line break inside a string: it is written \\n, or the closing quote is missing"
                : String.format("the control character U+%04X inside a string is written \\u%04x", next, next);
        return trail.stop("json.syntax", at, message);
    }

    private GateStop cut(int start) {
        return trail.stop(
                "json.syntax",
                bytes.length,
                "the payload ended inside the string opened at "
                        + new JsonLocator(bytes).placeBefore(start, bytes.length));
    }

    private int escape(int at, int start) {
        if (at + 1 >= bytes.length) {
            throw cut(start);
        }
        switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 2;
            }
            case 'u' -> {
                for (int digit = at + 2; digit < at + 6; digit++) {
                    if (digit >= bytes.length) {
                        throw cut(start);
                    }
                    if (!isHex(bytes[digit])) {
                        throw trail.stop("json.syntax", at, "\\u needs four hexadecimal digits");
                    }
                }
                return at + 6;
            }
            default ->
                throw trail.stop(
                        "json.syntax", at, "no such escape: JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX");
        }
    }

    private static boolean isHex(byte value) {
        return (value >= '0' && value <= '9') || (value >= 'a' && value <= 'f') || (value >= 'A' && value <= 'F');
    }

    /** Counts only what may be too long: no text has more characters than bytes. */
    private void requireLength(String what, int start, int end, int limit, String option) {
        if (end - start - 2 <= limit) {
            return;
        }
        int length = JsonStrings.decode(bytes, start + 1, end - 1).length();
        if (length > limit) {
            throw trail.stop(
                    "json.limit",
                    start,
                    "a " + what + " of " + length + " characters, more than the " + limit + " of the limit " + option);
        }
    }
}
