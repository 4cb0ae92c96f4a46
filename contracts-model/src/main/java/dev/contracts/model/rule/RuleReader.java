package dev.contracts.model.rule;

import dev.contracts.model.compiler.RuleCompiler;
import dev.contracts.model.compiler.RuleScope;
import dev.contracts.model.compiler.RuleText;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.json.JsonSection;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.SchemaTypes;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-rules} of the nodes of one file. */
public final class RuleReader {
    private static final String ID = "contract.rule";
    private static final List<String> MEMBERS = List.of("id", "rule", "message", "because", "at", "severity");

    private final SchemaFile file;
    private final SchemaTypes types;
    private final List<ContextVariable> context;
    private final RuleIds ids;
    private final Diagnostics diagnostics;
    private final RuleCompiler compiler;

    /** @param context what the contract of the file declares */
    public RuleReader(
            SchemaFile file, SchemaTypes types, List<ContextVariable> context, RuleIds ids, Diagnostics diagnostics) {
        this.file = file;
        this.types = types;
        this.context = context;
        this.ids = ids;
        this.diagnostics = diagnostics;
        this.compiler = new RuleCompiler(diagnostics::add);
    }

    /** Returns the rules of each node of the file that carries some. */
    public Map<Schema, List<RuleModel>> read() {
        Map<Schema, List<RuleModel>> rules = new HashMap<>();
        file.nodes().values().forEach(schema -> read(schema, rules));
        return rules;
    }

    private void read(Schema schema, Map<Schema, List<RuleModel>> all) {
        if (!schema.json().has("x-rules")) {
            return;
        }
        Optional<Type> self = self(schema);
        JsonSection.open(file.json(), schema.location().pointer(), schema.json().propertyNames(), ID, diagnostics)
                .ifPresent(node -> {
                    List<RuleModel> rules = new ArrayList<>();
                    for (String pointer : node.items("x-rules")) {
                        JsonSection.open(file.json(), pointer, MEMBERS, ID, diagnostics)
                                .flatMap(rule -> rule(rule, self))
                                .ifPresent(rules::add);
                    }
                    all.put(schema, rules);
                });
    }

    private Optional<Type> self(Schema schema) {
        SourceLocation at = schema.place("x-rules");
        if (!types.has(schema)) {
            diagnostics.error(
                    ID, at, "rules inside a condition are never run", "write the condition in the rule: !a || b");
            return Optional.empty();
        }
        Type type = types.of(schema).type();
        boolean hasParts = type instanceof RecordType
                || type instanceof UnionType
                || type instanceof ListType
                || type instanceof TupleType
                || type instanceof MapType;
        if (!hasParts) {
            diagnostics.error(
                    ID,
                    at,
                    "rules stand on schemas of type object or array",
                    type instanceof AnyType ? "add \"type\"" : "move them to the object that has the property");
            return Optional.empty();
        }
        return Optional.of(type);
    }

    private Optional<RuleModel> rule(JsonSection rule, Optional<Type> self) {
        Optional<RuleHeader> head = RuleHeader.read(rule, file.home(), ids);
        Optional<RuleText> text = text(rule, "rule");
        if (self.isEmpty()) {
            return Optional.empty();
        }
        RulePointerCheck.check(rule, self.get(), diagnostics);
        RuleScope scope = RuleScope.of(self.get()).withContext(context);
        Optional<CheckedExpression> expression =
                text.flatMap(condition -> Optional.ofNullable(compiler.condition(condition, scope)));
        return head.flatMap(known -> expression.map(known::with));
    }

    /** An expression that must be there; empty when it is not, which is then among the diagnostics. */
    public static Optional<RuleText> text(JsonSection members, String name) {
        @Nullable String text = members.required(name, "write an expression, such as \"self.a <= self.b\"");
        return text == null
                ? Optional.empty()
                : Optional.of(RuleText.of(text, members.at(name), members.written(name)));
    }
}
