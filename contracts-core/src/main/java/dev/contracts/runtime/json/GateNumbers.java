package dev.contracts.runtime.json;

import dev.contracts.Limits;

/** The gate's look at numbers: the grammar, and the two limits that keep exact arithmetic cheap. */
final class GateNumbers {
    private final byte[] bytes;
    private final Limits limits;
    private final GateTrail trail;
    private final GateWords words;

    GateNumbers(byte[] bytes, Limits limits, GateTrail trail, GateWords words) {
        this.bytes = bytes;
        this.limits = limits;
        this.trail = trail;
        this.words = words;
    }

    /** The offset behind the number that begins at {@code start} with a digit or a minus. */
    int scan(int start) {
        int at = bytes[start] == '-' ? start + 1 : start;
        int whole = digits(at);
        if (whole == at) {
            throw words.isLetter(at) ? words.noValue(start) : stop(start, at, "a minus needs a digit behind it");
        }
        if (bytes[at] == '0' && whole > at + 1) {
            throw stop(start, at, "a number has no leading zero");
        }
        at = whole;
        if (at < bytes.length && bytes[at] == '.') {
            int fraction = digits(at + 1);
            if (fraction == at + 1) {
                throw stop(start, fraction, "a decimal point needs a digit behind it");
            }
            at = fraction;
        }
        if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at = exponent(start, at + 1);
        }
        if (at - start > limits.numberLength()) {
            throw trail.stop(
                    "json.limit",
                    start,
                    "a number of " + (at - start) + " characters, more than the " + limits.numberLength()
                            + " of the limit numberLength");
        }
        return at;
    }

    private int exponent(int start, int from) {
        int first = from < bytes.length && (bytes[from] == '+' || bytes[from] == '-') ? from + 1 : from;
        int end = digits(first);
        if (end == first) {
            throw stop(start, end, "an exponent needs a digit");
        }
        long value = 0;
        for (int at = first; at < end && value <= limits.exponent(); at++) {
            value = value * 10 + (bytes[at] - '0');
        }
        if (value > limits.exponent()) {
            throw trail.stop(
                    "json.limit", start, "an exponent beyond \u00b1" + limits.exponent() + ", the limit exponent");
        }
        return end;
    }

    private int digits(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    private GateStop stop(int start, int at, String message) {
        return at >= bytes.length
                ? trail.stop("json.syntax", at, "the payload ended inside a number")
                : trail.stop("json.syntax", start, message);
    }
}
