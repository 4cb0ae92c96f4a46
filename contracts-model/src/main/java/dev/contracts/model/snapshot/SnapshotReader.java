package dev.contracts.model.snapshot;

import dev.contracts.Severity;
import dev.contracts.model.compiler.RuleCompiler;
import dev.contracts.model.compiler.RuleScope;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.expression.ContextVariableReader;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.json.JsonSection;
import dev.contracts.model.rule.DurationReader;
import dev.contracts.model.rule.RuleHeader;
import dev.contracts.model.rule.RuleIds;
import dev.contracts.model.rule.RulePointerCheck;
import dev.contracts.model.rule.RuleReader;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaParser;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.Type;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code snapshot.json}: the rules on payloads of several contracts, each of which is a name in them. */
public final class SnapshotReader {
    public static final String ID = "contract.snapshot";

    public static final List<String> MEMBERS = List.of("description", "decisions", "within", "context", "rules");
    private static final List<String> RULE = List.of("id", "rule", "message", "because", "at", "severity");
    private static final List<String> AT = List.of("contract", "pointer");

    private final JsonFile json;
    private final Map<String, Type> contracts;
    private final RuleIds ids;
    private final Diagnostics diagnostics;
    private final RuleCompiler compiler;
    private final List<ContextVariable> context = new ArrayList<>();
    private final Map<String, String> contractOf = new TreeMap<>();

    /** @param contracts the type of a payload of each contract, by the contract's name */
    public SnapshotReader(JsonFile json, Map<String, Type> contracts, RuleIds ids, Diagnostics diagnostics) {
        this.json = json;
        this.contracts = new TreeMap<>(contracts);
        this.ids = ids;
        this.diagnostics = diagnostics;
        this.compiler = new RuleCompiler(diagnostics::add);
    }

    /** @return without examples; empty when the file cannot be used, which is then among the diagnostics */
    public Optional<SnapshotModel> read() {
        return JsonSection.open(json, "", MEMBERS, ID, diagnostics).flatMap(this::snapshot);
    }

    private Optional<SnapshotModel> snapshot(JsonSection members) {
        @Nullable String description = members.text("description");
        List<String> decisions = members.texts("decisions");
        @Nullable Duration within = DurationReader.read(members, "2s");
        members.each("context", this::context);
        RuleScope scope = RuleScope.ofPayloads(names()).withContext(context);
        List<SnapshotRule> rules = new ArrayList<>();
        if (!members.has("rules")) {
            diagnostics.error(ID, members.at(), "rules is missing", "write \"rules\": []");
        }
        for (String pointer : members.items("rules")) {
            JsonSection.open(json, pointer, RULE, ID, diagnostics)
                    .flatMap(rule -> rule(rule, scope))
                    .ifPresent(rules::add);
        }
        return Optional.ofNullable(within)
                .map(apart -> new SnapshotModel(
                        new SnapshotModel.Text(
                                Objects.requireNonNullElse(description, ""), decisions, SourceLocation.of(json.name())),
                        apart,
                        context,
                        rules,
                        List.of()));
    }

    private void context(String name, String pointer) {
        Schema schema = SchemaParser.parseAlone(json, pointer, diagnostics);
        ContextVariableReader.read(name, schema, diagnostics)
                .ifPresent(type ->
                        context.add(new ContextVariable(name, type, schema.description(), false, schema.location())));
    }

    /** Returns the variable of each payload, and its type. Names of contracts have no {@code _}, so no two collide. */
    private Map<String, Type> names() {
        Map<String, Type> names = new TreeMap<>();
        contracts.forEach((contract, type) -> {
            String name = SnapshotModel.variable(contract);
            if (!RuleScope.canName(name)) {
                diagnostics.warning(
                        ID,
                        SourceLocation.of(json.name()),
                        "no rule can name the contract " + Quote.text(contract)
                                + ": the word means something else in a rule",
                        "rename the contract");
            } else if (!(type instanceof AnyType)) {
                names.put(name, type);
                contractOf.put(name, contract);
            }
        });
        if (contracts.containsKey(SnapshotModel.NAME)) {
            diagnostics.error(
                    ID,
                    SourceLocation.of(json.name()),
                    "a contract is named " + SnapshotModel.NAME
                            + ", so that the ids of its rules begin like those of this file",
                    "rename the contract");
        }
        return names;
    }

    private Optional<SnapshotRule> rule(JsonSection rule, RuleScope scope) {
        if (!rule.has("at")) {
            diagnostics.error(
                    ID, rule.at(), "at is missing", "write \"at\": {\"contract\": \"…\", \"pointer\": \"/…\"}");
        }
        Optional<JsonSection> at = rule.object("at", AT);
        @Nullable String contract = at.map(this::contract).orElse(null);
        String pointer =
                contract == null ? "" : at.map(it -> pointer(it, contract)).orElse("");
        Optional<RuleHeader> head = RuleHeader.read(rule, SnapshotModel.NAME, ids, Severity.WARNING, pointer);
        @Nullable
        CheckedExpression condition = RuleReader.text(rule, "rule")
                .map(text -> compiler.condition(text, scope))
                .orElse(null);
        if (condition == null) {
            return Optional.empty();
        }
        List<String> mentioned = condition.payloads().stream()
                .map(contractOf::get)
                .map(Objects::requireNonNull)
                .toList();
        if (mentioned.size() < 2) {
            rule.fault(
                    "rule",
                    "the rule is about " + (mentioned.isEmpty() ? "no contract" : "one contract only"),
                    "what one payload must keep stands in x-rules of its contract");
            return Optional.empty();
        }
        if (contract != null && !mentioned.contains(contract)) {
            at.ifPresent(it -> it.fault(
                    "contract",
                    "the rule does not mention " + Quote.text(contract),
                    "report at one of " + Quote.list(mentioned)));
            return Optional.empty();
        }
        return contract == null
                ? Optional.empty()
                : head.map(known -> new SnapshotRule(known.with(condition), contract, mentioned));
    }

    private @Nullable String contract(JsonSection at) {
        @Nullable String contract = at.required("contract", "write the name of a contract");
        if (contract != null && !contracts.containsKey(contract)) {
            at.fault(
                    "contract",
                    "there is no contract " + Quote.text(contract),
                    Spelling.advice(
                            contract, contracts.keySet(), "the contracts are " + Quote.list(contracts.keySet())));
            return null;
        }
        return contract;
    }

    private String pointer(JsonSection at, String contract) {
        if (!at.has("pointer")) {
            return "";
        }
        JsonNode written = at.get("pointer");
        String pointer = written != null && written.isString() ? written.stringValue() : null;
        if (pointer == null || !JsonPointer.isPointer(pointer)) {
            at.fault("pointer", "pointer is a JSON pointer into the payload of the contract", "write \"/name\"");
            return "";
        }
        RulePointerCheck.check(at, "pointer", Objects.requireNonNull(contracts.get(contract)), diagnostics);
        return pointer;
    }
}
