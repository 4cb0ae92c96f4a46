package dev.contracts.validator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A string that is a number to a rule is the same number to CEL's library, which takes some strings more. */
class LibraryConversionsTest {
    private static final String LETTERS = "0123456789012345678901234567890123456789+-..eE xd_\u0663";
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .addVar("x", SimpleType.STRING)
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.legacyCelRuntimeBuilder().build();

    @ParameterizedTest
    @EnumSource(names = {"TO_DOUBLE", "TO_INT"})
    void aNumberIsTheLibrarysNumber(RuleFunction conversion) throws CelValidationException, CelEvaluationException {
        CelAbstractSyntaxTree ast = COMPILER.compile(conversion.text() + "(x)").getAst();
        CelRuntime.Program library = RUNTIME.createProgram(ast);
        Random random = new Random(15);
        int numbers = 0;
        for (int round = 0; round < 200_000; round++) {
            String text = text(random);
            Object ours = ours(conversion, text);
            if (ours != null) {
                numbers++;
                assertThat(library.eval(Map.of("x", text))).as(text).isEqualTo(ours);
            }
        }
        assertThat(numbers).isGreaterThan(10_000);
    }

    private static @Nullable Object ours(RuleFunction conversion, String text) {
        try {
            return conversion.apply(text);
        } catch (RuleError e) {
            return null;
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(9); length >= 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
