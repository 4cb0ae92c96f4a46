package dev.contracts.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The classes that generated sources refer to by name, since the generator does not load them all. */
final class Libraries {
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName LINKED_HASH_MAP = ClassName.get("java.util", "LinkedHashMap");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    static final ClassName INSTANT = ClassName.get("java.time", "Instant");
    static final ClassName DURATION = ClassName.get("java.time", "Duration");

    static final ClassName CONTRACT = core("Contract");
    static final ClassName CONTEXT = core("Context");
    static final ClassName RULE = core("Rule");
    static final ClassName SEVERITY = core("Severity");
    static final ClassName EXPRESSION = ClassName.get("dev.contracts.explain", "Expression");

    static final ClassName JSON_READER = ClassName.get("dev.contracts.json", "JsonReader");
    static final ClassName JSON_INPUT = ClassName.get("dev.contracts.json", "JsonInput");
    static final ClassName JSON_NAME = ClassName.get("dev.contracts.json", "JsonName");
    static final ClassName JSON_NAMES = ClassName.get("dev.contracts.json", "JsonNames");
    static final ClassName JSON_TYPE = ClassName.get("dev.contracts.json", "JsonType");
    static final ClassName JSON_TREES = ClassName.get("dev.contracts.json", "JsonTrees");
    static final ClassName JSON_WRITER = ClassName.get("dev.contracts.json", "JsonWriter");

    static final ClassName FINDINGS = runtime("Findings");
    static final ClassName FORMATS = runtime("Formats");
    static final ClassName FUNCTIONS = runtime("Functions");
    static final ClassName REQUIRE = runtime("Require");
    static final ClassName RULE_ERROR = runtime("RuleError");
    static final ClassName VALUES = runtime("Values");

    private Libraries() {}

    static ClassName jackson(String annotation) {
        return ClassName.get("com.fasterxml.jackson.annotation", annotation);
    }

    static TypeName nullable(TypeName type) {
        return type.isPrimitive() || type.isAnnotated()
                ? type
                : type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    static ClassName runtime(String name) {
        return ClassName.get("dev.contracts.runtime", name);
    }

    private static ClassName core(String name) {
        return ClassName.get("dev.contracts", name);
    }
}
