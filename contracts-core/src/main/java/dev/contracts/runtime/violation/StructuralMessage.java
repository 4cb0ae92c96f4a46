package dev.contracts.runtime.violation;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import dev.contracts.runtime.text.Subject;
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
record StructuralMessage(
        String message, @Nullable String expected, @Nullable String found) {

    static StructuralMessage of(StructuralViolation fault, PayloadExcerpts sight, String pointer) {
        return switch (fault.keyword()) {
            case "required", "dependentRequired" -> missing(fault, sight, pointer);
            case "additionalProperties" -> refused(sight, fault, pointer);
            case "minItems", "maxItems" -> counted(fault, sight, pointer, " elements");
            case "minProperties", "maxProperties" -> counted(fault, sight, pointer, " properties");
            case "uniqueItems" -> repeated(fault, sight, pointer);
            default -> wrong(fault, sight, pointer);
        };
    }

    private static StructuralMessage wrong(StructuralViolation fault, PayloadExcerpts sight, String pointer) {
        String expected = Objects.requireNonNullElse(fault.expected(), "another value");
        String found = sight.quote(fault.offset());
        String hint = Hints.of(fault, sight.at(fault.offset()), expected);
        return new StructuralMessage(
                Subject.of(pointer) + " is " + found + ", expected " + expected + hint, expected, found);
    }

    private static StructuralMessage missing(StructuralViolation fault, PayloadExcerpts sight, String pointer) {
        String property = Objects.requireNonNullElse(fault.property(), "");
        String where = pointer.isEmpty() ? "" : " in " + Subject.of(pointer);
        String beside = fault.keyword().equals("required") ? "" : ", where " + fault.expected() + " is there";
        String like = Spelling.closest(property, sight.neighbours(fault.offset()));
        String hint =
                like == null ? "" : "; " + Quote.text(like) + " is there, did you mean " + Quote.text(property) + "?";
        return new StructuralMessage(
                "property " + Quote.text(property) + " is missing" + where + beside + hint,
                "property " + Quote.text(property),
                null);
    }

    private static StructuralMessage refused(PayloadExcerpts sight, StructuralViolation fault, String pointer) {
        return new StructuralMessage(
                "property " + Subject.of(pointer) + " is not allowed", "no such property", sight.quote(fault.offset()));
    }

    private static StructuralMessage counted(
            StructuralViolation fault, PayloadExcerpts sight, String pointer, String noun) {
        JsonCursor in = sight.at(fault.offset());
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
        return new StructuralMessage(Subject.of(pointer) + " has " + found + ", expected " + expected, expected, found);
    }

    private static StructuralMessage repeated(StructuralViolation fault, PayloadExcerpts sight, String pointer) {
        int[] repeat = sight.at(fault.offset()).readTree() instanceof List<?> list ? JsonTrees.firstRepeat(list) : null;
        String found = repeat == null ? "a repeat" : "elements " + repeat[0] + " and " + repeat[1] + " are equal";
        return new StructuralMessage(
                Subject.of(pointer) + ": " + found + ", expected " + fault.expected(), fault.expected(), found);
    }
}
