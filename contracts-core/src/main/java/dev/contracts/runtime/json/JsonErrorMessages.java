package dev.contracts.runtime.json;

import dev.contracts.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The messages of {@link JsonError}s: which character is there, what should be, and what the payload's producer should
 * change.
 */
final class JsonErrorMessages {
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
    /** The most letters of an unknown word that a message shows. */
    private static final int LONGEST_WORD = 20;

    private final byte[] bytes;
    private final Limits limits;
    private final String noun;
    private final String pointer;
    private final int opened;

    /**
     * @param noun what the bytes are called
     * @param pointer of the value that was being read
     * @param opened offset of the bracket that opened the innermost object or array; negative when there is none
     */
    JsonErrorMessages(byte[] payload, Limits limits, String noun, String pointer, int opened) {
        this.bytes = payload;
        this.limits = limits;
        this.noun = noun;
        this.pointer = pointer;
        this.opened = opened;
    }

    JsonError error(MalformedJson stop) {
        int at = stop.at();
        int start = stop.start();
        String encoding = stop.kind() == JsonErrorKind.PAYLOAD_LENGTH ? null : EncodingDetector.otherThanUtf8(bytes);
        if (encoding != null) {
            String message = "the " + noun + " is in " + encoding + "; JSON is exchanged in UTF-8";
            return new JsonError("json.encoding", 0, "", message);
        }
        String compression = stop.kind() == JsonErrorKind.PAYLOAD_LENGTH ? null : EncodingDetector.compression(bytes);
        if (compression != null) {
            String message = "the " + noun + " is compressed by " + compression + "; unpack it first";
            return new JsonError("json.encoding", 0, "", message);
        }
        return switch (stop.kind()) {
            case PAYLOAD_LENGTH ->
                limit(0, "the " + noun + " has " + bytes.length + " bytes", limits.payloadBytes(), "payloadBytes");
            case READ_AGAIN -> limit(at, "the alternatives of the schema take too long on this " + noun);
            case DEPTH ->
                limit(at, "more than " + limits.depth() + " arrays and objects inside each other (limit depth)");
            case VALUE -> noValue(at);
            case NAME -> noName(at);
            case COLON -> at >= bytes.length ? cut() : wrong(at, "a colon");
            case COMMA -> at >= bytes.length ? cut() : wrong(at, isInObject() ? "a comma or }" : "a comma or ]");
            case TRAILING_COMMA -> trailingComma(at);
            case TRAILING -> trailing(at);
            case REPEATED_NAME ->
                new JsonError(
                        "json.duplicate-key",
                        at,
                        pointer,
                        "a property of this name is there before, at " + placeBefore(start, at));
            case ENCODING -> notUtf8(at);
            case CONTROL_CHARACTER -> syntax(at, control(bytes[at]));
            case STRING_END ->
                syntax(
                        bytes.length,
                        "the " + noun + " ended inside the string opened at " + placeBefore(start, bytes.length));
            case ESCAPE -> syntax(at, "no such escape: JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX");
            case HEX_ESCAPE -> syntax(at, "\\u needs four hexadecimal digits");
            case STRING_LENGTH -> tooLong(start, at, "string", limits.stringLength(), "stringLength");
            case NAME_LENGTH -> tooLong(start, at, "property name", limits.nameLength(), "nameLength");
            case NAME_SURROGATE -> encoding(start, "half of a surrogate pair in a property name");
            case DIGIT -> isLetter(at) ? noValue(start) : number(start, at, "a minus needs a digit behind it");
            case LEADING_ZERO -> number(start, at, "a number has no leading zero");
            case FRACTION -> number(start, at, "a decimal point needs a digit behind it");
            case EXPONENT_DIGIT -> number(start, at, "an exponent needs a digit");
            case EXPONENT -> limit(start, "an exponent beyond \u00b1" + limits.exponent() + ", the limit exponent");
            case NUMBER_LENGTH ->
                limit(start, "a number of " + (at - start) + " characters", limits.numberLength(), "numberLength");
        };
    }

