package dev.contracts.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Call;
import dev.contracts.model.expression.NodeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        for (Node part : parts(node)) {
            overloads.addAll(overloads(part));
        }
        if (node instanceof Call call) {
            overloads.add(call.overload().id());
        }
        return overloads;
    }

    private static List<Node> parts(Node node) {
        return node.accept(new Parts());
    }

    /** The parts of a node. */
    private static final class Parts implements NodeVisitor<List<Node>> {
        @Override
        public List<Node> literal(Node.Literal node) {
            return List.of();
        }

        @Override
        public List<Node> start(Node.Start node) {
            return List.of();
        }

        @Override
        public List<Node> payload(Node.Payload node) {
            return List.of();
        }

        @Override
        public List<Node> contextName(Node.ContextName node) {
            return List.of();
        }

        @Override
        public List<Node> stateName(Node.StateName node) {
            return List.of();
        }

        @Override
        public List<Node> local(Node.Local node) {
            return List.of();
        }

        @Override
        public List<Node> select(Node.Select node) {
            return List.of(node.operand());
        }

        @Override
        public List<Node> has(Node.Has node) {
            return List.of(node.operand());
        }

        @Override
        public List<Node> isNull(Node.IsNull node) {
            return List.of(node.operand());
        }

        @Override
        public List<Node> call(Call node) {
            return node.arguments();
        }

        @Override
        public List<Node> conditional(Node.Conditional node) {
            return List.of(node.condition(), node.yes(), node.no());
        }

        @Override
        public List<Node> macro(Node.Macro node) {
            List<Node> parts = new ArrayList<>(List.of(node.list(), node.body()));
            if (node.filter() != null) {
                parts.add(node.filter());
            }
            return parts;
        }

        @Override
        public List<Node> bind(Node.Bind node) {
            return List.of(node.value(), node.body());
        }

        @Override
        public List<Node> list(Node.ListLiteral node) {
            return node.elements();
        }
    }
}
