package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.AlternativesConstraint;
import dev.contracts.runtime.constraint.ContainsConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All keywords of the dialect, one line each. Their order here is the order in which documents and engines go over them. */
public final class Keywords {
    private static final SortedMap<String, Keyword> BY_NAME = new TreeMap<>();
    private static final List<Assertion<?>> ASSERTIONS = new ArrayList<>();
    private static final Set<SchemaType> OBJECT = EnumSet.of(SchemaType.OBJECT);
    private static final Set<SchemaType> ARRAY = EnumSet.of(SchemaType.ARRAY);

    public static final CoreKeyword SCHEMA = add(new CoreKeyword("$schema", CoreKeyword::version));
    public static final CoreKeyword ID = add(new CoreKeyword("$id", CoreKeyword::identifier));
    public static final CoreKeyword ANCHOR = add(new CoreKeyword("$anchor", CoreKeyword::anchor));
    public static final CoreKeyword REF = add(new CoreKeyword("$ref", ValueParser::string));
    public static final Applicator DEFS = add(new Applicator("$defs", Applicator.Shape.MAP, Keyword.ANY, false));

    public static final ValueAssertion<Set<SchemaType>> TYPE = assertion(new TypeKeyword());
    public static final Assertion<List<String>> REQUIRED = assertion(new RequiredKeyword());
    public static final Assertion<Map<String, List<String>>> DEPENDENT_REQUIRED =
            assertion(new DependentRequiredKeyword());
    public static final ValueAssertion<List<JsonNode>> ENUM = assertion(new EnumKeyword());
    public static final ValueAssertion<JsonNode> CONST = assertion(new ConstKeyword());
    public static final NumericBound MINIMUM = assertion(new MinimumKeyword());
    public static final NumericBound MAXIMUM = assertion(new MaximumKeyword());
    public static final NumericBound EXCLUSIVE_MINIMUM = assertion(new ExclusiveMinimumKeyword());
    public static final NumericBound EXCLUSIVE_MAXIMUM = assertion(new ExclusiveMaximumKeyword());
    public static final ValueAssertion<BigDecimal> MULTIPLE_OF = assertion(new MultipleOfKeyword());
    public static final ValueAssertion<Long> MIN_LENGTH = assertion(new MinLengthKeyword());
    public static final ValueAssertion<Long> MAX_LENGTH = assertion(new MaxLengthKeyword());
    public static final ValueAssertion<String> PATTERN = assertion(new PatternKeyword());
    public static final ValueAssertion<String> FORMAT = assertion(new FormatKeyword());
    public static final ValueAssertion<Long> MIN_ITEMS = assertion(new MinItemsKeyword());
    public static final ValueAssertion<Long> MAX_ITEMS = assertion(new MaxItemsKeyword());
    public static final ValueAssertion<Boolean> UNIQUE_ITEMS = assertion(new UniqueItemsKeyword());
    public static final ValueAssertion<Long> MIN_PROPERTIES = assertion(new MinPropertiesKeyword());
    public static final ValueAssertion<Long> MAX_PROPERTIES = assertion(new MaxPropertiesKeyword());

    public static final Applicator PROPERTIES = add(new Applicator("properties", Applicator.Shape.MAP, OBJECT, true));
    public static final Applicator PATTERN_PROPERTIES = add(new PatternPropertiesKeyword());
    public static final Applicator ADDITIONAL_PROPERTIES = add(new AdditionalPropertiesKeyword());
    public static final Applicator PROPERTY_NAMES = add(new PropertyNamesKeyword());
    public static final Applicator ITEMS = add(new ItemsKeyword());
    public static final Applicator PREFIX_ITEMS =
            add(new Applicator("prefixItems", Applicator.Shape.LIST, ARRAY, true));
    public static final Applicator CONTAINS = add(new ContainsKeyword());
    public static final ContainsLimit MIN_CONTAINS = add(new ContainsLimit(
            ContainsConstraint.MIN_CONTAINS, "An array has fewer items than the contract demands that fit contains."));
    public static final ContainsLimit MAX_CONTAINS = add(new ContainsLimit(
            ContainsConstraint.MAX_CONTAINS, "An array has more items than the contract allows that fit contains."));
    public static final Applicator DEPENDENT_SCHEMAS =
            add(new Applicator("dependentSchemas", Applicator.Shape.MAP, OBJECT, true));
    public static final Applicator ALL_OF = add(new Applicator("allOf", Applicator.Shape.LIST, Keyword.ANY, false));
    public static final Applicator ANY_OF = add(new AlternativesKeyword(AlternativesConstraint.ANY_OF));
    public static final Applicator ONE_OF = add(new AlternativesKeyword(AlternativesConstraint.ONE_OF));
    public static final Applicator NOT = add(new NotKeyword());
    public static final Applicator IF = add(new Applicator("if", Applicator.Shape.ONE, Keyword.ANY, true));
    public static final Applicator THEN = add(new Applicator("then", Applicator.Shape.ONE, Keyword.ANY, false));
    public static final Applicator ELSE = add(new Applicator("else", Applicator.Shape.ONE, Keyword.ANY, false));

