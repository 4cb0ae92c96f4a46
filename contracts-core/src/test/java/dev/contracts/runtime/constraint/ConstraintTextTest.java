package dev.contracts.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTextTest {
    private static final String AT = "orders/schema.json#/properties/count";

    static Stream<Arguments> demands() {
        return Stream.of(
                Arguments.of("type", "an object", TypeConstraint.of(AT, SchemaType.OBJECT)),
                Arguments.of("type", "a string or null", TypeConstraint.of(AT, SchemaType.NULL, SchemaType.STRING)),
                Arguments.of("type", "null", TypeConstraint.of(AT, SchemaType.NULL)),
                Arguments.of("type", "true or false", TypeConstraint.of(AT, SchemaType.BOOLEAN)),
                Arguments.of(
                        "type",
                        "an integer or a number or an array",
                        TypeConstraint.of(AT, SchemaType.INTEGER, SchemaType.NUMBER, SchemaType.ARRAY)),
                Arguments.of(
                        "enum", "one of \"buy\", \"a\\\\u\", \"\"", EnumConstraint.ofStrings(AT, "buy", "a\\u", "")),
                Arguments.of("enum", "one of 1.50, null, [\"x\"]", EnumConstraint.of(AT, "1.50", "null", "[\"x\"]")),
                Arguments.of("const", "\"say \\\"x\\\"\"", ConstConstraint.ofString(AT, "say \"x\"")),
                Arguments.of("const", "1e300", new ConstConstraint(AT, "1e300")),
                Arguments.of("minimum", "at least 0", NumberConstraint.minimum(AT, "0")),
                Arguments.of("maximum", "at most 12345678901.23", NumberConstraint.maximum(AT, "12345678901.23")),
                Arguments.of("exclusiveMinimum", "more than -0.5", NumberConstraint.exclusiveMinimum(AT, "-0.5")),
                Arguments.of("exclusiveMaximum", "less than 1.0", NumberConstraint.exclusiveMaximum(AT, "1.0")),
                Arguments.of("multipleOf", "a multiple of 0.01", NumberConstraint.multipleOf(AT, "0.01")),
                Arguments.of("minLength", "at least 1 character", CountConstraint.minLength(AT, 1)),
                Arguments.of("maxLength", "at most 0 characters", CountConstraint.maxLength(AT, 0)),
                Arguments.of("minItems", "at least 2 elements", CountConstraint.minItems(AT, 2)),
                Arguments.of("maxItems", "at most 1 element", CountConstraint.maxItems(AT, 1)),
                Arguments.of("uniqueItems", "no element twice", new UniqueItemsConstraint(AT)),
                Arguments.of("pattern", "text that matches ^[A-Z]{3}$", new PatternConstraint(AT, "^[A-Z]{3}$")),
                Arguments.of(
                        "format",
                        "a date-time (RFC 3339) with its offset, such as 2026-11-02T14:30:05Z",
                        new FormatConstraint(AT, "date-time")),
                Arguments.of("format", "an IPv4 address, such as 192.0.2.1", new FormatConstraint(AT, "ipv4")),
                Arguments.of("format", "semver", new FormatConstraint(AT, "semver")),
                Arguments.of("required", "property \"symbol\"", new RequiredConstraint(AT, "symbol")),
                Arguments.of(
                        "dependentRequired",
                        "property \"price\"",
                        new DependentRequiredConstraint(AT, "price", "side")),
                Arguments.of("additionalProperties", "no such property", AdditionalPropertiesConstraint.of(AT)),
                Arguments.of("minProperties", "at least 1 property", CountConstraint.minProperties(AT, 1)),
                Arguments.of("maxProperties", "at most 2 properties", CountConstraint.maxProperties(AT, 2)),
                Arguments.of(
                        "propertyNames",
                        "a name that is text that matches ^[a-z]$ and at most 3 characters",
                        PropertyNamesConstraint.of(
                                AT, new PatternConstraint(AT, "^[a-z]$"), CountConstraint.maxLength(AT, 3))),
                Arguments.of("propertyNames", "a name that the schema of names allows", PropertyNamesConstraint.of(AT)),
                Arguments.of(
                        "oneOf",
                        "a value that fits exactly one of 2 alternatives",
                        new AlternativesConstraint(AT, "oneOf", 2)),
                Arguments.of("not", "a value that is not a string", new NotConstraint(AT, "a string")),
                Arguments.of(
                        "contains",
                        "at least 1 element that fits the schema under contains",
                        new ContainsConstraint(AT, ContainsConstraint.CONTAINS, 1)),
                Arguments.of(
                        "maxContains",
                        "at most 2 elements that fit the schema under contains",
                        new ContainsConstraint(AT, ContainsConstraint.MAX_CONTAINS, 2)),
                Arguments.of("items", "no value", new FalseSchemaConstraint(AT, "items")),
                Arguments.of("false", "no value", new FalseSchemaConstraint(AT, "false")));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void saysWhatIsDemanded(String keyword, String words, Constraint constraint) {
        assertThat(constraint.keyword()).isEqualTo(keyword);
        assertThat(constraint.schemaPointer()).isEqualTo(AT);
        assertThat(ConstraintText.of(constraint)).isEqualTo(words);
    }

    @Test
    void everyKindOfConstraintHasItsRow() {
        Set<Object> kinds = demands().map(row -> row.get()[2].getClass()).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder((Object[]) Constraint.class.getPermittedSubclasses());
    }
}
