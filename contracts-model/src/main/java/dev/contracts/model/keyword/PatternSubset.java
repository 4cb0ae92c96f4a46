package dev.contracts.model.keyword;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Patterns that RE2 reads as ECMA-262 does with the flag {@code u}, so that whoever else reads the schema agrees with us, and
 * none takes more than linear time.
 */
public final class PatternSubset {
    /** The most repetitions of a part by counts, nested ones multiplied. */
    static final int MAX_REPEAT = 1_000;

    private static final String BOTH_ESCAPES = "dDwWsSbBtnrfv";
    /** The characters that ECMA-262 lets a backslash stand before, and {@code -} in a class. */
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    /** The escapes that stand for several characters, and cannot end a range. */
    private static final String SETS = "dDwWsSpP";

    private static final Pattern COUNT = Pattern.compile("^\\{([0-9]{1,9})(,([0-9]{1,9})?)?\\}");
    private static final Pattern CATEGORY = Pattern.compile("^[pP]\\{(L|Lu|Ll|Lt|Lm|Lo|M|Mn|Mc|Me|N|Nd|Nl|"
            + "No|P|Pc|Pd|Ps|Pe|Pi|Pf|Po|S|Sm|Sc|Sk|So|Z|Zs|Zl|Zp|Cc|Cf|Co|Cs)\\}");

    private final String pattern;
    private final boolean ofSchema;
    private final Deque<Integer> outerRepeats = new ArrayDeque<>();
    private int at;
    private int groupRepeat = 1;
    private int atomRepeat = 1;
    /** True behind something that can be repeated, which {@code ^} cannot. */
    private boolean repeatable;

    private PatternSubset(String pattern, boolean ofSchema) {
        this.pattern = pattern;
        this.ofSchema = ofSchema;
    }

    /** The mistake in a pattern, and how to write it instead. */
    public record Fault(String message, String advice) {}

    /** Finds the mistake in the pattern of a schema. */
    public static Optional<Fault> fault(String pattern) {
        return fault(pattern, true);
    }

    /** Finds the mistake in a pattern of {@code matches}, which is CEL's, and so RE2's own. */
    public static Optional<Fault> faultOfRule(String pattern) {
        return fault(pattern, false);
    }

