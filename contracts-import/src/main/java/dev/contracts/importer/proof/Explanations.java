package dev.contracts.importer.proof;

import com.networknt.schema.Error;
import dev.contracts.Violation;
import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.text.JsonPointer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells which differences the reported changes explain: those at the keyword that was changed, in the direction that was said. */
final class Explanations {
    private final ImportedContract imported;
    private final Set<String> stricter = new HashSet<>();
    private final Set<String> weaker = new HashSet<>();

    Explanations(ImportedContract imported) {
        this.imported = imported;
        for (Change change : imported.changes()) {
            String place = change.at().file() + "#" + change.at().pointer();
            if (change.kind() == ChangeKind.STRICTER) {
                stricter.add(place);
            } else if (change.kind() == ChangeKind.WEAKER) {
                weaker.add(change.at().pointer());
            }
        }
    }

    /**
     * Tells whether each violation of the contract stands at a keyword that became stricter.
     *
     * @param onlyInRecord whether the payload is valid as it is written, and its record is not, which every contract refuses
     */
    boolean ofContract(List<Violation> violations, JsonNode payload, boolean onlyInRecord) {
        return onlyInRecord
                || violations.stream()
                        .allMatch(violation -> isStricter(violation)
                                || isBeyondNumbers(payload.at(violation.pointer()))
                                || isOfFormat(violation, payload.at(violation.pointer())));
    }

    /** Tells whether the source has the format that the contract refuses a value for: then the two validators read it otherwise. */
    private boolean isOfFormat(Violation violation, JsonNode value) {
        SchemaPlace origin = origin(violation);
        String format = origin.json().path("format").asString("");
        return violation.rule().equals("schema.format")
                && value.isString()
                && !Formats.matches(format, value.stringValue());
    }

    /** Tells whether the original refuses a value for a format that we know, and that it has as we read it. */
    private static boolean isOfFormat(Error error) {
        JsonNode keyword = error.getSchemaNode();
        JsonNode value = error.getInstanceNode();
        if (!error.getKeyword().equals("format") || keyword == null || value == null || !value.isString()) {
            return false;
        }
        String format = keyword.isString()
                ? keyword.stringValue()
                : keyword.path("format").asString("");
        return Formats.NAMES.contains(format) && Formats.matches(format, value.stringValue());
    }

    private boolean isStricter(Violation violation) {
        String pointer = pointer(violation);
        SchemaPlace origin = origin(violation);
        String keyword = pointer.isEmpty() ? "" : JsonPointer.last(pointer);
        return stricter.contains(origin.document().name() + "#" + JsonPointer.append(origin.pointer(), keyword));
    }

    private static String pointer(Violation violation) {
        return violation.schemaPointer().replaceFirst("^[^#]*#", "");
    }

    private SchemaPlace origin(Violation violation) {
        return imported.bundle().origin(pointer(violation));
    }

    /** Tells whether the value is a number that no long and no double holds: the dialect says of all contracts that it is refused. */
    private static boolean isBeyondNumbers(@Nullable JsonNode value) {
        if (value == null || !value.isNumber()) {
            return false;
        }
        BigDecimal number = value.isFloatingPointNumber() && !value.isBigDecimal()
                ? BigDecimal.valueOf(value.doubleValue())
                : value.decimalValue();
        double nearest = number.doubleValue();
        boolean isLong = number.stripTrailingZeros().scale() <= 0
                && number.toBigInteger().bitLength() < 64;
        return !isLong
                && (Double.isInfinite(nearest)
                        || new BigDecimal(nearest).compareTo(number) != 0
                        || number.stripTrailingZeros().scale() <= 0);
    }

    /** Tells whether the value is a whole number of more than 64 bits, which is an integer in JSON Schema and in no contract. */
    private static boolean isBeyondIntegers(@Nullable JsonNode value) {
        return value != null
                && value.isNumber()
                && value.decimalValue().stripTrailingZeros().scale() <= 0
                && value.decimalValue().toBigInteger().bitLength() >= 64;
    }

    /** Tells whether draft-04 refuses a number such as 5.0, which is an integer in every later draft. */
    private static boolean isWholeByValue(Error error) {
        JsonNode value = error.getInstanceNode();
        return error.getKeyword().equals("type")
                && value != null
                && value.isNumber()
                && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** Tells whether the original refuses a payload at a keyword that was given up, or for what every contract has otherwise. */
    boolean ofOriginal(List<Error> errors) {
        return (!imported.draft().draft().isSince(Draft.DRAFT_06)
                        && errors.stream().allMatch(Explanations::isWholeByValue))
                || errors.stream().allMatch(error -> isOfFormat(error) || isBeyondIntegers(error.getInstanceNode()))
                || errors.stream().anyMatch(error -> {
                    String fragment = String.valueOf(error.getSchemaLocation().getFragment());
                    return weaker.stream()
                            .anyMatch(place -> fragment.equals(place) || fragment.startsWith(place + "/"));
                });
    }
}
