package dev.contracts.generator.rule;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.reads.StreamReads;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StreamModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The expressions of a stream with what they read, as calls of the methods of the runtime's class. */
final class StreamPartsGenerator {
    /** Returns the constant of a rule, in the class that the code is written to. */
    private final Function<RuleModel, String> constants;

    private final ChainGenerator chain;
    private final List<CodeBlock> calls = new ArrayList<>();

    StreamPartsGenerator(ClassBuilder draft, String method, Function<RuleModel, String> constants) {
        this.chain = new ChainGenerator(draft, method, ClassNames.STREAM_PARTS, "parts");
        this.constants = constants;
    }

    CodeBlock write(StreamModel stream) {
        add("key", stream.key());
        add("time", stream.time());
        add("until", stream.deadline() == null ? null : stream.deadline().until());
        stream.state()
                .forEach(variable -> calls.add(
                        CodeBlock.of(".next($L, $L)", JavaText.literal(variable.name()), read(variable.next()))));
        stream.rules().forEach(rule -> calls.add(CodeBlock.of(".rule($L, $L)", constants.apply(rule), ofRule(rule))));
        stream.identities().forEach(this::identity);
        return chain.write(calls);
    }

    private void add(String method, @Nullable CheckedExpression expression) {
        if (expression != null) {
            calls.add(CodeBlock.of(".$L($L)", method, read(expression)));
        }
    }

    private void identity(IdentityRule identity) {
        boolean path = StreamReads.isPath(identity);
        calls.add(CodeBlock.of(
                ".$L($L, $L, $L)",
                path ? "identity" : "computedIdentity",
                path
                        ? read(identity.each())
                        : reads(tree(identity.each()), Map.of("self", StreamReads.withItems(identity))),
                read(identity.by()),
                ofRule(identity.rule())));
    }

    private CodeBlock ofRule(RuleModel rule) {
        return reads(CodeBlock.of("$L", constants.apply(rule)), StreamReads.of(rule.expression()));
    }

    private static CodeBlock read(CheckedExpression expression) {
        return reads(tree(expression), StreamReads.of(expression));
    }

    private static CodeBlock tree(CheckedExpression expression) {
        return ExplanationGenerator.write(expression.explanation());
    }

    private static CodeBlock reads(CodeBlock tree, Map<String, Set<String>> reads) {
        CodeBlock.Builder read = CodeBlock.builder().add("$T.of($L)", ClassNames.READ_EXPRESSION, tree);
        reads.forEach((variable, paths) -> read.add(".reads($L$L)", JavaText.literal(variable), further(paths)));
        return read.build();
    }

    /** Returns the literals of paths, each behind a comma. */
    static String further(Collection<String> paths) {
        return paths.isEmpty() ? "" : ", " + JavaText.literals(paths);
    }
}
