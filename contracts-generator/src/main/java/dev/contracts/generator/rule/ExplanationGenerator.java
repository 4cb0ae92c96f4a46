package dev.contracts.generator.rule;

import static dev.contracts.generator.naming.ClassNames.EXPRESSION;
import static dev.contracts.generator.naming.ClassNames.MACRO_KIND;
import static dev.contracts.generator.naming.ClassNames.RULE_FUNCTION;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.source.JavaText;
import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.explain.ExpressionVisitor;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tree that explains a rule that fails, as calls of its factories. */
public final class ExplanationGenerator implements ExpressionVisitor<CodeBlock> {
    /** The factories, which generated classes name without their class, so that none of their methods may have these names. */
    public static final List<String> FACTORIES =
            List.of("bind", "call", "choose", "has", "list", "literal", "macro", "name", "path");

    /** The functions, which generated classes name without their class, so that none of their constants may have these names. */
    public static final List<String> FUNCTIONS =
            Arrays.stream(RuleFunction.values()).map(Enum::name).toList();

    private final Map<CodeBlock, CodeBlock[]> paths = new HashMap<>();

    private ExplanationGenerator() {}

    static CodeBlock write(Expression expression) {
        return expression.accept(new ExplanationGenerator());
    }

    private static CodeBlock factory(String name, Object... arguments) {
        CodeBlock list = Arrays.stream(arguments)
                .map(argument -> CodeBlock.of("$L", argument))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T." + name + "($L)", EXPRESSION, list);
    }

    /** A variable, or a path of properties that begins with one. */
    private CodeBlock path(String factory, CodeBlock... names) {
        CodeBlock code = factory(factory, (Object[]) names);
        paths.put(code, names);
        return code;
    }

    private CodeBlock[] all(List<Expression> expressions) {
        return expressions.stream().map(expression -> expression.accept(this)).toArray(CodeBlock[]::new);
    }

    @Override
    public CodeBlock name(String name) {
        return path("name", CodeBlock.of("$L", JavaText.literal(name)));
    }

    @Override
    public CodeBlock literal(@Nullable Object value) {
        if (value instanceof String text) {
            return factory("literal", JavaText.literal(text));
        }
        if (value instanceof Long number) {
            return factory("literal", JavaText.literal(number));
        }
        return factory("literal", String.valueOf(value));
    }

    @Override
    public CodeBlock field(Expression object, String name) {
        CodeBlock owner = object.accept(this);
        CodeBlock[] path = paths.get(owner);
        if (path == null) {
            return CodeBlock.of("$L.field($L)", owner, JavaText.literal(name));
        }
        CodeBlock[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = CodeBlock.of("$L", JavaText.literal(name));
        return path("path", longer);
    }

    @Override
    public CodeBlock has(Expression object, String name) {
        return factory("has", object.accept(this), JavaText.literal(name));
    }

    @Override
    public CodeBlock call(RuleFunction function, List<Expression> arguments) {
        CodeBlock.Builder list = CodeBlock.builder().add("$T." + function.name(), RULE_FUNCTION);
        for (CodeBlock argument : all(arguments)) {
            list.add(", $L", argument);
        }
        return factory("call", list.build());
    }

    @Override
    public CodeBlock choose(Expression condition, Expression yes, Expression no) {
        return factory("choose", condition.accept(this), yes.accept(this), no.accept(this));
    }

    @Override
    public CodeBlock macro(MacroKind kind, String variable, Expression list, Expression body) {
        return factory(
                "macro",
                CodeBlock.of("$T.$L", MACRO_KIND, kind.name()),
                JavaText.literal(variable),
                list.accept(this),
                body.accept(this));
    }

    @Override
    public CodeBlock bind(String variable, Expression value, Expression body) {
        return factory("bind", JavaText.literal(variable), value.accept(this), body.accept(this));
    }

    @Override
    public CodeBlock list(List<Expression> elements) {
        return factory("list", (Object[]) all(elements));
    }
}
