package dev.contracts.generator.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.contracts.ContextType;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.schema.SchemaLiterals;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.QueryString;
import dev.contracts.runtime.function.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the constructor of a query refuses: the keywords that a parameter's schema has. */
final class QueryConstraintGenerator {
    private static final Map<String, String> REFUSED =
            Map.of("minimum", "<", "maximum", ">", "exclusiveMinimum", "<=", "exclusiveMaximum", ">=");

    private final QueryParameter parameter;
    private final String component;
    private final boolean nullable;

    QueryConstraintGenerator(QueryParameter parameter, String component, boolean nullable) {
        this.parameter = parameter;
        this.component = component;
        this.nullable = nullable;
    }

    void write(MethodSpec.Builder constructor) {
        Schema schema = parameter.schema();
        List<CodeBlock> checks = new ArrayList<>();
        if (parameter.type() == ContextType.INTEGER || parameter.type() == ContextType.NUMBER) {
            bound(schema.minimum(), "minimum", checks);
            bound(schema.maximum(), "maximum", checks);
            bound(schema.exclusiveMinimum(), "exclusiveMinimum", checks);
            bound(schema.exclusiveMaximum(), "exclusiveMaximum", checks);
            if (schema.multipleOf() != null) {
                checks.add(require(
                        CodeBlock.of(
                                "$T.valueOf($L).remainder(new $T($S)).signum() == 0",
                                BigDecimal.class,
                                component,
                                BigDecimal.class,
                                schema.multipleOf().toString()),
                        "multipleOf"));
            }
        }
        if (parameter.type() == ContextType.STRING) {
            text(schema, checks);
        }
        if (parameter.type() == ContextType.STRINGS) {
            constructor.addStatement(
                    nullable ? "$1L = $1L == null ? null : $2T.copyOf($1L)" : "$1L = $2T.copyOf($1L)",
                    component,
                    ClassNames.LIST);
        }
        if (!nullable && (parameter.type() == ContextType.STRING || parameter.type() == ContextType.TIMESTAMP)) {
            constructor.addStatement(
                    "$T.present($L, $L)", ClassNames.REQUIRE, JavaText.literal(parameter.name()), component);
        }
        if (checks.isEmpty()) {
            return;
        }
        if (nullable) {
            constructor.beginControlFlow("if ($L != null)", component);
        }
        checks.forEach(constructor::addStatement);
        if (nullable) {
            constructor.endControlFlow();
        }
    }

    private void bound(@Nullable BigDecimal value, String keyword, List<CodeBlock> checks) {
        if (value != null) {
            checks.add(require(
                    CodeBlock.of(
                            "!($T.valueOf($L).compareTo(new $T($S)) $L 0)",
                            BigDecimal.class,
                            component,
                            BigDecimal.class,
                            value.toString(),
                            REFUSED.get(keyword)),
                    keyword));
        }
    }

    private void text(Schema schema, List<CodeBlock> checks) {
        if (schema.minLength() != null) {
            checks.add(require(
                    CodeBlock.of("$1L.codePointCount(0, $1L.length()) >= $2LL", component, schema.minLength()),
                    "minLength"));
        }
        if (schema.maxLength() != null) {
            checks.add(require(
                    CodeBlock.of("$1L.codePointCount(0, $1L.length()) <= $2LL", component, schema.maxLength()),
                    "maxLength"));
        }
        if (schema.pattern() != null) {
            checks.add(require(
                    CodeBlock.of(
                            "$T.matches($L, $L)",
                            ClassName.get(Texts.class),
                            component,
                            JavaText.literal(schema.pattern())),
                    "pattern"));
        }
        if (schema.format() != null) {
            checks.add(require(
                    CodeBlock.of(
                            "$T.matches($L, $L)", ClassNames.FORMATS, JavaText.literal(schema.format()), component),
                    "format"));
        }
        if (schema.has("enum")) {
            List<CodeBlock> values = new ArrayList<>();
            for (JsonNode value : schema.enumValues()) {
                if (value.isString()) {
                    values.add(CodeBlock.of("$L", JavaText.literal(value.stringValue())));
                }
            }
            checks.add(require(
                    CodeBlock.of("$T.of($L).contains($L)", ClassNames.LIST, CodeBlock.join(values, ", "), component),
                    "enum"));
        }
    }

    private CodeBlock require(CodeBlock holds, String keyword) {
        return CodeBlock.of(
                "$T.require($L, $L, $L, $L)",
                ClassName.get(QueryString.class),
                holds,
                JavaText.literal(parameter.name()),
                SchemaLiterals.words(parameter.schema(), keyword),
                component);
    }
}
