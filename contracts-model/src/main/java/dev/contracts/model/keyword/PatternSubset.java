package dev.contracts.model.keyword;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Patterns that mean the same to RE2 and to ECMA-262, so that whoever else reads the schema agrees with us, and none takes
 * more than linear time.
 */
public final class PatternSubset {
    /** The most repetitions of a part by counts, nested ones multiplied. */
    static final int MAX_REPEAT = 1_000;

    private static final String BOTH_ESCAPES = "dDwWbBtnrfv";
    private static final Pattern COUNT = Pattern.compile("^\\{([0-9]{1,9})(,([0-9]{1,9})?)?\\}");
    private static final Pattern CATEGORY = Pattern.compile("^[pP]\\{(L|Lu|Ll|Lt|Lm|Lo|M|Mn|Mc|Me|N|Nd|Nl|"
            + "No|P|Pc|Pd|Ps|Pe|Pi|Pf|Po|S|Sm|Sc|Sk|So|Z|Zs|Zl|Zp|C|Cc|Cf|Co|Cs)\\}");

    private final String pattern;
    private final Deque<Integer> outerRepeats = new ArrayDeque<>();
    private int at;
    private int groupRepeat = 1;
    private int atomRepeat = 1;

    private PatternSubset(String pattern) {
        this.pattern = pattern;
    }

    /** The mistake in a pattern, and how to write it instead. */
    public record Fault(String message, String advice) {}

    public static Optional<Fault> fault(String pattern) {
        try {
            new PatternSubset(pattern).walk();
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

    /** Returns whether white space is matched by {@code \s}, about which the two disagree beyond ASCII. */
    public static boolean usesWhiteSpaceClass(String pattern) {
        for (int i = pattern.indexOf('\\'); i >= 0 && i + 1 < pattern.length(); i = pattern.indexOf('\\', i + 2)) {
            if (pattern.charAt(i + 1) == 's' || pattern.charAt(i + 1) == 'S') {
                return true;
            }
        }
        return false;
    }

    private void walk() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '(' -> open();
                case ')' -> close();
                case '{' -> count();
                case '}', ']' -> throw refuse("a lone " + c, "write \\\\" + c + " in the JSON string");
                case '*', '+', '?', '|', '^', '$' -> at++;
                default -> atom(1);
            }
        }
    }

    private void atom(int length) {
        at += length;
        atomRepeat = 1;
    }

    private void escape() {
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
        } else if (BOTH_ESCAPES.indexOf(c) >= 0 || c == 's' || c == 'S' || isPunctuation(c)) {
            atom(2);
        } else {
            throw refuse(
                    "the escape " + Quote.text("\\" + c),
                    c == 'u' || c == 'c' ? "write the character itself, or \\\\xhh" : "write it another way");
        }
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
            if (pattern.charAt(at) == '\\') {
                escape();
            } else {
                at++;
            }
        }
        if (at == pattern.length()) {
            throw refuse("a character class without ]", "write \\\\[ in the JSON string for a bracket");
        }
        atom(1);
    }

    private void open() {
        outerRepeats.push(groupRepeat);
        groupRepeat = 1;
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
    }

    private void count() {
        Matcher count = COUNT.matcher(pattern.substring(at));
        if (!count.find()) {
            throw refuse("a { that begins no count", "write {2}, {2,} or {0,2}; for a brace \\\\{ in the JSON string");
        }
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
