package dev.contracts.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.expression.CheckedExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a contract, the compiler answers with diagnostics, and soon. */
class HostileExpressionsTest {
    private static final String[] WORDS = {
        "self",
        ".",
        "positions",
        "count",
        "event",
        "kind",
        "next",
        "gaps",
        "reason",
        "has",
        "(",
        ")",
        "[",
        "]",
        "0",
        "1.5",
        "'a'",
        "'progress'",
        "&&",
        "||",
        "!",
        "?",
        ":",
        "==",
        "!=",
        "<",
        "+",
        "-",
        "*",
        "/",
        "null",
        "true",
        "x",
        ",",
        "all",
        "map",
        "filter",
        "cel",
        "bind",
        "context",
        "limit",
        "in",
        "sum",
        "size",
        "{",
        "}",
        "\n",
        "//",
        "\"",
        "é",
        "\u0000"
    };

    static Stream<Arguments> hostile() {
        String deep = "!".repeat(5_000) + "true";
        return Stream.of(
                Arguments.of("nothing", "", "contract.cel-syntax"),
                Arguments.of("blanks", " \n\t ", "contract.cel-syntax"),
                Arguments.of("too long", "self.count == 0 || ".repeat(1_000) + "true", "contract.cel-limit"),
                Arguments.of("parentheses", "(".repeat(4_000) + "true" + ")".repeat(4_000), "contract.cel-limit"),
                Arguments.of("open parentheses", "(".repeat(4_000), "contract.cel-limit"),
                Arguments.of("sums", "self.count == 0" + " + 1".repeat(2_000), "contract.cel-limit"),
                Arguments.of("fields", "self" + ".next".repeat(1_000) + ".active", "contract.cel-limit"),
                Arguments.of("indices", "self.readings" + "[0]".repeat(1_000) + " > 1.0", "contract.cel-limit"),
                Arguments.of("conditionals", "true ? true : ".repeat(600) + "true", "contract.cel-limit"),
                Arguments.of("macros", nested(60), "contract.cel-limit"),
                Arguments.of("lone surrogates", "self.name == '\ud800'", ""),
                Arguments.of("right to left", "self.\u202ecount > 0", "contract.cel-syntax"),
                Arguments.of("a zero", "self.count\u0000 > 0", "contract.cel-syntax"),
                Arguments.of("negations", deep, ""));
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("self.positions.all(x").append(i).append(", ");
        }
        return text + "true" + ")".repeat(depth);
    }

    /** The id of the diagnostic is the given one; any answer will do where none is given. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileTextIsADiagnostic(String name, String text, String diagnostic) {
        List<Diagnostic> diagnostics = compile(text);

        if (!diagnostic.isEmpty()) {
            assertThat(diagnostics).extracting(Diagnostic::id).containsExactly(diagnostic);
        }
    }

    @Test
    void aBindThatDoublesTheTextBeforeItDoesNotGrow() {
        StringBuilder text = new StringBuilder("cel.bind(v0, self.positions[0].shares, ");
        for (int i = 1; i < 20; i++) {
            text.append("cel.bind(v" + i + ", v" + (i - 1) + " + v" + (i - 1) + ", ");
        }
        text.append("has(self.positions[v19].side)").append(")".repeat(20));

        assertThat(compile(text.toString())).isEmpty();
    }

    @Test
    void randomWordsNeverThrow() {
        Random random = new Random(20_261_102);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(14); words >= 0; words--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? " " : "");
            }
            for (Diagnostic diagnostic : compile(text.toString())) {
                assertThat(diagnostic.id()).startsWith("contract.cel-");
            }
        }
    }

    private static List<Diagnostic> compile(String text) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        CheckedExpression checked =
                new RuleCompiler(diagnostics::add).condition(Samples.text(text), Samples.scope("payload"));
        assertThat(checked == null).isEqualTo(!diagnostics.isEmpty());
        return diagnostics;
    }
}
