package dev.contracts.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.CompiledContracts;
import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.AlternativesConstraint;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
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
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.constraint.UniqueItemsConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The Java that is written for a constraint makes an equal one, whatever text is in it. */
class ConstraintLiteralTest {
    private static final List<String> TEXTS = List.of(
            "", "a", "\"", "\\", "\\u0041", "a\\u", "\n\t", "*/", "$L %s", "\u00e9\u2028", "\ud83d\ude00", "\u001b");

    @Test
    void anEqualConstraint() throws ReflectiveOperationException {
        List<Constraint> constraints = new ArrayList<>();
        TEXTS.forEach(text -> constraints.addAll(with(text)));
        assertThat(constraints.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Constraint.class.getPermittedSubclasses()));
        assertThat(compiled(constraints)).isEqualTo(constraints);
    }

    private static List<Constraint> with(String text) {
        String at = "a/schema.json#/" + text;
        return List.of(
                TypeConstraint.of(at, SchemaType.NULL, SchemaType.INTEGER),
                EnumConstraint.ofStrings(at, "b" + text, text),
                EnumConstraint.of(at, "1.0", "[\"\\u00e9\"]", "\"\""),
                ConstConstraint.ofString(at, text),
                new ConstConstraint(at, "{\"a\":null}"),
                NumberConstraint.minimum(at, "-12345678901234567890.50"),
                NumberConstraint.maximum(at, "1E+300"),
                NumberConstraint.exclusiveMinimum(at, "0"),
                NumberConstraint.exclusiveMaximum(at, "0.1"),
                NumberConstraint.multipleOf(at, "0.01"),
                CountConstraint.minLength(at, 1),
                CountConstraint.maxLength(at, Long.MAX_VALUE),
                new PatternConstraint(at, text),
                new FormatConstraint(at, text),
                CountConstraint.minItems(at, 0),
                CountConstraint.maxItems(at, 3_000_000_000L),
                CountConstraint.minProperties(at, 1),
                CountConstraint.maxProperties(at, 2),
                new UniqueItemsConstraint(at),
                new RequiredConstraint(at, text),
                new DependentRequiredConstraint(at, text, "x" + text),
                new AlternativesConstraint(at, AlternativesConstraint.ONE_OF, 3),
                new NotConstraint(at, text),
                new ContainsConstraint(at, ContainsConstraint.MAX_CONTAINS, 3_000_000_000L),
                AdditionalPropertiesConstraint.of(at),
                AdditionalPropertiesConstraint.of(at, text, "b"),
                PropertyNamesConstraint.of(at),
                PropertyNamesConstraint.of(at, new PatternConstraint(at, text), EnumConstraint.ofStrings(at, text)),
                new FalseSchemaConstraint(at, "items"));
    }

    private static Object compiled(List<Constraint> constraints) throws ReflectiveOperationException {
        CodeBlock list = constraints.stream()
                .map(constraint -> constraint.accept(ConstraintLiteral.VISITOR))
                .collect(CodeBlock.joining(",\n"));
        TypeSpec type = TypeSpec.classBuilder("Holder")
                .addModifiers(Modifier.PUBLIC)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(List.class, Constraint.class),
                                "ALL",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.of($L)", ClassName.get(List.class), list)
                        .build())
                .build();
        String source = JavaFile.builder("literals", type).build().toString();
        return CompiledContracts.ofSources(List.of(new GeneratedFile("literals/Holder.java", source)))
                .loadClass("literals.Holder")
                .getField("ALL")
                .get(null);
    }
}
