package dev.contracts.runtime.violation;

import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.format.FormatMistake;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.text.LookAlike;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.List;

/**
 * Remarks on what may have been meant, to stand behind a message; they decide nothing. Each begins with what separates it from
 * the message, and is empty when there is nothing to say. A cursor stands at the value that is wrong.
 */
final class Hints {
    private Hints() {}

    /** Returns the allowed string that is most like the one found. */
    static String similar(List<String> allowed, JsonCursor in) {
        return in.type() == JsonType.STRING ? similar(allowed, in.readString()) : "";
    }

    /** Returns the allowed string that is most like another one. */
    static String similar(List<String> allowed, String found) {
        String alike = alike(found, allowed);
        String like = Spelling.closest(found, allowed);
        if (!alike.isEmpty()) {
            return alike;
        }
        return like == null ? "" : "; did you mean " + Quote.text(like) + "?";
    }

    /** Returns the known name or value that is another one, though people see no difference. */
    static String alike(String found, List<String> known) {
        String alike = LookAlike.of(found, known);
        return alike == null ? "" : "; " + LookAlike.words(found, alike);
    }

    /** Returns the property of an object that may have been meant by one that is missing. */
    static String present(String missing, List<String> names, List<String> unknownNames) {
        String alike = LookAlike.of(missing, names);
        if (alike != null) {
            return "; " + LookAlike.words(alike, missing);
        }
        String like = Spelling.closest(missing, unknownNames);
        return like == null ? "" : "; " + Quote.text(like) + " is there, did you mean " + Quote.text(missing) + "?";
    }

    /** Returns the reason for which a value that looks like one of the types is none. */
    static String type(List<SchemaType> types, JsonCursor in) {
        return switch (in.type()) {
            case STRING -> quoted(types, in.readString());
            case NUMBER -> range(types, in);
            default -> "";
        };
    }

    private static String quoted(List<SchemaType> types, String found) {
        boolean numeric = found.length() <= 40 && found.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
        if (numeric && (types.contains(SchemaType.NUMBER) || types.contains(SchemaType.INTEGER))) {
            return "; a number is written without quotes";
        }
        boolean truth = found.equalsIgnoreCase("true") || found.equalsIgnoreCase("false");
        return truth && types.contains(SchemaType.BOOLEAN) ? "; true and false are written without quotes" : "";
    }

    private static String range(List<SchemaType> types, JsonCursor in) {
        if (!in.isFinite()) {
            return "; it is beyond the range of a double";
        }
        boolean integral = in.readDecimal().stripTrailingZeros().scale() <= 0;
        return integral && types.contains(SchemaType.INTEGER) ? "; it is beyond 64 bits" : "";
    }

    /** Returns the part in which a string misses a format by little. */
    static String format(String format, JsonCursor in) {
        String mistake = in.type() == JsonType.STRING ? FormatMistake.of(format, in.readString()) : "";
        return mistake.isEmpty() ? "" : "; " + mistake;
    }

    /** Returns a date-time in UTC, where the pattern wants that and the one found has another offset. */
    static String utc(String pattern, JsonCursor in) {
        String found = in.type() == JsonType.STRING ? in.readString() : "";
        if (!Formats.isDateTime(found)) {
            return "";
        }
        String utc = Formats.instant(found).toString();
        return Texts.fits(utc, pattern) ? "; in UTC that is " + utc : "";
    }
}
