package dev.contracts.runtime.json;

import dev.contracts.Limits;

/**
 * The gate's one pass over a payload: the grammar of objects and arrays. Nesting is kept in arrays, never on the thread's
 * stack.
 */
final class GateScan {
    private final byte[] bytes;
    private final int depthLimit;
    private final GateTrail trail;
    private final GateWords words;
    private final GateStrings strings;
    private final GateNumbers numbers;
    private final NameSet names;
    private int at;

    GateScan(byte[] payload, Limits limits) {
        this.bytes = payload;
        this.depthLimit = limits.depth();
        this.trail = new GateTrail(payload);
        this.words = new GateWords(payload, trail);
        this.strings = new GateStrings(payload, limits, trail);
        this.numbers = new GateNumbers(payload, limits, trail, words);
        this.names = new NameSet(payload);
    }

    void run() {
        EncodingDetector.requireUtf8(bytes, trail);
        boolean mark = Utf8.hasMark(bytes);
        at = space(mark ? 3 : 0);
        if (at == bytes.length) {
            throw mark
                    ? trail.stop("json.encoding", 0, "the payload is empty but for a byte order mark")
                    : trail.stop("json.syntax", 0, "the payload is empty");
        }
        boolean complete = false;
        while (!complete) {
            complete = !opens() && closes();
        }
        at = space(at);
        if (at < bytes.length) {
            throw words.trailing(at);
        }
    }

    /** Reads a scalar or an empty container; or enters another one and stands at its first value: then true. */
    private boolean opens() {
        switch (next()) {
            case '{' -> {
                enter();
                names.open();
                if (next() == '}') {
                    leaveObject();
                    return false;
                }
                name();
                return true;
            }
            case '[' -> {
                enter();
                if (next() == ']') {
                    leaveArray();
                    return false;
                }
                trail.element(0);
                return true;
            }
            case '"' -> at = strings.value(at);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> at = numbers.scan(at);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> throw words.noValue(at);
        }
        return false;
    }

    /** Behind a value: closes what ends here, and goes to the next value; true when there is none. */
    private boolean closes() {
        while (trail.depth() > 0) {
            int index = trail.between();
            at = space(at);
            byte next = next();
            if (next == ',') {
                at = space(at + 1);
                if (index < 0) {
                    name();
                } else if (next() == ']') {
                    throw words.trailingComma(at);
                } else {
                    trail.element(index + 1);
                }
                return false;
            }
            if (index < 0 && next == '}') {
                leaveObject();
            } else if (index >= 0 && next == ']') {
                leaveArray();
            } else {
                throw words.noComma(at, index < 0);
            }
        }
        return true;
    }

    private void enter() {
        if (trail.depth() == depthLimit) {
            throw trail.stop(
                    "json.limit",
                    at,
                    "more than " + depthLimit + " arrays and objects inside each other (limit depth)");
        }
        trail.open(at);
        at = space(at + 1);
    }

    private void leaveObject() {
        names.close();
        leaveArray();
    }

    private void leaveArray() {
        trail.close();
        at++;
    }

    /** Reads a member's name and its colon. */
    private void name() {
        if (next() != '"') {
            throw words.noName(at);
        }
        int start = at;
        at = strings.name(at);
        int earlier = names.add(start + 1, at - 1);
        trail.member(start);
        if (earlier >= 0) {
            throw words.repeatedName(start, earlier - 1);
        }
        at = space(at);
        if (next() != ':') {
            throw words.noColon(at);
        }
        at = space(at + 1);
    }

    private void word(String word) {
        int end = at + word.length();
        if (!words.isAt(at, word)) {
            throw words.noValue(at);
        }
        at = end;
    }

    /** The current byte; 0, which is nowhere legal, behind the end. */
    private byte next() {
        return at < bytes.length ? bytes[at] : 0;
    }

    private int space(int from) {
        int position = from;
        while (position < bytes.length && isSpace(bytes[position])) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }
}
