package dev.contracts.runtime.violation;

import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.AlternativesConstraint;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ConstraintText;
import dev.contracts.runtime.constraint.ConstraintVisitor;
import dev.contracts.runtime.constraint.ContainsConstraint;
import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.DependentRequiredConstraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.NotConstraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.PatternConstraint;
import dev.contracts.runtime.constraint.PropertyNamesConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.constraint.UniqueItemsConstraint;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a structural violation.
 *
 * @param message one sentence
 * @param expected what would have been right
 * @param found what was there
 */
record StructuralMessage(
        String message, String expected, @Nullable String found) {

    /** @param pointer of the value that violates the constraint */
    static StructuralMessage of(StructuralViolation violation, PayloadExcerpts excerpts, String pointer) {
        return violation.constraint().accept(new Writer(excerpts, violation, pointer));
    }

    /** Writes the message on the value at an offset. */
    private record Writer(PayloadExcerpts excerpts, StructuralViolation violation, String pointer)
            implements ConstraintVisitor<StructuralMessage> {
        @Override
        public StructuralMessage visit(TypeConstraint constraint) {
            return wrong(constraint, Hints.type(constraint.types(), value()));
        }

        @Override
        public StructuralMessage visit(EnumConstraint constraint) {
            return wrong(constraint, Hints.similar(constraint.strings(), value()));
        }

        @Override
        public StructuralMessage visit(ConstConstraint constraint) {
            return wrong(constraint, Hints.similar(constraint.strings(), value()));
        }

        @Override
        public StructuralMessage visit(NumberConstraint constraint) {
            return wrong(constraint, "");
        }

        @Override
        public StructuralMessage visit(CountConstraint constraint) {
            Object value = value().readTree();
            int parts =
                    value instanceof List<?> items ? items.size() : value instanceof Map<?, ?> map ? map.size() : -1;
            return parts < 0
                    ? wrong(constraint, "")
                    : instead(
                            constraint,
                            " has ",
                            CountText.of(parts, constraint.limit().part()));
        }

        @Override
        public StructuralMessage visit(PatternConstraint constraint) {
            return wrong(constraint, Hints.utc(constraint.pattern(), value()));
        }

        @Override
        public StructuralMessage visit(FormatConstraint constraint) {
            return wrong(constraint, Hints.format(constraint.format(), value()));
        }

        @Override
        public StructuralMessage visit(FalseSchemaConstraint constraint) {
            return wrong(constraint, "");
        }

        @Override
        public StructuralMessage visit(UniqueItemsConstraint constraint) {
            int[] repeat = value().readTree() instanceof List<?> list ? JsonTrees.firstRepeat(list) : null;
            return instead(
                    constraint,
                    ": ",
                    repeat == null ? "a repeat" : "elements " + repeat[0] + " and " + repeat[1] + " are equal");
        }

        @Override
        public StructuralMessage visit(RequiredConstraint constraint) {
            return missing(constraint, constraint.property(), "");
        }

        @Override
        public StructuralMessage visit(DependentRequiredConstraint constraint) {
            return missing(
                    constraint, constraint.property(), ", where " + Quote.text(constraint.because()) + " is there");
        }

        @Override
        public StructuralMessage visit(AdditionalPropertiesConstraint constraint) {
            return new StructuralMessage(
                    "property " + Subject.of(pointer) + " is not allowed"
                            + Hints.alike(JsonPointer.last(pointer), constraint.declared()),
                    ConstraintText.of(constraint),
                    excerpts.quote(offset()));
        }

        @Override
        public StructuralMessage visit(AlternativesConstraint constraint) {
            return wrong(constraint, violation.alternatives().hint(offset(), excerpts));
        }

        @Override
        public StructuralMessage visit(NotConstraint constraint) {
            return wrong(constraint, "");
        }

        @Override
        public StructuralMessage visit(ContainsConstraint constraint) {
            return wrong(constraint, "");
        }

        private int offset() {
            return violation.offset();
        }

        @Override
        public StructuralMessage visit(PropertyNamesConstraint constraint) {
            String expected = ConstraintText.of(constraint);
            String name = JsonPointer.last(pointer);
            return new StructuralMessage(
                    "property " + Subject.of(pointer) + " is not allowed, expected " + expected
                            + Hints.similar(constraint.strings(), name),
                    expected,
                    Quote.text(name));
        }

        private JsonCursor value() {
            return excerpts.at(offset());
        }

        private StructuralMessage wrong(Constraint constraint, String hint) {
            String expected = ConstraintText.of(constraint);
            String found = excerpts.quote(offset());
            return new StructuralMessage(
                    Subject.of(pointer) + " is " + found + ", expected " + expected + hint, expected, found);
        }

        private StructuralMessage instead(Constraint constraint, String verb, String found) {
            String expected = ConstraintText.of(constraint);
            return new StructuralMessage(
                    Subject.of(pointer) + verb + found + ", expected " + expected, expected, found);
        }

        private StructuralMessage missing(Constraint constraint, String property, String reason) {
            String expected = ConstraintText.of(constraint);
            String where = pointer.isEmpty() ? "" : " in " + Subject.of(pointer);
            String hint = Hints.present(property, excerpts.names(offset()), excerpts.unknownNames(offset()));
            return new StructuralMessage(expected + " is missing" + where + reason + hint, expected, null);
        }
    }
}
