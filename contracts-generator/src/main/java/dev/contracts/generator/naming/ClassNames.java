package dev.contracts.generator.naming;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.runtime.ExactValues;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.GeneratedContract;
import dev.contracts.runtime.Require;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.reads.ReadExpression;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.stream.StreamParts;
import dev.contracts.runtime.violation.ViolationCollector;

/** The classes that generated sources refer to by name, since the generator does not load them all. */
public final class ClassNames {
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    public static final ClassName LIST = ClassName.get("java.util", "List");
    public static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    public static final ClassName MAP = ClassName.get("java.util", "Map");
    public static final ClassName LINKED_HASH_MAP = ClassName.get("java.util", "LinkedHashMap");
    public static final ClassName STRING = ClassName.get("java.lang", "String");
    public static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    public static final ClassName INSTANT = ClassName.get("java.time", "Instant");
    public static final ClassName DURATION = ClassName.get("java.time", "Duration");

    public static final ClassName CONTRACT = ClassName.get(Contract.class);
    public static final ClassName GENERATED_CONTRACT = ClassName.get(GeneratedContract.class);
    public static final ClassName CONTEXT = ClassName.get(Context.class);
    public static final ClassName RULE = ClassName.get(Rule.class);
    public static final ClassName RULE_SOURCE = ClassName.get(RuleSource.class);
    public static final ClassName EXPLAINED_RULE = ClassName.get(ExplainedRule.class);
    public static final ClassName READ_EXPRESSION = ClassName.get(ReadExpression.class);
    public static final ClassName STREAM_PARTS = ClassName.get(StreamParts.class);
    public static final ClassName RULE_SITE = ClassName.get(RuleSite.class);
    public static final ClassName RULE_SITES = ClassName.get(RuleSites.class);
    public static final ClassName SEVERITY = ClassName.get(Severity.class);
    public static final ClassName EXPRESSION = ClassName.get(Expression.class);
    public static final ClassName MACRO_KIND = ClassName.get(MacroKind.class);
    public static final ClassName RULE_FUNCTION = ClassName.get(RuleFunction.class);

    public static final ClassName JSON_CURSOR = ClassName.get(JsonCursor.class);
    public static final ClassName JSON_PARSER = ClassName.get(JsonParser.class);
    public static final ClassName JSON_NAME = ClassName.get(JsonName.class);
    public static final ClassName JSON_NAMES = ClassName.get(JsonNames.class);
    public static final ClassName JSON_TYPE = ClassName.get(JsonType.class);
    public static final ClassName JSON_WRITER = ClassName.get(JsonWriter.class);

    public static final ClassName VIOLATION_COLLECTOR = ClassName.get(ViolationCollector.class);
    public static final ClassName GENERATED = ClassName.get(Generated.class);
    public static final ClassName FORMATS = ClassName.get(Formats.class);
    public static final ClassName REQUIRE = ClassName.get(Require.class);
    public static final ClassName RULE_ERROR = ClassName.get(RuleError.class);
    public static final ClassName RULE_STEPS = ClassName.get(RuleSteps.class);
    public static final ClassName EXACT_VALUES = ClassName.get(ExactValues.class);

    private ClassNames() {}

    public static ClassName jackson(String annotation) {
        return ClassName.get("com.fasterxml.jackson.annotation", annotation);
    }

    public static TypeName nullable(TypeName type) {
        return type.isPrimitive() || type.isAnnotated()
                ? type
                : type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