    public static final Annotation<String> TITLE = add(new Annotation<>("title", ValueParser::string));
    public static final Annotation<String> DESCRIPTION = add(new Annotation<>("description", ValueParser::string));
    public static final Annotation<String> COMMENT = add(new Annotation<>("$comment", ValueParser::string));
    public static final Annotation<JsonNode> DEFAULT = add(new Annotation<>("default", ValueParser::any));
    public static final Annotation<List<JsonNode>> EXAMPLES = add(new Annotation<>("examples", ValueParser::values));
    public static final Annotation<Boolean> DEPRECATED = add(new Annotation<>("deprecated", ValueParser::flag));
    public static final Annotation<Boolean> READ_ONLY = add(new Annotation<>("readOnly", ValueParser::flag));
    public static final Annotation<Boolean> WRITE_ONLY = add(new Annotation<>("writeOnly", ValueParser::flag));
    public static final Annotation<String> CONTENT_ENCODING =
            add(new Annotation<>("contentEncoding", ValueParser::string));
    public static final Annotation<String> CONTENT_MEDIA_TYPE =
            add(new Annotation<>("contentMediaType", ValueParser::string));
    public static final Annotation<JsonNode> CONTENT_SCHEMA =
            add(new Annotation<>("contentSchema", ValueParser::schema));

    public static final Annotation<JavaName> JAVA_NAME = add(new Annotation<>(JavaName.KEYWORD, JavaName::parse));
    public static final Annotation<JavaType> JAVA_TYPE = add(new Annotation<>("x-java-type", JavaType::parse));
    /** Says that a record keeps the properties that its schema does not declare. */
    public static final Annotation<String> JAVA_UNKNOWN = add(
            new Annotation<>("x-java-unknown", (json, context) -> ValueParser.word(json, context, List.of("keep"))));

    /** Says that null in an optional property means that it is absent, also where that decides. */
    public static final Annotation<String> JAVA_NULL =
            add(new Annotation<>("x-java-null", (json, context) -> ValueParser.word(json, context, List.of("absent"))));

    private static final List<NumericBound> BOUNDS = List.of(MINIMUM, MAXIMUM, EXCLUSIVE_MINIMUM, EXCLUSIVE_MAXIMUM);

    private Keywords() {}

    /** The keyword of a name; null when the dialect has none. */
    public static @Nullable Keyword named(String name) {
        return BY_NAME.get(name);
    }

    /**
     * The keyword of a name, which is one constraint of the value that it speaks of.
     *
     * @throws IllegalArgumentException when there is none, or it is not such a keyword
     */
    public static ValueAssertion<?> valueAssertion(String name) {
        if (BY_NAME.get(name) instanceof ValueAssertion<?> assertion) {
            return assertion;
        }
        throw new IllegalArgumentException("no value is judged by " + name + " alone");
    }

    /** Returns all names, sorted. */
    public static Set<String> names() {
        return Collections.unmodifiableSet(BY_NAME.keySet());
    }

    /** The keywords that demand something of a value by itself. */
    public static List<Assertion<?>> assertions() {
        return Collections.unmodifiableList(ASSERTIONS);
    }

    /** The keywords among them that are bounds of numbers. */
    public static List<NumericBound> bounds() {
        return BOUNDS;
    }

    private static <K extends Keyword> K add(K keyword) {
        BY_NAME.put(keyword.keyword(), keyword);
        return keyword;
    }

    private static <K extends Assertion<?>> K assertion(K keyword) {
        ASSERTIONS.add(keyword);
        return add(keyword);
    }
}
