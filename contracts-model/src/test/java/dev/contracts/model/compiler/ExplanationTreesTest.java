package dev.contracts.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.explain.ExpressionVisitor;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each condition of the file is followed by its tree, indented; {@code -Drecreate=true} writes the file anew. */
class ExplanationTreesTest {
    private static final Path FILE = Samples.ROOT.resolve("explanations.txt");

    @Test
    void everyConditionHasItsTree() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.startsWith(" ")) {
                lines.add(line);
                if (!line.startsWith("#")) {
                    lines.add("    " + tree(line));
                }
            }
        }
        String actual = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(FILE, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(FILE));
    }

    private static String tree(String condition) {
        RuleCompiler compiler = new RuleCompiler(diagnostic -> {
            throw new AssertionError(diagnostic);
        });
        CheckedExpression checked = compiler.condition(Samples.text(condition), Samples.scope("stream"));
        return checked == null ? "" : checked.explanation().accept(new Lisp());
    }

    /** The tree in parentheses, the operator first. */
    private static final class Lisp implements ExpressionVisitor<String> {
        @Override
        public String name(String name) {
            return name;
        }

        @Override
        public String literal(@Nullable Object value) {
            return value instanceof String ? "'" + value + "'" : String.valueOf(value);
        }

        @Override
        public String field(Expression object, String name) {
            return object.accept(this) + "." + name;
        }

        @Override
        public String has(Expression object, String name) {
            return "(has " + field(object, name) + ")";
        }

        @Override
        public String call(RuleFunction function, List<Expression> arguments) {
            return list(function.text(), arguments.toArray(Expression[]::new));
        }

        @Override
        public String choose(Expression condition, Expression yes, Expression no) {
            return list("if", condition, yes, no);
        }

        @Override
        public String macro(MacroKind kind, String variable, Expression list, Expression body) {
            return list(kind.text() + " " + variable, list, body);
        }

        @Override
        public String bind(String variable, Expression value, Expression body) {
            return list("bind " + variable, value, body);
        }

        @Override
        public String list(List<Expression> elements) {
            return list("list", elements.toArray(Expression[]::new));
        }

        private String list(String head, Expression... parts) {
            return Stream.concat(Stream.of(head), Arrays.stream(parts).map(part -> part.accept(this)))
                    .collect(Collectors.joining(" ", "(", ")"));
        }
    }
}