    private JsonError noValue(int at) {
        if (at >= bytes.length) {
            return opened < 0 ? empty() : cut();
        }
        boolean minus = bytes[at] == '-';
        String word = word(minus ? at + 1 : at);
        if (!word.isEmpty()) {
            for (String literal : LITERALS) {
                if (at + word.length() == bytes.length && literal.startsWith(word)) {
                    return syntax(bytes.length, "the " + noun + " ended inside " + literal);
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
            default ->
                EncodingDetector.hasTwoMarks(bytes) ? encoding(3, "a second byte order mark") : wrong(at, "a value");
        };
    }

    private JsonError noName(int at) {
        if (at >= bytes.length) {
            return cut();
        }
        return switch (bytes[at]) {
            case '}' -> trailingComma(at);
            case '\'' -> syntax(at, "a property name stands in \", not in '" + PYTHON);
            default -> isLetter(at) ? syntax(at, "a property name stands in \"") : wrong(at, "a property name");
        };
    }

    private JsonError trailingComma(int at) {
        return syntax(at, "a comma before " + (char) bytes[at] + ": JSON has none behind the last one");
    }

    private JsonError trailing(int at) {
        boolean another = bytes[at] == '{' || bytes[at] == '[';
        return another
                ? syntax(at, "there is a second value behind the first; one " + noun + " is one value")
                : wrong(at, "the end of the " + noun);
    }

    private JsonError empty() {
        return Utf8.hasMark(bytes)
                ? encoding(0, "the " + noun + " is empty but for a byte order mark")
                : syntax(0, "the " + noun + " is empty");
    }

    private JsonError cut() {
        return syntax(
                bytes.length,
                "the " + noun + " ended inside the " + (isInObject() ? "object" : "array") + " opened at "
                        + placeBefore(opened, bytes.length));
    }

    private JsonError wrong(int at, String expected) {
        if (Utf8.length(bytes, at) == 0) {
            return notUtf8(at);
        }
        boolean comment = bytes[at] == '#' || (bytes[at] == '/' && isComment(ByteScan.at(bytes, at + 1)));
        return syntax(at, comment ? "JSON has no comments" : "expected " + expected + ", not " + character(at));
    }

    private static boolean isComment(byte second) {
        return second == '/' || second == '*';
    }

    private JsonError notUtf8(int at) {
        int value = bytes[at] & 0xFF;
        String latin = value >= 0xC0 ? "; in Latin-1 it would be " + (char) value : "";
        return encoding(at, String.format("the byte 0x%02X at offset %d is not UTF-8%s", value, at, latin));
    }

    private static String control(byte character) {
        return character == '\n' || character == '\r'
                ? "a line break inside a string: it is written \\n, or the closing quote is missing"
                : String.format(
                        "the control character U+%04X inside a string is written \\u%04x", character, character);
    }

    private JsonError number(int start, int at, String message) {
        return at >= bytes.length ? syntax(at, "the " + noun + " ended inside a number") : syntax(start, message);
    }

    private JsonError tooLong(int start, int end, String what, int limit, String option) {
        int length = JsonStrings.decode(bytes, start + 1, end).length();
        return limit(start, "a " + what + " of " + length + " characters", limit, option);
    }

    /** Returns the character at an offset, visible or by its number and name. */
    private String character(int at) {
        int codePoint = new String(bytes, at, Utf8.length(bytes, at), StandardCharsets.UTF_8).codePointAt(0);
        if (codePoint > ' ' && codePoint < 0x7F) {
            return "'" + (char) codePoint + "'";
        }
        @Nullable String name = Character.getName(codePoint);
        return String.format("U+%04X", codePoint) + (name == null ? "" : " (" + name + ")");
    }

    /** Returns the letters and digits at an offset, if the first is a letter. */
    private String word(int at) {
        int end = at;
        if (isLetter(at)) {
            while (end - at < LONGEST_WORD && ByteScan.isWordPart(ByteScan.at(bytes, end))) {
                end++;
            }
        }
        return new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
    }

    private boolean isLetter(int at) {
        byte value = ByteScan.at(bytes, at);
        return ByteScan.isWordPart(value) && !ByteScan.isDigit(value);
    }

    private boolean isInObject() {
        return bytes[opened] == '{';
    }

    private String placeBefore(int offset, int later) {
        return new JsonLocator(bytes).placeBefore(offset, later);
    }

    private JsonError syntax(int at, String message) {
        return new JsonError("json.syntax", at, pointer, message);
    }

    private JsonError encoding(int at, String message) {
        return new JsonError("json.encoding", at, pointer, message);
    }

    private JsonError limit(int at, String what, long limit, String option) {
        return limit(at, what + ", more than the " + limit + " of the limit " + option);
    }

    private JsonError limit(int at, String message) {
        return new JsonError("json.limit", at, pointer, message);
    }
}
