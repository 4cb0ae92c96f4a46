package dev.contracts.model.schema;

import dev.contracts.model.json.TagText;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Assertion;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.AlternativesConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ConstraintText;
import dev.contracts.runtime.constraint.ContainsConstraint;
import dev.contracts.runtime.constraint.DependentRequiredConstraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.NotConstraint;
import dev.contracts.runtime.constraint.PropertyNamesConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes the constraints of schema nodes that more than a keyword's value tells: the others are made by {@link
 * dev.contracts.model.keyword.ValueAssertion}. Every engine asks here, so that all of them report the same values.
 */
public final class Constraints {
    private Constraints() {}

    /** Returns the constraint of {@code required} on one property. */
    public static Constraint required(Schema schema, String property) {
        return new RequiredConstraint(pointer(schema, Keywords.REQUIRED), property);
    }

    /** Returns the constraint of {@code dependentRequired} on one property, which another one demands. */
    public static Constraint dependentRequired(Schema schema, String property, String because) {
        return new DependentRequiredConstraint(pointer(schema, Keywords.DEPENDENT_REQUIRED), property, because);
    }

    /** Returns the constraint of {@code additionalProperties: false}. */
    public static Constraint noAdditionalProperties(Schema schema) {
        return new AdditionalPropertiesConstraint(
                pointer(schema, Keywords.ADDITIONAL_PROPERTIES),
                List.copyOf(schema.properties().keySet()));
    }

    /** Returns the constraint of {@code propertyNames}, with what single keywords demand of the names. */
    public static Constraint propertyNames(Schema schema) {
        Schema names = Objects.requireNonNull(schema.nameSchema(), "the schema of the names");
        List<Constraint> demands = new ArrayList<>();
        for (Schema part : names.inPlace()) {
            for (Assertion<?> assertion : Keywords.assertions()) {
                if (part.has(assertion)
                        && assertion != Keywords.TYPE
                        && assertion.instanceTypes().contains(SchemaType.STRING)
                        && assertion instanceof ValueAssertion<?> demand) {
                    demands.add(demand.constraint(part));
                }
            }
        }
        return new PropertyNamesConstraint(pointer(schema, Keywords.PROPERTY_NAMES), demands);
    }

    /** Returns the constraint of {@code items: false}. */
    public static Constraint noFurtherItems(Schema schema) {
        return new FalseSchemaConstraint(pointer(schema, Keywords.ITEMS), FalseSchemaConstraint.ITEMS);
    }

    /** Returns the constraint of the schema {@code false}. */
    public static Constraint nothing(String schemaPointer) {
        return new FalseSchemaConstraint(schemaPointer, FalseSchemaConstraint.KEYWORD);
    }

    /** Returns the constraint of alternatives that no tag tells apart. */
    public static Constraint alternatives(Schema schema, Applicator keyword) {
        return new AlternativesConstraint(
                pointer(schema, keyword),
                keyword.keyword(),
                Objects.requireNonNull(schema.alternatives().get(keyword), keyword.keyword())
                        .size());
    }

    /** Returns the least number of items that fit {@code contains}. */
    public static Constraint minContains(Schema schema) {
        Keyword keyword = schema.has(Keywords.MIN_CONTAINS) ? Keywords.MIN_CONTAINS : Keywords.CONTAINS;
        return new ContainsConstraint(pointer(schema, keyword), keyword.keyword(), schema.minContains());
    }

    /** Returns the greatest number of items that fit {@code contains}. */
    public static Constraint maxContains(Schema schema) {
        return new ContainsConstraint(
                pointer(schema, Keywords.MAX_CONTAINS), Keywords.MAX_CONTAINS.keyword(), schema.maxContains());
    }

    /** Returns the constraint of {@code not}. */
    public static Constraint not(Schema schema) {
        Schema refused = Objects.requireNonNull(schema.notSchema(), "the schema under not");
        return new NotConstraint(pointer(schema, Keywords.NOT), words(refused));
    }

    /** Returns what a schema of one keyword demands; empty where it takes more than a few words. */
    private static String words(Schema schema) {
        List<Keyword> demanding =
                schema.keywords().stream().filter(Keyword::canRefuse).toList();
        if (demanding.size() != 1 || schema.target() != null || schema.has(Keywords.ALL_OF)) {
            return "";
        }
        if (demanding.get(0) == Keywords.REQUIRED && !schema.required().isEmpty()) {
            return "an object with " + (schema.required().size() == 1 ? "the property " : "the properties ")
                    + Quote.list(schema.required());
        }
        return demanding.get(0) instanceof ValueAssertion<?> assertion
                ? ConstraintText.of(assertion.constraint(schema))
                : "";
    }

    /** Returns what a union demands of the type of its values. */
    public static Constraint unionType(Schema union) {
        return TypeConstraint.of(pointer(union, Keywords.ONE_OF), SchemaType.OBJECT);
    }

    /** Returns what a union demands of its values, whatever their variant: to have the tag. */
    public static Constraint tagRequired(Schema union) {
        return new RequiredConstraint(
                pointer(union, Keywords.ONE_OF), shape(union).tag());
    }

    /** Returns what a union demands of the tag's value, in the order of the variants. */
    public static Constraint tagValues(Schema union) {
        UnionShape shape = shape(union);
        return EnumConstraint.of(
                pointer(union, Keywords.ONE_OF),
                shape.variants().keySet().stream()
                        .map(tag -> TagText.json(tag, shape.type()))
                        .toArray(String[]::new));
    }

    private static UnionShape shape(Schema union) {
        return Objects.requireNonNull(union.union(), "the union");
    }

    private static String pointer(Schema schema, Keyword keyword) {
        return schema.place(keyword).schemaPointer();
    }
}
