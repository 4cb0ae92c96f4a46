package dev.contracts.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the gate says where something else should stand: which character is there, and what its producer should change. */
final class GateWords {
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final String NOT_FINITE =
            " is not JSON (Python: json.dumps(..., allow_nan=False), and null for no value)";
    private static final String PYTHON = " (Python: json.dumps(value), not str(value))";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("NaN", NOT_FINITE),
            Map.entry("nan", NOT_FINITE),
            Map.entry("Infinity", NOT_FINITE),
            Map.entry("inf", NOT_FINITE),
            Map.entry("None", " is not JSON: null" + PYTHON),
            Map.entry("True", " is not JSON: true" + PYTHON),
            Map.entry("False", " is not JSON: false" + PYTHON),
            Map.entry("undefined", " is not JSON: null, or leave the property out"));

    private final byte[] bytes;
    private final GateTrail trail;

    GateWords(byte[] bytes, GateTrail trail) {
        this.bytes = bytes;
        this.trail = trail;
    }

    /** Whether the word stands at an offset, and no further letter or digit behind it. */
    boolean isAt(int at, String word) {
        return word.equals(word(at));
    }

    boolean isLetter(int at) {
        return at < bytes.length
                && ((bytes[at] >= 'a' && bytes[at] <= 'z')
                        || (bytes[at] >= 'A' && bytes[at] <= 'Z')
                        || bytes[at] == '_');
    }

    GateStop noValue(int at) {
        if (at >= bytes.length) {
            return cut();
        }
        boolean minus = bytes[at] == '-';
        String word = word(minus ? at + 1 : at);
        if (!word.isEmpty()) {
            for (String literal : LITERALS) {
                if (at + word.length() == bytes.length && literal.startsWith(word)) {
                    return syntax(bytes.length, "the payload ended inside " + literal);
                }
            }
            return syntax(
                    at,
                    (minus ? "-" : "") + word + WORDS.getOrDefault(word, " is no JSON value; a string stands in \""));
        }
        return switch (bytes[at]) {
            case '\'' -> syntax(at, "a string stands in \", not in '" + PYTHON);
            case ',' -> syntax(at, "a value is missing before the comma");
            case ']', '}' -> syntax(at, "a value is missing");
            case '+' -> syntax(at, "a number has no plus in front");
            case '.' -> syntax(at, "a number needs a digit before its decimal point");
            default -> wrong(at, "a value");
        };
    }

    GateStop noName(int at) {
        if (at >= bytes.length) {
            return cut();
        }
        return switch (bytes[at]) {
            case '}' -> trailingComma(at);
            case '\'' -> syntax(at, "a property name stands in \", not in '" + PYTHON);
            default -> isLetter(at) ? syntax(at, "a property name stands in \"") : wrong(at, "a property name");
        };
    }

    GateStop noColon(int at) {
        return at >= bytes.length ? cut() : wrong(at, "a colon");
    }

    GateStop noComma(int at, boolean object) {
        return at >= bytes.length ? cut() : wrong(at, object ? "a comma or }" : "a comma or ]");
    }

    GateStop trailingComma(int at) {
        return syntax(at, "a comma before " + (char) bytes[at] + ": JSON has none behind the last one");
    }

    GateStop trailing(int at) {
        GateStop unexpected = wrong(at, "the end of the payload");
        boolean another = bytes[at] == '{' || bytes[at] == '[';
        return another ? syntax(at, "there is a second value behind the first; one payload is one value") : unexpected;
    }

    GateStop repeatedName(int at, int earlier) {
        return trail.stop(
                "json.duplicate-key",
                at,
                "a property of this name is there before, at " + new JsonLocator(bytes).placeBefore(earlier, at));
    }

    private GateStop cut() {
        String what = bytes[trail.opened()] == '{' ? "object" : "array";
        return syntax(
                bytes.length,
                "the payload ended inside the " + what + " opened at "
                        + new JsonLocator(bytes).placeBefore(trail.opened(), bytes.length));
    }

    private GateStop wrong(int at, String expected) {
        if (Utf8.length(bytes, at) == 0) {
            return EncodingDetector.notUtf8(bytes, at, trail);
        }
        boolean comment = bytes[at] == '#' || (bytes[at] == '/' && at + 1 < bytes.length && isComment(bytes[at + 1]));
        return syntax(at, comment ? "JSON has no comments" : "expected " + expected + ", not " + character(at));
    }

    private static boolean isComment(byte second) {
        return second == '/' || second == '*';
    }

    /** The character at an offset, visible or by its number and name. */
    private String character(int at) {
        int codePoint = new String(bytes, at, Utf8.length(bytes, at), StandardCharsets.UTF_8).codePointAt(0);
        if (codePoint > ' ' && codePoint < 0x7F) {
            return "'" + (char) codePoint + "'";
        }
        @Nullable String name = Character.getName(codePoint);
        return String.format("U+%04X", codePoint) + (name == null ? "" : " (" + name + ")");
    }

    /** The letters and digits at an offset, when the first is a letter; at most 20. */
    private String word(int at) {
        int end = at;
        while (end < bytes.length
                && end - at < 20
                && (isLetter(end) || (end > at && bytes[end] >= '0' && bytes[end] <= '9'))) {
            end++;
        }
        return new String(bytes, Math.min(at, end), end - at, StandardCharsets.ISO_8859_1);
    }

    private GateStop syntax(int at, String message) {
        return trail.stop("json.syntax", at, message);
    }
}
