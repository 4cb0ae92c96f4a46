package dev.contracts.generator.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.contracts.ContextType;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.ConstraintConstants;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.NumericBound;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.QueryString;
import dev.contracts.runtime.format.FormattedText;
import dev.contracts.runtime.function.Texts;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Generates what the constructor of a query checks: the keywords that a parameter's schema has. */
final class QueryConstraintGenerator {
    private final QueryParameter parameter;
    private final Schema schema;
    private final String component;
    private final boolean nullable;
    private final ConstraintConstants constraints;
    private final CodeBlock.Builder checks = CodeBlock.builder();

    /** @param constraints the constants of the record that has the constructor */
    QueryConstraintGenerator(
            QueryParameter parameter, String component, boolean nullable, ConstraintConstants constraints) {
        this.parameter = parameter;
        this.schema = parameter.schema();
        this.component = component;
        this.nullable = nullable;
        this.constraints = constraints;
    }

    void write(MethodSpec.Builder constructor) {
        if (parameter.type() == ContextType.INTEGER || parameter.type() == ContextType.NUMBER) {
            number();
        }
        if (parameter.type() == ContextType.STRING) {
            string();
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
        constructor.addCode(checks.build());
        if (nullable) {
            constructor.endControlFlow();
        }
    }

    private void number() {
        for (NumericBound bound : Keywords.bounds()) {
            BigDecimal value = schema.value(bound);
            if (value != null) {
                String beyond = (bound.isLower() ? "<" : ">") + (bound.isExclusive() ? "=" : "");
                refuse(
                        bound,
                        CodeBlock.of(
                                "$1T.valueOf($2L).compareTo(new $1T($3S)) $4L 0",
                                BigDecimal.class,
                                component,
                                value.toString(),
                                beyond));
            }
        }
        BigDecimal divisor = schema.value(Keywords.MULTIPLE_OF);
        if (divisor != null) {
            refuse(
                    Keywords.MULTIPLE_OF,
                    CodeBlock.of(
                            "$1T.valueOf($2L).remainder(new $1T($3S)).signum() != 0",
                            BigDecimal.class,
                            component,
                            divisor.toString()));
        }
    }

    private void string() {
        Long least = schema.value(Keywords.MIN_LENGTH);
        if (least != null) {
            refuse(Keywords.MIN_LENGTH, length("<", least));
        }
        Long most = schema.value(Keywords.MAX_LENGTH);
        if (most != null) {
            refuse(Keywords.MAX_LENGTH, length(">", most));
        }
        if (schema.pattern() != null) {
            refuse(
                    Keywords.PATTERN,
                    CodeBlock.of("!$T.matches($L, $L)", Texts.class, text(), JavaText.literal(schema.pattern())));
        }
        if (schema.format() != null && parameter.format() == null) {
            refuse(
                    Keywords.FORMAT,
                    CodeBlock.of(
                            "!$T.matches($L, $L)", ClassNames.FORMATS, JavaText.literal(schema.format()), component));
        }
        if (schema.has(Keywords.ENUM)) {
            List<String> values = schema.enumValues().stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .toList();
            refuse(
                    Keywords.ENUM,
                    CodeBlock.of("!$T.of($L).contains($L)", ClassNames.LIST, JavaText.literals(values), text()));
        }
    }

    private CodeBlock length(String beyond, long count) {
        return CodeBlock.of("$1L.codePointCount(0, $1L.length()) $2L $3LL", text(), beyond, count);
    }

    private CodeBlock text() {
        return parameter.format() == null
                ? CodeBlock.of("$L", component)
                : CodeBlock.of("$T.of($L)", FormattedText.class, component);
    }

    private void refuse(ValueAssertion<?> keyword, CodeBlock condition) {
        checks.beginControlFlow("if ($L)", condition)
                .addStatement(
                        "throw $T.refused($L, $L, $L)",
                        QueryString.class,
                        JavaText.literal(parameter.name()),
                        constraints.reference(keyword.constraint(schema)),
                        component)
                .endControlFlow();
    }
}
