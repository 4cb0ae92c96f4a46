package dev.contracts.importer.proof;

import com.networknt.schema.Error;
import dev.contracts.Violation;
import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.runtime.text.JsonPointer;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                        .allMatch(violation -> isStricter(violation) || isBeyondNumbers(violation, payload));
    }

    private boolean isStricter(Violation violation) {
        String pointer = violation.schemaPointer().replaceFirst("^[^#]*#", "");
        SchemaPlace origin = imported.bundle().origin(pointer);
        String keyword = pointer.isEmpty() ? "" : JsonPointer.last(pointer);
        return stricter.contains(origin.document().name() + "#" + JsonPointer.append(origin.pointer(), keyword));
    }

    /** Tells whether the value is a number that no long and no double holds: the dialect says of all contracts that it is refused. */
    private static boolean isBeyondNumbers(Violation violation, JsonNode payload) {
        JsonNode value = payload.at(violation.pointer());
        if (!value.isNumber()) {
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

    /** Tells whether draft-04 refuses a number such as 5.0, which is an integer in every later draft. */
    private static boolean isWholeByValue(Error error) {
        JsonNode value = error.getInstanceNode();
        return error.getKeyword().equals("type")
                && value != null
                && value.isNumber()
                && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    /** Tells whether the original refuses a payload at a keyword that was given up. */
    boolean ofOriginal(List<Error> errors) {
        return (!imported.draft().draft().isSince(Draft.DRAFT_06)
                        && errors.stream().allMatch(Explanations::isWholeByValue))
                || errors.stream().anyMatch(error -> {
                    String fragment = String.valueOf(error.getSchemaLocation().getFragment());
                    return weaker.stream()
                            .anyMatch(place -> fragment.equals(place) || fragment.startsWith(place + "/"));
                });
    }
}
