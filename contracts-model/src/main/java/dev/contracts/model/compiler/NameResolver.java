package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.ContextName;
import dev.contracts.model.expression.Node.Payload;
import dev.contracts.model.expression.Node.Root;
import dev.contracts.model.expression.Node.Start;
import dev.contracts.model.expression.Node.StateName;
import dev.contracts.model.expression.ValueType;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that an expression starts from. */
final class NameResolver {
    private static final String CONTEXT = "context";
    private static final String STATE = "state";
    private static final Set<String> RESERVED =
            Set.of("self", "previous", "item", "seen", CONTEXT, STATE, "cel", "timestamp", "duration");
    /** CEL's words and types, and what the rule language gives a meaning wherever it stands. */
    private static final Set<String> TAKEN = Set.of(
            ("true false null in as break const continue else for function if import let loop package namespace return"
                            + " var void while bool bytes double dyn int list map null_type string type uint"
                            + " cel context timestamp duration")
                    .split(" "));

    private final RuleScope scope;
    private final ExpressionDiagnostics problems;
    private final Set<String> payloads = new TreeSet<>();
    private final Set<String> context = new TreeSet<>();
    private boolean previous;

    NameResolver(RuleScope scope, ExpressionDiagnostics problems) {
        this.scope = scope;
        this.problems = problems;
    }

    /** Returns whether no payload can have the name. */
    static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    /** Returns whether a macro's variable cannot have the name. */
    boolean isReserved(String name) {
        return RESERVED.contains(name) || scope.payloads().containsKey(name);
    }

    /** Returns whether it is the first part of {@code context.NAME} or {@code state.NAME}. */
    boolean isGroup(String name) {
        return name.equals(CONTEXT) || (name.equals(STATE) && scope.payloads().isEmpty());
    }

    List<String> payloadNames() {
        return List.copyOf(payloads);
    }

    List<String> contextNames() {
        return List.copyOf(context);
    }

    boolean usesPrevious() {
        return previous;
    }

    /** A name that stands alone. */
    @Nullable
    Node root(String name, int offset, Set<String> locals) {
        ValueType payload = scope.payloads().get(name);
        if (payload != null) {
            payloads.add(name);
            return new Payload(name, payload, offset);
        }
        for (Root root : Root.values()) {
            if (root.text().equals(name) && scope.payloads().isEmpty()) {
                return start(root, offset);
            }
        }
        if (isGroup(name)) {
            problems.add(
                    ExpressionDiagnostics.NAME, offset, name + " is no value of its own", "write " + name + ".NAME");
            return null;
        }
        problems.add(ExpressionDiagnostics.NAME, offset, Quote.text(name) + " is no name here", advice(name, locals));
        return null;
    }

    private String advice(String name, Set<String> locals) {
        Optional<String> cut = scope.payloads().keySet().stream()
                .filter(payload -> payload.startsWith(name + "_"))
                .findFirst();
        if (cut.isPresent()) {
            return "write " + cut.get() + ": in a rule each - of a contract's name is a _";
        }
        if (hasField(name)) {
            return "write self." + name;
        }
        Set<String> known = new TreeSet<>(locals);
        known.addAll(scope.payloads().keySet());
        scope.roots().keySet().forEach(root -> known.add(root.text()));
        if (!scope.context().isEmpty()) {
            known.add(CONTEXT);
        }
        if (!scope.state().isEmpty()) {
            known.add(STATE);
        }
        return Spelling.advice(
                name,
                known,
                known.isEmpty() ? "an initial value is made of literals" : "the names are " + TypeText.some(known));
    }

    /** {@code context.NAME} or {@code state.NAME}. */
    @Nullable
    Node member(String group, String name, int groupOffset, int offset) {
        Map<String, ValueType> declared = group.equals(CONTEXT) ? scope.context() : scope.state();
        ValueType type = declared.get(name);
        if (type == null) {
            problems.add(
                    ExpressionDiagnostics.NAME,
                    declared.isEmpty() ? groupOffset : offset,
                    declared.isEmpty() ? undeclared(group) : group + " has no " + Quote.text(name),
                    declared.isEmpty()
                            ? "declare it in " + (group.equals(CONTEXT) ? "x-contract.context" : "x-stream.state")
                            : Spelling.advice(name, declared.keySet(), "it has " + TypeText.some(declared.keySet())));
            return null;
        }
        if (group.equals(CONTEXT)) {
            context.add(name);
            return new ContextName(name, type, groupOffset);
        }
        return new StateName(name, type, groupOffset);
    }

    /** Returns why {@code has(context.x)} tells nothing. */
    String alwaysThere(String group) {
        return group.equals(CONTEXT)
                ? "a rule that mentions a name of the context runs only when it is given"
                : "the state has each of its names";
    }

    private static String undeclared(String group) {
        return group.equals(CONTEXT) ? "no context is declared here" : "no state is declared here";
    }

    private @Nullable Node start(Root root, int offset) {
        ValueType type = scope.root(root);
        if (type == null) {
            problems.add(ExpressionDiagnostics.NAME, offset, root.text() + " is not known here", advice(root));
            return null;
        }
        previous |= root == Root.PREVIOUS;
        return new Start(root, type, offset);
    }

    private static String advice(Root root) {
        return switch (root) {
            case SELF -> "an initial value is made of literals; an identity and its rule have item";
            case PREVIOUS -> "only the rules of x-stream know the payload before";
            case ITEM, SEEN -> "only rules of x-stream with each and by have " + root.text();
        };
    }

    private boolean hasField(String name) {
        ValueType self = scope.root(Root.SELF);
        return self != null && PropertyChecker.names(self).contains(name);
    }
}
