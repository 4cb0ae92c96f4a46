package dev.contracts.runtime.json;

/** The characters of a string as they stand between the quotes of a JSON text, written into bytes that have the room. */
final class TextBytes {
    /** The most bytes that one character takes: {@code \}{@code u001f}. */
    static final int LONGEST = 6;

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private TextBytes() {}

    /** Writes a part of a string that does not end within a pair of surrogates; gives the offset behind it. */
    static int write(String text, int from, int to, byte[] bytes, int offset) {
        int at = offset;
        for (int index = from; index < to; index++) {
            char next = text.charAt(index);
            if (next < 0x80) {
                if (next >= ' ' && next != '"' && next != '\\') {
                    bytes[at++] = (byte) next;
                } else {
                    at = escaped(next, bytes, at);
                }
            } else if (!Character.isSurrogate(next)) {
                at = character(next, bytes, at);
            } else if (isPair(text, index, to)) {
                index++;
                at = pair(Character.toCodePoint(next, text.charAt(index)), bytes, at);
            } else {
                at = hex(next, bytes, at);
            }
        }
        return at;
    }

    private static boolean isPair(String text, int index, int to) {
        return index + 1 < to
                && Character.isHighSurrogate(text.charAt(index))
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    private static int character(char next, byte[] bytes, int at) {
        if (next < 0x800) {
            bytes[at] = (byte) (0xC0 | (next >> 6));
            bytes[at + 1] = continuation(next);
            return at + 2;
        }
        bytes[at] = (byte) (0xE0 | (next >> 12));
        bytes[at + 1] = continuation(next >> 6);
        bytes[at + 2] = continuation(next);
        return at + 3;
    }

    private static int pair(int codePoint, byte[] bytes, int at) {
        bytes[at] = (byte) (0xF0 | (codePoint >> 18));
        bytes[at + 1] = continuation(codePoint >> 12);
        bytes[at + 2] = continuation(codePoint >> 6);
        bytes[at + 3] = continuation(codePoint);
        return at + 4;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private static int escaped(char next, byte[] bytes, int at) {
        byte letter =
                switch (next) {
                    case '"', '\\' -> (byte) next;
                    case '\b' -> 'b';
                    case '\f' -> 'f';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    case '\t' -> 't';
                    default -> 0;
                };
        if (letter == 0) {
            return hex(next, bytes, at);
        }
        bytes[at] = '\\';
        bytes[at + 1] = letter;
        return at + 2;
    }

    private static int hex(char next, byte[] bytes, int at) {
        bytes[at] = '\\';
        bytes[at + 1] = 'u';
        bytes[at + 2] = HEX[next >> 12];
        bytes[at + 3] = HEX[(next >> 8) & 15];
        bytes[at + 4] = HEX[(next >> 4) & 15];
        bytes[at + 5] = HEX[next & 15];
        return at + 6;
    }
}
