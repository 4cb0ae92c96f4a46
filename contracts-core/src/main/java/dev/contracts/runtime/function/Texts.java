package dev.contracts.runtime.function;

import com.google.re2j.PatternSyntaxException;
import dev.contracts.runtime.text.Quote;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Strings as rules see them: sequences of code points, and patterns that take linear time. */
public final class Texts {
    private static final int PATTERNS = 1_000;
    private static final Map<String, TextPattern> COMPILED = new ConcurrentHashMap<>();

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
        TextPattern compiled = COMPILED.get(pattern);
        if (compiled == null) {
            compiled = compile(pattern);
            if (COMPILED.size() < PATTERNS) {
                COMPILED.put(pattern, compiled);
            }
        }
        return compiled.isIn(text);
    }

    private static TextPattern compile(String pattern) {
        try {
            return TextPattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new RuleError("no pattern: " + Quote.text(pattern));
        }
    }
}
