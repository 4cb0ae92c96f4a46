package dev.contracts.model;

import dev.contracts.model.cel.CheckedExpression;
import dev.contracts.model.cel.RuleCompiler;
import dev.contracts.model.cel.RuleScope;
import dev.contracts.model.cel.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-rules} of the nodes of one file. */
final class RuleReader {
    private static final String ID = "contract.rule";
    private static final Set<String> MEMBERS =
            new LinkedHashSet<>(List.of("id", "rule", "message", "because", "at", "severity"));

    private final SchemaFile file;
    private final List<ContextValue> context;
    private final RuleIds ids;
    private final FindingList findings;
    private final RuleCompiler compiler;

    /** @param context what the contract of the file declares */
    RuleReader(SchemaFile file, List<ContextValue> context, RuleIds ids, FindingList findings) {
        this.file = file;
        this.context = context;
        this.ids = ids;
        this.findings = findings;
        this.compiler = new RuleCompiler(findings::add);
    }

    /** Gives each node of the file its rules. */
    void read() {
        file.nodes().values().forEach(this::read);
    }

    private void read(Schema schema) {
        if (!schema.json().has("x-rules")) {
            return;
        }
        Optional<Type> self = self(schema);
        Members.open(
                        file.json(),
                        schema.location().pointer(),
                        Set.copyOf(schema.json().propertyNames()),
                        ID,
                        findings)
                .ifPresent(node -> {
                    List<RuleModel> rules = new ArrayList<>();
                    for (String pointer : node.items("x-rules")) {
                        Members.open(file.json(), pointer, MEMBERS, ID, findings)
                                .flatMap(rule -> rule(rule, self))
                                .ifPresent(rules::add);
                    }
                    schema.carry(rules);
                });
    }

    private Optional<Type> self(Schema schema) {
        SourceLocation at = schema.place("x-rules");
        if (!schema.isDerived()) {
            findings.error(
                    ID, at, "rules inside a condition are never run", "write the condition in the rule: !a || b");
            return Optional.empty();
        }
        Type type = schema.use().type();
        boolean hasParts = type instanceof RecordType
                || type instanceof UnionType
                || type instanceof ListType
                || type instanceof TupleType
                || type instanceof MapType;
        if (!hasParts) {
            findings.error(
                    ID,
                    at,
                    "rules stand on schemas of type object or array",
                    type instanceof AnyType ? "add \"type\"" : "move them to the object that has the property");
            return Optional.empty();
        }
        return Optional.of(type);
    }

    private Optional<RuleModel> rule(Members rule, Optional<Type> self) {
        Optional<RuleHead> head = RuleHead.read(rule, file.home(), ids);
        Optional<RuleText> text = text(rule, "rule");
        if (self.isEmpty()) {
            return Optional.empty();
        }
        RuleAt.check(rule, self.get(), findings);
        RuleScope scope = RuleScope.of(self.get()).withContext(context);
        Optional<CheckedExpression> expression =
                text.flatMap(condition -> Optional.ofNullable(compiler.condition(condition, scope)));
        return head.flatMap(known -> expression.map(known::with));
    }

    /** An expression that must be there; empty when it is not, which is then among the findings. */
    static Optional<RuleText> text(Members members, String name) {
        @Nullable String text = members.required(name, "write an expression, such as \"self.a <= self.b\"");
        return text == null
                ? Optional.empty()
                : Optional.of(RuleText.of(text, members.at(name), members.written(name)));
    }
}
