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