    private static Optional<Fault> fault(String pattern, boolean ofSchema) {
        try {
            new PatternSubset(pattern, ofSchema).walk();
            Pattern unused = Pattern.compile(pattern);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.fault);
        } catch (PatternSyntaxException syntax) {
            return Optional.of(new Fault(
                    "the pattern cannot be read: " + syntax.getDescription(),
                    "patterns are written in what RE2 and ECMA-262 share: no look-around, no back-references"));
        }
    }

    /** Returns whether it has a general category, of which each version of Unicode has more characters. */
    static boolean usesCategory(String pattern) {
        for (int i = pattern.indexOf('\\'); i >= 0 && i + 1 < pattern.length(); i = pattern.indexOf('\\', i + 2)) {
            if (pattern.charAt(i + 1) == 'p' || pattern.charAt(i + 1) == 'P') {
                return true;
            }
        }
        return false;
    }

    private void walk() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            switch (c) {
                case '\\' -> escape(false);
                case '[' -> characterClass();
                case '(' -> open();
                case ')' -> close();
                case '{' -> count();
                case '}', ']' -> throw refuse("a lone " + c, "write \\\\" + c + " in the JSON string");
                case '*', '+', '?' -> repeat();
                case '|', '^', '$' -> assertion(1);
                default -> atom(1);
            }
        }
    }

    private void atom(int length) {
        at += length;
        atomRepeat = 1;
        repeatable = true;
    }

    /** Steps over what has no length. */
    private void assertion(int length) {
        at += length;
        atomRepeat = 1;
        repeatable = false;
    }

    /** Steps over the sign that repeats what stands before it, or a second one that makes it lazy. */
    private void repeat() {
        checkRepeatable();
        at++;
    }

    private void checkRepeatable() {
        if (ofSchema && !repeatable) {
            throw new Refused(new Fault(
                    "the pattern cannot be read: nothing to repeat stands before its character " + (at + 1),
                    "remove it"));
        }
    }

    private void escape(boolean inClass) {
        if (at + 1 == pattern.length()) {
            throw refuse("a backslash at the end", "write \\\\\\\\ in the JSON string for a backslash");
        }
        char c = pattern.charAt(at + 1);
        String rest = pattern.substring(at + 1);
        if (c == 'p' || c == 'P') {
            Matcher category = CATEGORY.matcher(rest);
            if (!category.find()) {
                throw refuse("a Unicode class that the two name differently", "write a general category: \\\\p{L}");
            }
            atom(1 + category.end());
        } else if (c == 'x') {
            if (!rest.matches("(?s)x[0-9A-Fa-f]{2}.*")) {
                throw refuse("\\x without exactly two hexadecimal digits", "write the character itself");
            }
            atom(4);
        } else if (inClass && (c == 'b' || c == 'B')) {
            throw refuse("\\" + c + " in a character class", "write the characters themselves");
        } else if (c == 'b' || c == 'B') {
            assertion(2);
        } else if (BOTH_ESCAPES.indexOf(c) >= 0 || isEscaped(c, inClass)) {
            atom(2);
        } else if (isPunctuation(c)) {
            throw refuse(
                    "the escape " + Quote.text("\\" + c) + ", which ECMA-262 refuses",
                    "write " + c + " without a backslash");
        } else {
            throw refuse(
                    "the escape " + Quote.text("\\" + c),
                    c == 'u' || c == 'c' ? "write the character itself, or \\\\xhh" : "write it another way");
        }
    }

    private boolean isEscaped(char c, boolean inClass) {
        return ofSchema ? SYNTAX.indexOf(c) >= 0 || (inClass && c == '-') : isPunctuation(c);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private void characterClass() {
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        if (at < pattern.length() && pattern.charAt(at) == ']') {
            throw refuse("a character class that begins with ]", "write \\\\] in the JSON string");
        }
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.startsWith("[:", at)) {
                throw refuse("a POSIX class", "list the characters: [A-Za-z]");
            }
            classRange();
        }
        if (at == pattern.length()) {
            throw refuse("a character class without ]", "write \\\\[ in the JSON string for a bracket");
        }
        atom(1);
    }

    /** Reads a character, a set of them, or a range. */
    private void classRange() {
        int start = at;
        boolean set = classAtom();
        if (!pattern.startsWith("-", at) || pattern.startsWith("-]", at)) {
            return;
        }
        int dash = at++;
        boolean toSet = at < pattern.length() && classAtom();
        if (ofSchema && (set || toSet)) {
            String part = pattern.substring(set ? start : dash, set ? dash + 1 : at);
            throw refuse(
                    "a range with a set of characters, " + Quote.text(part) + ", which ECMA-262 refuses",
                    "write \\\\- in the JSON string, or put the - last");
        }
    }

    /** Returns whether it stands for several characters. */
    private boolean classAtom() {
        if (pattern.charAt(at) != '\\') {
            at += Character.charCount(pattern.codePointAt(at));
            return false;
        }
        boolean set = at + 1 < pattern.length() && SETS.indexOf(pattern.charAt(at + 1)) >= 0;
        escape(true);
        return set;
    }

    private void open() {
        outerRepeats.push(groupRepeat);
        groupRepeat = 1;
        repeatable = false;
        if (pattern.startsWith("(?:", at)) {
            at += 3;
        } else if (pattern.startsWith("(?", at)) {
            throw refuse("a group that begins with (?", "write (…) or (?:…): no look-around, flags or names");
        } else {
            at++;
        }
    }

    private void close() {
        if (outerRepeats.isEmpty()) {
            throw refuse("a ) without (", "write \\\\) in the JSON string for a parenthesis");
        }
        int inner = groupRepeat;
        groupRepeat = Math.max(outerRepeats.pop(), inner);
        at++;
        atomRepeat = inner;
        repeatable = true;
    }

    private void count() {
        Matcher count = COUNT.matcher(pattern.substring(at));
        if (!count.find()) {
            throw refuse("a { that begins no count", "write {2}, {2,} or {0,2}; for a brace \\\\{ in the JSON string");
        }
        checkRepeatable();
        String most = count.group(3) == null ? count.group(1) : count.group(3);
        long repeat = (long) atomRepeat * Math.max(1, Integer.parseInt(most));
        if (repeat > MAX_REPEAT) {
            throw refuse(
                    "counts that repeat a part more than " + MAX_REPEAT + " times, nested ones multiplied",
                    "use maxLength for long texts");
        }
        atomRepeat = (int) repeat;
        groupRepeat = Math.max(groupRepeat, atomRepeat);
        at += count.end();
    }

    private Refused refuse(String what, String advice) {
        return new Refused(new Fault("the pattern has " + what + ", at its character " + (at + 1), advice));
    }

    /** Ends the walk; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Refused(Fault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }
    }
}
