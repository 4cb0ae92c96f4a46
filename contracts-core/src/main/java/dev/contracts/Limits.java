package dev.contracts;

/**
 * How much a payload may ask of the process that checks it. What exceeds a limit is refused ({@code json.limit}): no
 * verdict, and never a silent pass.
 *
 * @param depth nested arrays and objects, at most 500
 * @param numberLength characters of one number
 * @param exponent absolute value of a number's written exponent
 * @param stringLength characters of one string value
 * @param nameLength characters of one property name
 * @param payloadBytes bytes of one payload
 * @param lineBytes bytes of one payload in a sequence that has one a line
 * @param findings violations that a verdict lists for one payload; it counts the rest
 */
public record Limits(
        int depth,
        int numberLength,
        int exponent,
        int stringLength,
        int nameLength,
        long payloadBytes,
        int lineBytes,
        int findings) {

    /** What is used unless the caller says otherwise. */
    public static final Limits DEFAULT = new Limits(500, 1_000, 9_999, 20_000_000, 50_000, 64L << 20, 16 << 20, 100);

    public Limits {
        atLeastOne("depth", depth);
        atLeastOne("numberLength", numberLength);
        atLeastOne("exponent", exponent);
        atLeastOne("stringLength", stringLength);
        atLeastOne("nameLength", nameLength);
        atLeastOne("payloadBytes", payloadBytes);
        atLeastOne("lineBytes", lineBytes);
        atLeastOne("findings", findings);
        if (depth > 500) {
            throw new IllegalArgumentException(
                    "depth is at most 500 (a thread's stack ends not far above), not " + depth);
        }
    }

    /** The same limits, listing up to {@code count} violations a payload. */
    public Limits withFindings(int count) {
        return new Limits(depth, numberLength, exponent, stringLength, nameLength, payloadBytes, lineBytes, count);
    }

    /** The same limits, for payloads of up to {@code bytes}. */
    public Limits withPayloadBytes(long bytes) {
        return new Limits(depth, numberLength, exponent, stringLength, nameLength, bytes, lineBytes, findings);
    }

    /** The same limits, for payloads of up to {@code bytes} in a sequence that has one a line. */
    public Limits withLineBytes(int bytes) {
        return new Limits(depth, numberLength, exponent, stringLength, nameLength, payloadBytes, bytes, findings);
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is at least 1, not " + value);
        }
    }
}
