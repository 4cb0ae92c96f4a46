package dev.contracts.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The typed tree and CEL's own tree of an expression call the same overloads. */
class OverloadsTest {
    static List<Path> files() throws IOException {
        return ExpressionRowsTest.files().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void celMeansTheSameOverloads(Path file) throws IOException {
        RuleScope scope = Samples.scope("payload");
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("scope: ")) {
                scope = Samples.scope(line.substring("scope: ".length()));
            }
            CheckedExpression checked = new RuleCompiler(diagnostic -> {}).condition(Samples.text(line), scope);
            if (checked != null) {
                Set<String> ofCel = new TreeSet<>();
                checked.cel()
                        .open()
                        .getReferenceMap()
                        .values()
                        .forEach(reference -> ofCel.addAll(reference.overloadIds()));
                assertThat(ofCel).as(line).containsAll(overloads(checked.node()));
            }
        }
    }

    private static Set<String> overloads(Node node) {
        Set<String> overloads = new TreeSet<>();
        for (Node part : node.parts()) {
            overloads.addAll(overloads(part));
        }
        if (node instanceof Call call) {
            overloads.add(call.overload().id());
        }
        return overloads;
    }
}
