package dev.contracts.validator.structure;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.AlternativesConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ContainsConstraint;
import dev.contracts.runtime.constraint.DependentRequiredConstraint;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.NotConstraint;
import dev.contracts.runtime.constraint.PropertyNamesConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.TypeConstraint;
import java.util.List;

/** Finds the constraint of the contract that the library's error is about. */
final class ViolatedConstraint {
    private ViolatedConstraint() {}

    static Constraint of(Error error, List<Schema> nodes) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        Schema node = nodes.get(Integer.parseInt(fragment.getName(1)));
        String keyword = error.getKeyword().equals(FitsKeyword.NAME) ? TypeConstraint.KEYWORD : error.getKeyword();
        boolean chain = fragment.getName(2).equals(Keywords.ALL_OF.keyword()) && TagChain.KEYWORDS.contains(keyword);
        if (chain) {
            return ofUnion(node, keyword);
        }
        return switch (keyword) {
            case RequiredConstraint.KEYWORD -> Constraints.required(node, error.getProperty());
            case DependentRequiredConstraint.KEYWORD ->
                Constraints.dependentRequired(node, argument(error, 0), argument(error, 1));
            case AdditionalPropertiesConstraint.KEYWORD -> Constraints.noAdditionalProperties(node);
            case PropertyNamesConstraint.KEYWORD -> Constraints.propertyNames(node);
            case FalseSchemaConstraint.ITEMS -> Constraints.noFurtherItems(node);
            case FalseSchemaConstraint.KEYWORD -> ofFalse(node, fragment);
            case AlternativesConstraint.ANY_OF -> Constraints.alternatives(node, Keywords.ANY_OF);
            case AlternativesConstraint.ONE_OF -> Constraints.alternatives(node, Keywords.ONE_OF);
            case NotConstraint.KEYWORD -> Constraints.not(node);
            case ContainsConstraint.CONTAINS ->
                ContainsKeyword.isTooMany(error) ? Constraints.maxContains(node) : Constraints.minContains(node);
            default -> Keywords.valueAssertion(keyword).constraint(node);
        };
    }

    /**
     * Returns the constraint of a union, which the library was told of in other keywords than the contract's: see
     * {@link TagChain}.
     */
    private static Constraint ofUnion(Schema union, String keyword) {
        return switch (keyword) {
            case TypeConstraint.KEYWORD -> Constraints.unionType(union);
            case RequiredConstraint.KEYWORD -> Constraints.tagRequired(union);
            default -> Constraints.tagValues(union);
        };
    }

    /** Returns the constraint of a schema {@code false}, which stays where it stands: see {@link SchemaRewriter}. */
    private static Constraint ofFalse(Schema node, NodePath fragment) {
        String[] names = new String[Math.max(0, fragment.getNameCount() - 3)];
        for (int i = 0; i < names.length; i++) {
            names[i] = fragment.getName(i + 2);
        }
        return Constraints.nothing((names.length == 0 ? node.location() : node.place(names)).schemaPointer());
    }

    private static String argument(Error error, int index) {
        return String.valueOf(error.getArguments()[index]);
    }
}
