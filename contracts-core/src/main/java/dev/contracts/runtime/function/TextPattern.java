package dev.contracts.runtime.function;

import com.google.re2j.Pattern;

/**
 * A pattern of a contract, compiled once. Matching takes time that is linear in the text. Generated code knows this class
 * and not the library behind it, which is no module with a name that lasts.
 */
public final class TextPattern {
    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles the pattern of a schema, which means what ECMA-262 says with the flag {@code u}.
     *
     * @throws com.google.re2j.PatternSyntaxException when it is not in the subset that RE2 reads too
     */
    public static TextPattern ofSchema(String pattern) {
        return compile(EcmaPattern.toRe2(pattern));
    }

    /** Compiles a pattern in the syntax of RE2. @throws com.google.re2j.PatternSyntaxException when it is none */
    public static TextPattern compile(String pattern) {
        return new TextPattern(Pattern.compile(pattern));
    }

    /** Returns whether the pattern occurs anywhere in the text. */
    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
