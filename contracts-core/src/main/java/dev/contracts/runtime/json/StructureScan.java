package dev.contracts.runtime.json;

/**
 * Goes through a payload without errors from one brace, bracket or comma to the next, those in strings left out. It
 * looks at eight bytes at once, and at no name and no value, so that a second look costs a part of the first one.
 */
final class StructureScan {
    private final byte[] bytes;
    private int word;
    /** The high bits of the braces and brackets of the word that are still to be gone to. */
    private long brackets;
    /** The same of the commas. */
    private long commas;
    /** The high bit of every byte when a string goes on behind the word, else none. */
    private long inString;
    /** True when a backslash ends the word. */
    private boolean escaping;

    StructureScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Stands before an offset that is in no string. */
    void from(int offset) {
        word = offset - 8;
        brackets = 0;
        commas = 0;
        inString = 0;
        escaping = false;
    }

    /** Returns the offset of the next brace, bracket or comma; the payload's length when there is none. */
    int next() {
        while ((brackets | commas) == 0) {
            if (!read()) {
                return bytes.length;
            }
        }
        long mark = Long.lowestOneBit(brackets | commas);
        brackets &= ~mark;
        commas &= ~mark;
        return word + (Long.numberOfTrailingZeros(mark) >>> 3);
    }

    /** Returns the offset of the next brace or bracket, which is there. */
    int nextBracket() {
        while (brackets == 0) {
            read();
        }
        long mark = Long.lowestOneBit(brackets);
        brackets &= ~mark;
        commas &= -mark;
        return word + (Long.numberOfTrailingZeros(mark) >>> 3);
    }

    /** Returns the offset behind the object or array that begins at an offset. */
    int end(int start) {
        from(start);
        int depth = 0;
        int at;
        do {
            at = nextBracket();
            depth += opens(bytes[at]) ? 1 : -1;
        } while (depth > 0);
        return at + 1;
    }

    /** Returns whether a brace or bracket opens. */
    static boolean opens(byte mark) {
        return mark == '{' || mark == '[';
    }

    /** Goes to the next word; false at the payload's end. */
    private boolean read() {
        word += 8;
        if (word >= bytes.length) {
            return false;
        }
        long text = word <= bytes.length - 8 ? Swar.at(bytes, word) : Swar.last(bytes, word);
        long quotes = Swar.same(text, '"');
        if (escaping || Swar.same(text, '\\') != 0) {
            quotes = unescaped(text, quotes);
        }
        // Of each byte, whether an odd number of quotes is in the word up to it: then it is in a string.
        long strings = quotes;
        strings ^= strings << 8;
        strings ^= strings << 16;
        strings ^= strings << 32;
        strings ^= inString;
        inString = Swar.spread(strings);
        brackets = Swar.brackets(text) & ~strings;
        commas = Swar.same(text, ',') & ~strings;
        return true;
    }

    /** Returns the quotes without those that a backslash escapes. */
    private long unescaped(long text, long quotes) {
        long kept = quotes;
        for (int shift = 0; shift < 64; shift += 8) {
            if (escaping) {
                kept &= ~(0x80L << shift);
                escaping = false;
            } else {
                escaping = (byte) (text >>> shift) == '\\';
            }
        }
        return kept;
    }
}
