package dev.contracts.oracle;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a record holds, held against the payload that it was read from. */
final class Bound {
    /** The formats of which a value has several spellings. */
    private static final List<String> FORMATS = List.of("time", "uuid", "uri");

    private Bound() {}

    /**
     * Returns the pointer of a value that the record does not hold as the payload has it; empty when there is none. A record
     * leaves out unknown properties and optional nulls, and holds a number as the double that is nearest.
     *
     * @param written the record, written again
     */
    static Optional<String> difference(JsonNode written, JsonNode payload, String at) {
        if (written.isObject() && payload.isObject()) {
            return written.propertyStream()
                    .map(property -> difference(
                            property.getValue(), payload.path(property.getKey()), Json.pointer(at, property.getKey())))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (written.isArray() && payload.isArray() && written.size() == payload.size()) {
            Optional<String> difference = Optional.empty();
            for (int i = 0; i < written.size() && difference.isEmpty(); i++) {
                difference = difference(written.get(i), payload.get(i), Json.pointer(at, i));
            }
            return difference;
        }
        return isSame(written, payload) ? Optional.empty() : Optional.of(at);
    }

    private static boolean isSame(JsonNode written, JsonNode payload) {
        if (written.isNumber() && payload.isNumber()) {
            return Json.equal(written, payload)
                    || written.decimalValue().doubleValue()
                            == Double.parseDouble(payload.decimalValue().toString());
        }
        if (!written.isString() || !payload.isString()) {
            return Json.equal(written, payload);
        }
        return written.equals(payload)
                || isSameTime(written.stringValue(), payload.stringValue())
                || isSameValue(written.stringValue(), payload.stringValue());
    }

    private static boolean isSameValue(String written, String payload) {
        return FORMATS.stream()
                .anyMatch(format -> WrittenText.of(format, payload).equals(written));
    }

    private static boolean isSameTime(String written, String payload) {
        return Moment.dateTime(payload).isPresent() && Moment.dateTime(written).equals(Moment.dateTime(payload));
    }
}
