package dev.contracts.generator.rule;

import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.expression.JavaExpression;
import dev.contracts.generator.expression.VariableScope;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.runtime.stream.StreamViolations;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The rules on a payload, the one before it and the state: a method for each, and one that runs them all. */
final class StreamRuleGenerator {
    private final StreamGenerator stream;
    private final List<RuleModel> rules;

    StreamRuleGenerator(StreamGenerator stream, List<RuleModel> rules) {
        this.stream = stream;
        this.rules = rules;
    }

    MethodSpec check() {
        return check(StreamGenerator.method("check", TypeName.VOID), rules);
    }

    /** Writes a method that runs rules, the first ones itself and the others by methods of their own. */
    private MethodSpec check(MethodSpec.Builder check, List<RuleModel> rules) {
        check.addParameter(stream.payload(), "self")
                .addParameter(nullable(stream.payload()), "previous")
                .addParameter(stream.state(), "state")
                .addParameter(ClassName.get(StreamViolations.class), "out");
        int here = Math.min(rules.size(), RuleGenerator.MOST_IN_A_METHOD);
        rules.subList(0, here).forEach(rule -> run(rule, check));
        if (here < rules.size()) {
            String more = stream.draft().freeMethod("checkMore");
            check.addStatement("$L(self, previous, state, out)", more);
            MethodSpec.Builder method = MethodSpec.methodBuilder(more).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            stream.draft().add(check(method, rules.subList(here, rules.size())));
        }
        return check.build();
    }

    private void run(RuleModel rule, MethodSpec.Builder check) {
        CodeBlock constant = stream.ruleConstant(rule);
        VariableScope variables = stream.variables();
        String words = RuleGenerator.words(rule.id());
        String method = stream.draft().freeMethod(Identifiers.component(words));
        stream.draft().ownHelpers(method);
        MethodSpec.Builder code = MethodSpec.methodBuilder(method)
                .addJavadoc("$L", JavaText.javadoc(rule.text()))
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(stream.payload(), "self");
        CodeBlock.Builder arguments = CodeBlock.builder().add("self");
        if (rule.usesPrevious()) {
            code.addParameter(stream.payload(), "previous");
            arguments.add(", previous");
        }
        code.addParameter(stream.state(), "state");
        arguments.add(", state");
        for (ContextVariable value : ContextAccess.values(stream.contract(), rule)) {
            code.addParameter(variables.declareContext(value).parameter());
            arguments.add(", out.context().$L", ContextAccess.read(value));
        }
        JavaExpression body = stream.emit(rule.expression(), variables);
        if (variables.usesSteps()) {
            code.addParameter(ClassNames.RULE_STEPS, "steps");
            arguments.add(", out.steps($L)", constant);
        }
        stream.draft().add(code.addStatement("return $L", body.code()).build());
        check.beginControlFlow(
                rule.usesPrevious() ? "if (previous != null && out.runs($L))" : "if (out.runs($L))", constant);
        RuleGenerator.report(CodeBlock.of("$L($L)", method, arguments.build()), body.fails(), constant, check);
        check.endControlFlow();
    }
}
