package dev.contracts.generator.rule;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.contracts.generator.source.ClassBuilder;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Calls on an object one behind the other, each of which returns it; those that are too many for one chain are in methods of
 * their own.
 */
final class ChainGenerator {
    /** The most calls in a chain: the compiler goes into each, and a method holds no more than some thousands. */
    private static final int MOST_IN_A_CHAIN = 100;

    private final ClassBuilder draft;
    private final String method;
    private final ClassName type;
    private final String object;

    /**
     * @param draft the class that the code is written to
     * @param method the method in which the first calls are
     * @param type of the object
     * @param object its name in the other methods
     */
    ChainGenerator(ClassBuilder draft, String method, ClassName type, String object) {
        this.draft = draft;
        this.method = method;
        this.type = type;
        this.object = object;
    }

    CodeBlock write(List<CodeBlock> calls) {
        CodeBlock all = chained(CodeBlock.of("$T.create()", type), calls, 0);
        for (int from = MOST_IN_A_CHAIN; from < calls.size(); from += MOST_IN_A_CHAIN) {
            String more = draft.freeMethod(method + "More");
            draft.add(MethodSpec.methodBuilder(more)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(type)
                    .addParameter(type, object)
                    .addStatement("return $L", chained(CodeBlock.of("$L", object), calls, from))
                    .build());
            all = CodeBlock.of("$L($L)", more, all);
        }
        return all;
    }

    private static CodeBlock chained(CodeBlock start, List<CodeBlock> calls, int from) {
        CodeBlock.Builder chain = start.toBuilder();
        calls.subList(from, Math.min(from + MOST_IN_A_CHAIN, calls.size())).forEach(chain::add);
        return chain.build();
    }
}
