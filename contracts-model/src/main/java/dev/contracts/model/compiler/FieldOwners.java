package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Owner;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.model.type.RecordType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The records that have a field: which of them a value can be, and how a rule asks for them. */
final class FieldOwners {
    private FieldOwners() {}

    /** Returns the owners that a value can still be. */
    static List<Owner> among(List<Owner> owners, Set<RecordType> possible) {
        return owners.stream()
                .filter(owner -> possible.contains(owner.record()))
                .toList();
    }

    /** Returns the records that have the field. */
    static Set<RecordType> records(List<Owner> owners) {
        return owners.stream().map(Owner::record).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns whether the field is always there, and null at times. */
    static boolean requiredNullable(Owner owner) {
        return owner.field().required() && owner.field().nullable();
    }

    /** Returns the test of the tag by which a value is one of those that have the field. */
    static String tagTest(Node operand, List<Owner> owners) {
        if (!(operand.type() instanceof UnionValue union)) {
            return "it";
        }
        boolean isText = union.type().tagType().isText();
        String tags = union.type().variants().entrySet().stream()
                .filter(variant -> records(owners).contains(variant.getValue()))
                .map(variant -> isText ? "'" + variant.getKey() + "'" : variant.getKey())
                .limit(5)
                .collect(Collectors.joining(", "));
        return tags.contains(",")
                ? union.type().tag() + " in [" + tags + "]"
                : union.type().tag() + " == " + tags;
    }
}
