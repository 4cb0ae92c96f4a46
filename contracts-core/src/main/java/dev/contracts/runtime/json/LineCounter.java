package dev.contracts.runtime.json;

/** Goes through a text once and counts its lines and the characters of a line, eight bytes at a time. */
final class LineCounter {
    private final byte[] text;
    private int at;
    private int line = 1;
    private int column = 1;

    LineCounter(byte[] text) {
        this.text = text;
        this.at = Utf8.hasMark(text) ? 3 : 0;
    }

    /** Returns the offset to which it has come; behind a byte order mark at the beginning. */
    int at() {
        return at;
    }

    /** Returns the position of an offset at which, or behind which, the one before was. */
    JsonLocator.Position to(int offset) {
        for (; at <= offset - 8; at += 8) {
            long word = Swar.at(text, at);
            long feeds = Swar.same(word, '\n');
            long continued = Swar.continued(word);
            if (feeds == 0) {
                column += 8 - Long.bitCount(continued);
            } else {
                line += Long.bitCount(feeds);
                long behind = ~(-1L >>> Long.numberOfLeadingZeros(feeds));
                column = 1 + Long.bitCount(behind) / 8 - Long.bitCount(continued & behind);
            }
        }
        for (; at < offset; at++) {
            if (text[at] == '\n') {
                line++;
                column = 1;
            } else if ((text[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new JsonLocator.Position(line, column);
    }
}
