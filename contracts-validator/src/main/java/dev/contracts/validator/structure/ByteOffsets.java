package dev.contracts.validator.structure;

/** Turns offsets of characters into offsets of bytes in UTF-8. They are asked for in ascending order. */
final class ByteOffsets {
    private final char[] text;
    private int characters;
    private int bytes;

    /** @param start offset of the first character in bytes */
    ByteOffsets(char[] text, int start) {
        this.text = text;
        this.bytes = start;
    }

    /** Returns the offset in bytes of a character that is not before the last one that was asked for. */
    int of(int character) {
        while (characters < character) {
            char unit = text[characters++];
            if (unit < 0x80) {
                bytes++;
            } else if (unit < 0x800 || Character.isSurrogate(unit)) {
                bytes += 2;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
