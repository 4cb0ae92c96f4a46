package dev.contracts.model.schema;

import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.DependentRequiredConstraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.ItemCountConstraint;
import dev.contracts.runtime.constraint.JsonTexts;
import dev.contracts.runtime.constraint.LengthConstraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.PatternConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.constraint.UniqueItemsConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the constraints of schema nodes. Every engine asks here, so that all of them report the same values. */
public final class Constraints {
    private Constraints() {}

    /**
     * Returns the constraint of a keyword that judges a value by itself, such as {@code minimum}.
     *
     * @param schema a node that has the keyword
     * @throws IllegalArgumentException when the keyword judges no value by itself
     */
    public static Constraint of(Schema schema, String keyword) {
        String pointer = pointer(schema, keyword);
        return switch (keyword) {
            case "type" -> new TypeConstraint(pointer, List.copyOf(schema.types()));
            case "enum" -> new EnumConstraint(pointer, texts(schema.enumValues()));
            case "const" -> constant(there(schema.constant()), pointer);
            case "minimum" ->
                new NumberConstraint(pointer, NumberConstraint.Limit.MINIMUM, there(schema.minimum()));
            case "maximum" ->
                new NumberConstraint(pointer, NumberConstraint.Limit.MAXIMUM, there(schema.maximum()));
            case "exclusiveMinimum" ->
                new NumberConstraint(pointer, 
                        NumberConstraint.Limit.EXCLUSIVE_MINIMUM, there(schema.exclusiveMinimum()));
            case "exclusiveMaximum" ->
                new NumberConstraint(pointer, 
                        NumberConstraint.Limit.EXCLUSIVE_MAXIMUM, there(schema.exclusiveMaximum()));
            case "multipleOf" ->
                new NumberConstraint(pointer, NumberConstraint.Limit.MULTIPLE_OF, there(schema.multipleOf()));
            case "minLength" ->
                new LengthConstraint(pointer, LengthConstraint.Limit.MINIMUM, there(schema.minLength()));
            case "maxLength" ->
                new LengthConstraint(pointer, LengthConstraint.Limit.MAXIMUM, there(schema.maxLength()));
            case "minItems" ->
                new ItemCountConstraint(pointer, ItemCountConstraint.Limit.MINIMUM, there(schema.minItems()));
            case "maxItems" ->
                new ItemCountConstraint(pointer, ItemCountConstraint.Limit.MAXIMUM, there(schema.maxItems()));
            case "uniqueItems" -> new UniqueItemsConstraint(pointer);
            case "pattern" -> new PatternConstraint(pointer, there(schema.pattern()));
            case "format" -> new FormatConstraint(pointer, there(schema.format()));
            default -> throw new IllegalArgumentException("no value is judged by " + keyword + " alone");
        };
    }

    /** Returns the constraint of {@code required} on one property. */
    public static Constraint required(Schema schema, String property) {
        return new RequiredConstraint(pointer(schema, "required"), property);
    }

    /** Returns the constraint of {@code dependentRequired} on one property, which another one demands. */
    public static Constraint dependentRequired(Schema schema, String property, String because) {
        return new DependentRequiredConstraint(pointer(schema, "dependentRequired"), property, because);
    }

    /** Returns the constraint of {@code additionalProperties: false}. */
    public static Constraint noAdditionalProperties(Schema schema) {
        return new AdditionalPropertiesConstraint(pointer(schema, "additionalProperties"));
    }

    /** Returns the constraint of {@code items: false}. */
    public static Constraint noFurtherItems(Schema schema) {
        return new FalseSchemaConstraint(pointer(schema, "items"), "items");
    }

    /** Returns the constraint of the schema {@code false}. */
    public static Constraint nothing(String schemaPointer) {
        return new FalseSchemaConstraint(schemaPointer, "false");
    }

    /** Returns what a union demands of the type of its values. */
    public static Constraint unionType(Schema union) {
        return TypeConstraint.of(pointer(union, "oneOf"), SchemaType.OBJECT);
    }

    /** Returns what a union demands of its values, whatever their variant: to have the tag. */
    public static Constraint tagRequired(Schema union) {
        return new RequiredConstraint(shape(union).tag(), pointer(union, "oneOf"));
    }

    /** Returns what a union demands of the tag's value, in the order of the variants. */
    public static Constraint tagValues(Schema union) {
        return EnumConstraint.ofStrings(
                pointer(union, "oneOf"), shape(union).variants().keySet().toArray(String[]::new));
    }

    private static UnionShape shape(Schema union) {
        return there(union.union());
    }

    private static String pointer(Schema schema, String keyword) {
        return schema.place(keyword).schemaPointer();
    }

    private static Constraint constant(JsonNode value, String pointer) {
        return value.isString()
                ? ConstConstraint.ofString(pointer, value.stringValue())
                : new ConstConstraint(pointer, value.toString());
    }

    private static List<String> texts(List<JsonNode> values) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            texts.add(value.isString() ? JsonTexts.of(value.stringValue()) : value.toString());
        }
        return texts;
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "the keyword");
    }
}
