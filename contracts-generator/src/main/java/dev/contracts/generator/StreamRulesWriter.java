package dev.contracts.generator;

import static dev.contracts.generator.Libraries.RULE_ERROR;
import static dev.contracts.generator.Libraries.nullable;
import static dev.contracts.generator.Libraries.runtime;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.ContextValue;
import dev.contracts.model.RuleModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The rules on a payload, the one before it and the state: a method for each, and one that runs them all. */
final class StreamRulesWriter {
    private final StreamWriter stream;
    private final List<RuleModel> rules;

    StreamRulesWriter(StreamWriter stream, List<RuleModel> rules) {
        this.stream = stream;
        this.rules = rules;
    }

    MethodSpec check() {
        MethodSpec.Builder check = StreamWriter.method("check", TypeName.VOID)
                .addParameter(stream.payload(), "self")
                .addParameter(nullable(stream.payload()), "previous")
                .addParameter(stream.state(), "state")
                .addParameter(runtime("StreamFindings"), "out");
        rules.forEach(rule -> run(rule, check));
        return check.build();
    }

    private void run(RuleModel rule, MethodSpec.Builder check) {
        CodeBlock constant = stream.ruleConstant(rule.toRule());
        Variables variables = stream.variables();
        String words = rule.id().substring(rule.id().indexOf('.') + 1);
        String method = stream.draft().freeMethod(Names.component(words));
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
        for (ContextValue value : ContextReads.values(stream.contract(), rule)) {
            code.addParameter(variables.declareContext(value).parameter());
            arguments.add(", out.context().$L", ContextReads.read(value));
        }
        Code body = stream.emit(rule.expression(), variables);
        stream.draft().add(code.addStatement("return $L", body.code()).build());
        check.beginControlFlow(
                rule.usesPrevious() ? "if (previous != null && out.runs($L))" : "if (out.runs($L))", constant);
        if (body.fails()) {
            check.beginControlFlow("try");
        }
        check.beginControlFlow("if (!$L($L))", method, arguments.build())
                .addStatement("out.broken($L)", constant)
                .endControlFlow();
        if (body.fails()) {
            check.nextControlFlow("catch ($T e)", RULE_ERROR)
                    .addStatement("out.failed($L, e)", constant)
                    .endControlFlow();
        }
        check.endControlFlow();
    }
}
