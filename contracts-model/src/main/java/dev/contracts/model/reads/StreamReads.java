package dev.contracts.model.reads;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.Node;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StateVariable;
import dev.contracts.model.stream.StreamModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parts of payloads that the rules on sequences read. */
public final class StreamReads {
    private static final List<String> PAYLOADS = List.of("self", "previous");
    private static final List<String> ITEMS = List.of("item", "seen");

    private StreamReads() {}

    /**
     * Returns the paths that an expression reads, sorted, by its variables; that it reads a variable itself goes without saying,
     * and the state has no paths.
     */
    public static Map<String, Set<String>> of(CheckedExpression expression) {
        Map<String, Set<String>> reads = new TreeMap<>();
        RuleReads.of(expression.node()).forEach((variable, paths) -> {
            Set<String> below = new TreeSet<>(paths);
            below.remove("");
            reads.put(variable, below);
        });
        return reads;
    }

    /** Returns whether the items of a rule are those of one list of the payload. */
    public static boolean isPath(IdentityRule identity) {
        Node node = identity.each().node();
        while (node instanceof Node.Select select) {
            node = select.operand();
        }
        return node instanceof Node.Start;
    }

    /** Returns what must be read of a payload for the items of a rule with all that the rule reads of them. */
    public static Set<String> withItems(IdentityRule identity) {
        Set<String> all = new TreeSet<>(of(identity.each()).getOrDefault("self", Set.of()));
        for (String item : RuleReads.itemsOf(identity.each().node(), "self")) {
            all.add(item);
            for (CheckedExpression expression :
                    List.of(identity.by(), identity.rule().expression())) {
                Map<String, Set<String>> reads = of(expression);
                ITEMS.forEach(variable -> reads.getOrDefault(variable, Set.of()).forEach(path -> all.add(item + path)));
            }
        }
        return all;
    }

    /** Returns every path of a payload that the rules of a section read. */
    static Set<String> ofPayload(StreamModel stream) {
        List<@Nullable CheckedExpression> expressions = new ArrayList<>();
        expressions.add(stream.key());
        expressions.add(stream.time());
        expressions.add(stream.deadline() == null ? null : stream.deadline().until());
        stream.state().stream().map(StateVariable::next).forEach(expressions::add);
        stream.rules().forEach(rule -> expressions.add(rule.expression()));
        stream.identities().forEach(identity -> expressions.add(identity.rule().expression()));
        Set<String> paths = new TreeSet<>();
        for (CheckedExpression expression : expressions) {
            if (expression != null) {
                Map<String, Set<String>> reads = of(expression);
                PAYLOADS.forEach(variable -> paths.addAll(reads.getOrDefault(variable, Set.of())));
            }
        }
        stream.identities().forEach(identity -> paths.addAll(withItems(identity)));
        return paths;
    }
}
