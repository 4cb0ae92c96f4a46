package dev.contracts.runtime.function;

import com.google.re2j.PatternSyntaxException;
import dev.contracts.runtime.text.Quote;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Strings as rules see them: sequences of code points, and patterns that take linear time. */
public final class Texts {
    private static final int PATTERNS = 1_000;
    private static final Map<String, TextPattern> OF_RULES = new ConcurrentHashMap<>();
    private static final Map<String, TextPattern> OF_SCHEMAS = new ConcurrentHashMap<>();

    private Texts() {}

    /** {@code size(text)}. */
    public static long size(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * {@code double(text)}: decimal digits, perhaps with a sign, a point and an exponent.
     *
     * @throws RuleError when it is anything else, or beyond the range of a double
     */
    public static double toDouble(String text) {
        double value = isNumber(text, true) ? Double.parseDouble(text) : Double.NaN;
        if (Double.isFinite(value)) {
            return value;
        }
        throw new RuleError(Quote.text(text) + " is not a number", text);
    }

    /**
     * {@code int(text)}: decimal digits, perhaps with a sign.
     *
     * @throws RuleError when it is anything else, or beyond 64 bits
     */
    public static long toLong(String text) {
        try {
            if (isNumber(text, false)) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            throw new RuleError(Quote.text(text) + " is beyond 64 bits", text);
        }
        throw new RuleError(Quote.text(text) + " is not an integer", text);
    }

    /** Returns whether it has the characters of a number in ASCII, as CEL writes it: the JDK takes more than these. */
    private static boolean isNumber(String text, boolean decimal) {
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int whole = digits(text, at);
        int end = whole;
        int count = whole - at;
        if (decimal && end < text.length() && text.charAt(end) == '.') {
            end = digits(text, end + 1);
            count += end - whole - 1;
        }
        if (decimal && count > 0 && end < text.length() && (text.charAt(end) | 0x20) == 'e') {
            int sign = end + 1 < text.length() && (text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+') ? 1 : 0;
            int exponent = digits(text, end + 1 + sign);
            count = exponent == end + 1 + sign ? 0 : count;
            end = exponent;
        }
        return count > 0 && end == text.length();
    }

    /** Returns the end of the digits that begin at an index. */
    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * Returns whether the RE2 pattern occurs anywhere in the text.
     *
     * @throws RuleError when it is no pattern
     */
    public static boolean matches(String text, String pattern) {
        return compiled(pattern, OF_RULES, false).isIn(text);
    }

    /**
     * Returns whether the pattern of a schema occurs anywhere in the text.
     *
     * @throws RuleError when it is no pattern
     */
    public static boolean fits(String text, String pattern) {
        return compiled(pattern, OF_SCHEMAS, true).isIn(text);
    }

    private static TextPattern compiled(String pattern, Map<String, TextPattern> known, boolean ofSchema) {
        TextPattern compiled = known.get(pattern);
        if (compiled == null) {
            compiled = compile(pattern, ofSchema);
            if (known.size() < PATTERNS) {
                known.put(pattern, compiled);
            }
        }
        return compiled;
    }

    private static TextPattern compile(String pattern, boolean ofSchema) {
        try {
            return ofSchema ? TextPattern.ofSchema(pattern) : TextPattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new RuleError("no pattern: " + Quote.text(pattern));
        }
    }
}
