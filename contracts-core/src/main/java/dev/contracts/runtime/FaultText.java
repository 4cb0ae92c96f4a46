package dev.contracts.runtime;

import dev.contracts.json.JsonReader;
import dev.contracts.json.JsonTrees;
import dev.contracts.json.JsonType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a structural finding.
 *
 * @param message one sentence
 * @param expected what would have been right
 * @param found what was there
 */
record FaultText(
        String message, @Nullable String expected, @Nullable String found) {

    static FaultText of(Fault fault, Sight sight, String pointer) {
        return switch (fault.keyword()) {
            case "required", "dependentRequired" -> missing(fault, sight, pointer);
            case "additionalProperties" -> refused(sight, fault, pointer);
            case "minItems", "maxItems" -> counted(fault, sight, pointer, " elements");
            case "minProperties", "maxProperties" -> counted(fault, sight, pointer, " properties");
            case "uniqueItems" -> repeated(fault, sight, pointer);
            default -> wrong(fault, sight, pointer);
        };
    }

    private static FaultText wrong(Fault fault, Sight sight, String pointer) {
        String expected = Objects.requireNonNullElse(fault.expected(), "another value");
        String found = sight.quote(fault.offset());
        String hint = Hints.of(fault, sight.at(fault.offset()), expected);
        return new FaultText(Subject.of(pointer) + " is " + found + ", expected " + expected + hint, expected, found);
    }

    private static FaultText missing(Fault fault, Sight sight, String pointer) {
        String property = Objects.requireNonNullElse(fault.property(), "");
        String where = pointer.isEmpty() ? "" : " in " + Subject.of(pointer);
        String beside = fault.keyword().equals("required") ? "" : ", where " + fault.expected() + " is there";
        String like = Likeness.closest(property, sight.neighbours(fault.offset()));
        String hint =
                like == null ? "" : "; " + Quote.text(like) + " is there, did you mean " + Quote.text(property) + "?";
        return new FaultText(
                "property " + Quote.text(property) + " is missing" + where + beside + hint,
                "property " + Quote.text(property),
                null);
    }

    private static FaultText refused(Sight sight, Fault fault, String pointer) {
        return new FaultText(
                "property " + Subject.of(pointer) + " is not allowed", "no such property", sight.quote(fault.offset()));
    }

    private static FaultText counted(Fault fault, Sight sight, String pointer, String noun) {
        JsonReader in = sight.at(fault.offset());
        long count = 0;
        if (in.type() == JsonType.ARRAY) {
            in.beginArray();
            for (; in.nextElement(); count++) {
                in.skip();
            }
        } else if (in.type() == JsonType.OBJECT) {
            in.beginObject();
            for (; in.nextMember(); count++) {
                in.skip();
            }
        }
        String found = count + noun;
        String expected = fault.expected();
        return new FaultText(Subject.of(pointer) + " has " + found + ", expected " + expected, expected, found);
    }

    private static FaultText repeated(Fault fault, Sight sight, String pointer) {
        int[] repeat = sight.at(fault.offset()).readTree() instanceof List<?> list ? JsonTrees.firstRepeat(list) : null;
        String found = repeat == null ? "a repeat" : "elements " + repeat[0] + " and " + repeat[1] + " are equal";
        return new FaultText(
                Subject.of(pointer) + ": " + found + ", expected " + fault.expected(), fault.expected(), found);
    }
}
