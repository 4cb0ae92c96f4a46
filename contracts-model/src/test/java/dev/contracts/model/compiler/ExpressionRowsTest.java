package dev.contracts.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.expression.CheckedExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code .rules} file is a list of conditions, each with what the compiler says of it, indented: {@code ok}, or its
 * diagnostics with their column. {@code -Drecreate=true} writes the files anew; the review of the difference is the test.
 */
class ExpressionRowsTest {
    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Samples.ROOT)) {
            return files.filter(file -> file.toString().endsWith(".rules")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyConditionGivesItsFindings(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String actual = String.join("\n", judged(lines)) + "\n";
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static List<String> judged(List<String> lines) {
        List<String> judged = new ArrayList<>();
        RuleScope scope = Samples.scope("payload");
        for (String line : lines) {
            if (line.startsWith(" ")) {
                continue;
            }
            judged.add(line);
            if (line.startsWith("scope: ")) {
                scope = Samples.scope(line.substring("scope: ".length()));
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                judged.addAll(judged(line, scope));
            }
        }
        return judged;
    }

    private static List<String> judged(String condition, RuleScope scope) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        CheckedExpression checked = new RuleCompiler(diagnostics::add).condition(Samples.text(condition), scope);
        assertThat(checked == null).isEqualTo(!diagnostics.isEmpty());
        if (checked != null) {
            return List.of("    ok");
        }
        return diagnostics.stream().map(ExpressionRowsTest::row).toList();
    }

    /** The column is that of the expression: the string's quote is in column 1. */
    private static String row(Diagnostic diagnostic) {
        String advice = diagnostic.advice().lines().findFirst().orElseThrow();
        int column = diagnostic.at().column() - 1;
        return "    " + diagnostic.id() + " at " + column + ": " + diagnostic.message() + "; " + advice;
    }
}
