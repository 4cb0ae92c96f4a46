package dev.contracts.generator.rule;

import static dev.contracts.generator.naming.ClassNames.RULE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.Rule;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.JavaText;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** The rules of a contract as values in the class that is generated of them. */
final class RuleLiterals {
    private RuleLiterals() {}

    /** Returns the rule, as reports know it. */
    static CodeBlock rule(Rule rule) {
        return CodeBlock.of(
                "new $T($L, $T.$L, $L, $L, $T.of($L), new $T($L, $L, $L, $L))",
                RULE,
                JavaText.literal(rule.id()),
                ClassNames.SEVERITY,
                rule.severity(),
                JavaText.literal(rule.message()),
                JavaText.literal(rule.because()),
                ClassNames.LIST,
                JavaText.literals(rule.context()),
                ClassNames.RULE_SOURCE,
                JavaText.literal(rule.expression()),
                JavaText.literal(rule.at()),
                JavaText.literal(rule.schemaPointer()),
                rule.source().schemaLine());
    }

    /**
     * Makes one class for all explanations: a method reference each would be linked when the rules are loaded.
     *
     * @param trees the method that makes each rule's tree, by the rule's id
     */
    static TypeSpec explanation(Map<String, String> trees) {
        MethodSpec.Builder get = MethodSpec.methodBuilder("get")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassNames.EXPRESSION)
                .beginControlFlow("return switch (rule)");
        trees.forEach((id, tree) -> get.addStatement("case $L -> $L()", JavaText.literal(id), tree));
        get.addStatement("default -> throw new $T(rule)", IllegalStateException.class)
                .addCode("$<};\n");
        return TypeSpec.recordBuilder("Explanation")
                .addModifiers(Modifier.PRIVATE)
                .addAnnotation(ClassNames.GENERATED)
                .addJavadoc("Makes the tree of a rule's expression when the rule fails.")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ClassNames.STRING, "rule")
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Supplier.class), ClassNames.EXPRESSION))
                .addMethod(get.build())
                .build();
    }
}
