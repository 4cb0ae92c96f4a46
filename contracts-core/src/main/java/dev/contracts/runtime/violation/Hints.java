package dev.contracts.runtime.violation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What may have been meant: a remark behind a message, which decides nothing. */
final class Hints {
    private static final Pattern JSON_STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /** How the demand of {@code pattern} begins. */
    private static final String PATTERN = "text that matches ";

    private Hints() {}

    /**
     * The remark, with what separates it from the message; empty when there is none.
     *
     * @param in at the value that is wrong
     */
    static String of(StructuralViolation fault, JsonCursor in, String expected) {
        boolean string = in.type() == JsonType.STRING;
        return switch (fault.keyword()) {
            case "enum", "const" -> string ? meant(in.readString(), expected) : "";
            case "type" -> string ? quoted(in.readString(), expected) : range(in, expected);
            case "format" -> string ? timestamp(in.readString(), expected) : "";
            case "pattern" -> string ? utc(in.readString(), expected) : "";
            default -> "";
        };
    }

    private static String meant(String found, String expected) {
        List<String> allowed = new ArrayList<>();
        Matcher strings = JSON_STRING.matcher(expected);
        while (strings.find()) {
            allowed.add(new JsonCursor(strings.group().getBytes(StandardCharsets.UTF_8)).readString());
        }
        String like = Spelling.closest(found, allowed);
        return like == null ? "" : "; did you mean " + Quote.text(like) + "?";
    }

    private static String quoted(String found, String expected) {
        boolean numeric = found.length() <= 40 && found.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
        if (numeric && (expected.contains("a number") || expected.contains("an integer"))) {
            return "; a number is written without quotes";
        }
        boolean truth = found.equalsIgnoreCase("true") || found.equalsIgnoreCase("false");
        return truth && expected.contains("true or false") ? "; true and false are written without quotes" : "";
    }

    private static String range(JsonCursor in, String expected) {
        if (in.type() != JsonType.NUMBER) {
            return "";
        }
        if (!in.isFinite()) {
            return "; it is beyond the range of a double";
        }
        boolean integral = in.readDecimal().stripTrailingZeros().scale() <= 0;
        return integral && expected.contains("an integer") ? "; it is beyond 64 bits" : "";
    }

    private static String timestamp(String found, String expected) {
        if (!expected.contains("date-time")) {
            return "";
        }
        if (Formats.isDateTime(found + "Z")) {
            return "; it has no offset: end it with Z (Python: datetime.now(timezone.utc).isoformat())";
        }
        if (found.length() > 10 && found.charAt(10) == ' ') {
            return "; a T separates the date from the time";
        }
        boolean epoch = found.length() <= 40 && found.matches("[0-9]{9,}(\\.[0-9]+)?");
        return epoch ? "; seconds since 1970 are no date-time" : "";
    }

    /** A moment with an offset where the pattern wants it in UTC. */
    private static String utc(String found, String expected) {
        if (!expected.startsWith(PATTERN) || !Formats.isDateTime(found)) {
            return "";
        }
        String utc = Formats.instant(found).toString();
        return Texts.matches(utc, expected.substring(PATTERN.length())) ? "; in UTC that is " + utc : "";
    }
}
