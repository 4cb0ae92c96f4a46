package dev.contracts.generator.type;

import static dev.contracts.generator.naming.ClassNames.CONTEXT;
import static dev.contracts.generator.naming.ClassNames.LIST;
import static dev.contracts.generator.naming.ClassNames.MAP;
import static dev.contracts.generator.naming.ClassNames.OBJECT;
import static dev.contracts.generator.naming.ClassNames.STRING;
import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.ContextType;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.ConstraintConstants;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.QueryParameter;
import dev.contracts.runtime.QueryString;
import dev.contracts.runtime.format.FormattedText;
import dev.contracts.runtime.format.TypedFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parameters of a contract's request become a record that is read from a query string and written as one. */
public final class QueryGenerator {
    /** The local variables of generated methods beside the components. */
    private static final Set<String> LOCALS = Set.of("query", "values", "value");

    private static final ClassName QUERY_STRING = ClassName.get(QueryString.class);

    private final ContractModel contract;
    private final ClassName name;

    public QueryGenerator(JavaNames bindings, ContractModel contract) {
        this.contract = contract;
        this.name = bindings.helper(contract.name(), contract.name() + "-query");
    }

    public TypeSpec.Builder write() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(ClassNames.GENERATED)
                .addJavadoc(
                        "The parameters of a request for $L. Each may be left out.\n",
                        JavaText.javadoc(contract.name()));
        ConstraintConstants constraints = new ConstraintConstants(name);
        for (QueryParameter parameter : contract.query()) {
            String component = parameter.javaName();
            String description =
                    parameter.description().isEmpty() ? "the parameter " + parameter.name() : parameter.description();
            record.addJavadoc("\n@param $L $L", component, JavaText.javadoc(description));
            constructor.addParameter(
                    ParameterSpec.builder(type(parameter), component).build());
            new QueryConstraintGenerator(parameter, component, isNullable(parameter), constraints).write(constructor);
        }
        constraints.addTo(record);
        return record.recordConstructor(constructor.build())
                .addField(defaults())
                .addMethod(parse())
                .addMethod(toQuery())
                .addMethod(toContext())
                .addMethods(withers());
    }

    private static boolean isNullable(QueryParameter parameter) {
        return parameter.defaultValue() == null;
    }

    private static TypeName type(QueryParameter parameter) {
        TypeName type =
                switch (parameter.type()) {
                    case INTEGER -> TypeName.LONG;
                    case NUMBER -> TypeName.DOUBLE;
                    case BOOLEAN -> TypeName.BOOLEAN;
                    case STRING -> text(parameter.format());
                    case TIMESTAMP -> ClassNames.INSTANT;
                    case STRINGS -> ParameterizedTypeName.get(LIST, STRING);
                };
        return isNullable(parameter) ? nullable(type.box()) : type;
    }

    private static ClassName text(@Nullable TypedFormat format) {
        return format == null ? STRING : ClassName.get(format.type());
    }

    private static CodeBlock literal(QueryParameter parameter) {
        JsonNode value = parameter.defaultValue();
        if (value == null || value.isNull()) {
            return CodeBlock.of("null");
        }
        TypedFormat format = parameter.format();
        if (format != null) {
            return CodeBlock.of("$T.$L($L)", ClassNames.FORMATS, format.json(), JavaText.literal(value.stringValue()));
        }
        return switch (parameter.type()) {
            case INTEGER -> CodeBlock.of("$LL", value.decimalValue().longValueExact());
            case NUMBER -> CodeBlock.of("$L", value.decimalValue().doubleValue());
            case BOOLEAN -> CodeBlock.of("$L", value.booleanValue());
            case STRING -> CodeBlock.of("$L", JavaText.literal(value.stringValue()));
            case TIMESTAMP -> CodeBlock.of("$T.instant($L)", ClassNames.FORMATS, JavaText.literal(value.stringValue()));
            case STRINGS -> {
                List<CodeBlock> elements = new ArrayList<>();
                value.forEach(element -> elements.add(CodeBlock.of("$L", JavaText.literal(element.stringValue()))));
                yield CodeBlock.of("$T.of($L)", LIST, CodeBlock.join(elements, ", "));
            }
        };
    }

    private FieldSpec defaults() {
        List<CodeBlock> values =
                contract.query().stream().map(QueryGenerator::literal).toList();
        return FieldSpec.builder(name, "DEFAULT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The parameters that the producer assumes when none are given.")
                .initializer("new $T($L)", name, CodeBlock.join(values, ", "))
                .build();
    }

    private MethodSpec parse() {
        MethodSpec.Builder parse = MethodSpec.methodBuilder("parse")
                .addJavadoc("Reads a query such as {@code a=1&amp;b=2}, with or without its question mark.\n\n"
                        + "@throws IllegalArgumentException when a parameter is unknown, repeated, or not what it may be;"
                        + " the message names it")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(STRING, "query");
        List<CodeBlock> names = new ArrayList<>();
        contract.query().forEach(parameter -> names.add(CodeBlock.of("$L", JavaText.literal(parameter.name()))));
        parse.addStatement(
                "$T values = $T.parse(query, $T.of($L))",
                QUERY_STRING,
                QUERY_STRING,
                LIST,
                CodeBlock.join(names, ", "));
        List<CodeBlock> arguments = new ArrayList<>();
        for (QueryParameter parameter : contract.query()) {
            String component = parameter.javaName();
            String local = LOCALS.contains(component) ? component + "_" : component;
            TypeName boxed = nullable(type(parameter).withoutAnnotations().box());
            parse.addStatement("$T $L = values.$L", boxed, local, read(parameter));
            arguments.add(
                    isNullable(parameter)
                            ? CodeBlock.of("$L", local)
                            : CodeBlock.of("$1L == null ? DEFAULT.$2L() : $1L", local, component));
        }
        return parse.addStatement("return new $T($L)", name, CodeBlock.join(arguments, ", "))
                .build();
    }

    private static CodeBlock read(QueryParameter parameter) {
        String name = JavaText.literal(parameter.name());
        TypedFormat format = parameter.format();
        if (format != null) {
            return CodeBlock.of("value($L, $T.$L, $T.class)", name, TypedFormat.class, format, format.type());
        }
        String reader =
                switch (parameter.type()) {
                    case INTEGER -> "integer";
                    case NUMBER -> "number";
                    case BOOLEAN -> "bool";
                    case STRING -> "text";
                    case TIMESTAMP -> "timestamp";
                    case STRINGS -> "texts";
                };
        return CodeBlock.of("$L($L)", reader, name);
    }

    private MethodSpec toQuery() {
        MethodSpec.Builder toQuery = MethodSpec.methodBuilder("toQuery")
                .addJavadoc(
                        "Returns the encoded query without a question mark; parameters that the producer assumes are left out.")
                .addModifiers(Modifier.PUBLIC)
                .returns(STRING)
                .addStatement("$1T query = new $1T()", StringBuilder.class);
        for (QueryParameter parameter : contract.query()) {
            CodeBlock component = component(parameter);
            String json = JavaText.literal(parameter.name());
            boolean list = parameter.type() == ContextType.STRINGS;
            boolean primitive = type(parameter).isPrimitive();
            if (isNullable(parameter)) {
                toQuery.beginControlFlow("if ($L != null)", component);
            } else if (primitive) {
                toQuery.beginControlFlow("if ($L != DEFAULT.$L)", component, parameter.javaName());
            } else {
                toQuery.beginControlFlow("if (!$L.equals(DEFAULT.$L))", component, parameter.javaName());
            }
            if (list) {
                toQuery.beginControlFlow("for ($T value : $L)", STRING, component)
                        .addStatement("$T.append(query, $L, value)", QUERY_STRING, json)
                        .endControlFlow();
            } else {
                toQuery.addStatement("$T.append(query, $L, $L)", QUERY_STRING, json, component);
            }
            toQuery.endControlFlow();
        }
        return toQuery.addStatement("return query.toString()").build();
    }

    private MethodSpec toContext() {
        MethodSpec.Builder toContext = MethodSpec.methodBuilder("toContext")
                .addJavadoc("Returns what the rules of the contract may know of the request.")
                .addModifiers(Modifier.PUBLIC)
                .returns(CONTEXT)
                .addStatement(
                        "$T values = new $T<>()",
                        ParameterizedTypeName.get(MAP, STRING, OBJECT),
                        ClassNames.LINKED_HASH_MAP);
        for (QueryParameter parameter : contract.query()) {
            CodeBlock component = component(parameter);
            if (isNullable(parameter)) {
                toContext.beginControlFlow("if ($L != null)", component);
            }
            CodeBlock value =
                    parameter.format() == null ? component : CodeBlock.of("$T.of($L)", FormattedText.class, component);
            toContext.addStatement("values.put($L, $L)", JavaText.literal(parameter.name()), value);
            if (isNullable(parameter)) {
                toContext.endControlFlow();
            }
        }
        return toContext.addStatement("return $T.of(values)", CONTEXT).build();
    }

    /** The component, where a local variable of these methods may have the same name. */
    private static CodeBlock component(QueryParameter parameter) {
        return CodeBlock.of(LOCALS.contains(parameter.javaName()) ? "this.$L" : "$L", parameter.javaName());
    }

    private List<MethodSpec> withers() {
        List<MethodSpec> withers = new ArrayList<>();
        for (QueryParameter parameter : contract.query()) {
            String component = parameter.javaName();
            List<CodeBlock> arguments = new ArrayList<>();
            contract.query().forEach(other -> arguments.add(CodeBlock.of("$L", other.javaName())));
            withers.add(MethodSpec.methodBuilder(parameter.javaMethod())
                    .addJavadoc("Returns the same parameters with another $L.", JavaText.javadoc(parameter.name()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(name)
                    .addParameter(type(parameter), component)
                    .addStatement("return new $T($L)", name, CodeBlock.join(arguments, ", "))
                    .build());
        }
        return withers;
    }
}
