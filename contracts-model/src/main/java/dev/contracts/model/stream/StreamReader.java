package dev.contracts.model.stream;

import dev.contracts.model.compiler.RuleCompiler;
import dev.contracts.model.compiler.RuleScope;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.RecordValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.model.json.JsonSection;
import dev.contracts.model.rule.DurationReader;
import dev.contracts.model.rule.RuleHeader;
import dev.contracts.model.rule.RuleIds;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.rule.RulePointerCheck;
import dev.contracts.model.rule.RuleReader;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.type.JavaLimits;
import dev.contracts.model.type.Type;
import dev.contracts.runtime.text.Quote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code x-stream} of a contract. */
public final class StreamReader {
    private static final String ID = "contract.stream";
    private static final List<String> MEMBERS = List.of("key", "time", "state", "rules", "deadline", "keepAlives");
    private static final List<String> STATE = List.of("initial", "next");
    private static final List<String> RULE =
            List.of("id", "rule", "message", "because", "at", "severity", "each", "by", "remember");
    private static final List<String> DEADLINE = List.of("id", "within", "until", "message", "because", "severity");

    private final SchemaFile file;
    private final Type self;
    private final List<ContextVariable> context;
    private final RuleIds ids;
    private final Diagnostics diagnostics;
    private final RuleCompiler compiler;

    private StreamReader(
            SchemaFile file, Type self, List<ContextVariable> context, RuleIds ids, Diagnostics diagnostics) {
        this.file = file;
        this.self = self;
        this.context = context;
        this.ids = ids;
        this.diagnostics = diagnostics;
        this.compiler = new RuleCompiler(diagnostics::add);
    }

    /** @return empty when the contract has none, or a broken one, which is then among the diagnostics */
    public static Optional<StreamModel> read(
            SchemaFile file, Type self, List<ContextVariable> context, RuleIds ids, Diagnostics diagnostics) {
        if (!file.json().root().has("x-stream")) {
            return Optional.empty();
        }
        return JsonSection.open(file.json(), "/x-stream", MEMBERS, ID, diagnostics)
                .map(new StreamReader(file, self, context, ids, diagnostics)::stream);
    }

    private StreamModel stream(JsonSection members) {
        RuleScope payload = RuleScope.of(self);
        CheckedExpression key = value(members, "key", payload, Scalar.STRING);
        CheckedExpression time = value(members, "time", payload, Scalar.TIMESTAMP);
        List<StateVariable> state = new ArrayList<>();
        RuleScope withState = state(members, payload, state);
        RuleScope ofRules = withState.withContext(context).withPrevious();
        List<RuleModel> rules = new ArrayList<>();
        List<IdentityRule> identities = new ArrayList<>();
        for (String pointer : members.items("rules")) {
            JsonSection.open(file.json(), pointer, RULE, ID, diagnostics).ifPresent(rule -> {
                if (rule.has("each") || rule.has("by") || rule.has("remember")) {
                    identity(rule, payload).ifPresent(identities::add);
                } else {
                    rule(rule, ofRules).ifPresent(rules::add);
                }
            });
        }
        DeadlineModel deadline = members.object("deadline", DEADLINE)
                .map(entry -> deadline(entry, withState))
                .orElse(null);
        if (members.has("deadline") && !members.has("time")) {
            members.fault("deadline", "a deadline needs the time of a payload", "add \"time\": \"self.timestamp\"");
        }
        return new StreamModel(key, time, state, rules, identities, deadline, keepAlives(members));
    }

    private List<KeepAlive> keepAlives(JsonSection members) {
        List<KeepAlive> keepAlives = new ArrayList<>();
        for (String pointer : members.items("keepAlives")) {
            JsonNode json = file.json().root().at(pointer);
            if (json.isObject() && !json.isEmpty()) {
                keepAlives.add(new KeepAlive(json.toString(), file.json().at(pointer)));
            } else {
                diagnostics.error(
                        ID,
                        file.json().at(pointer),
                        "a keep-alive is an object with at least one property",
                        "write the properties that tell it from a payload, such as {\"type\": \"ping\"}");
            }
        }
        return keepAlives;
    }

    private RuleScope state(JsonSection members, RuleScope payload, List<StateVariable> state) {
        Map<String, JsonSection> variables = new LinkedHashMap<>();
        Map<String, CheckedExpression> initial = new LinkedHashMap<>();
        RuleScope[] scope = {payload};
        members.each(
                "state",
                (name, pointer) -> JsonSection.open(file.json(), pointer, STATE, ID, diagnostics)
                        .ifPresent(variable -> {
                            if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,99}")) {
                                diagnostics.error(
                                        ID, variable.at(), Quote.text(name) + " cannot be written in a rule", "");
                                return;
                            }
                            CheckedExpression first = RuleReader.text(variable, "initial")
                                    .map(text -> compiler.value(text, RuleScope.LITERALS, Scalar.values()))
                                    .orElse(null);
                            if (first != null) {
                                variables.put(name, variable);
                                initial.put(name, first);
                                scope[0] = scope[0].withState(name, first.type());
                            }
                        }));
        variables.forEach((name, variable) -> {
            CheckedExpression first = initial.get(name);
            if (first != null && first.type() instanceof Scalar type) {
                RuleReader.text(variable, "next")
                        .map(text -> compiler.value(text, scope[0], type))
                        .ifPresent(next -> state.add(new StateVariable(name, first, next)));
            }
        });
        checkSize(initial.values(), members.at("state"));
        return scope[0];
    }

    private void checkSize(Collection<CheckedExpression> variables, SourceLocation at) {
        int slots = 0;
        for (CheckedExpression variable : variables) {
            slots += variable.type() == Scalar.INT || variable.type() == Scalar.DOUBLE ? 2 : 1;
        }
        if (slots > JavaLimits.RECORD_SLOTS) {
            diagnostics.error(
                    "contract.too-large",
                    at,
                    "the state takes " + slots + " parameters in a record (numbers take two), more than the "
                            + JavaLimits.RECORD_SLOTS + " that Java allows",
                    "remember less of a sequence, or split the contract");
        }
    }

    private Optional<RuleModel> rule(JsonSection rule, RuleScope scope) {
        Optional<RuleHeader> head = RuleHeader.read(rule, file.home(), ids);
        RulePointerCheck.check(rule, self, diagnostics);
        return RuleReader.text(rule, "rule")
                .map(text -> compiler.condition(text, scope))
                .flatMap(expression -> head.map(known -> known.with(expression)));
    }

    private Optional<IdentityRule> identity(JsonSection rule, RuleScope payload) {
        Optional<RuleHeader> head = RuleHeader.read(rule, file.home(), ids);
        CheckedExpression each = RuleReader.text(rule, "each")
                .map(text -> compiler.list(text, payload))
                .orElse(null);
        long remember = remember(rule);
        if (each == null || !(each.type() instanceof ListValue items)) {
            return Optional.empty();
        }
        itemType(items).ifPresent(type -> RulePointerCheck.check(rule, type, diagnostics));
        RuleScope item = payload.withItem(each).withoutSelf();
        CheckedExpression by = RuleReader.text(rule, "by")
                .map(text -> compiler.value(text, item, Scalar.STRING, Scalar.INT))
                .orElse(null);
        CheckedExpression condition = RuleReader.text(rule, "rule")
                .map(text -> compiler.condition(text, item.withSeen().withContext(context)))
                .orElse(null);
        if (by == null || condition == null || head.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IdentityRule(head.get().with(condition), each, by, remember));
    }

    private static Optional<Type> itemType(ListValue items) {
        if (items.element() instanceof RecordValue value) {
            return Optional.of(value.type());
        }
        return items.element() instanceof UnionValue value ? Optional.of(value.type()) : Optional.empty();
    }

    private static long remember(JsonSection rule) {
        JsonNode remember = rule.get("remember");
        if (remember == null) {
            return IdentityRule.DEFAULT_REMEMBER;
        }
        if (!remember.isIntegralNumber() || !remember.canConvertToInt() || remember.intValue() < 1) {
            rule.fault("remember", "remember is a whole number from 1 to " + Integer.MAX_VALUE, "");
            return IdentityRule.DEFAULT_REMEMBER;
        }
        return remember.longValue();
    }

    private @Nullable DeadlineModel deadline(JsonSection entry, RuleScope scope) {
        Optional<RuleHeader> head = RuleHeader.read(entry, file.home(), ids);
        Duration duration = DurationReader.read(entry, "30s");
        CheckedExpression until = entry.has("until")
                ? RuleReader.text(entry, "until")
                        .map(text -> compiler.condition(text, scope))
                        .orElse(null)
                : null;
        if (head.isEmpty() || duration == null) {
            return null;
        }
        return new DeadlineModel(head.get(), duration, until);
    }

    private @Nullable CheckedExpression value(JsonSection members, String name, RuleScope scope, Scalar type) {
        return members.has(name)
                ? RuleReader.text(members, name)
                        .map(text -> compiler.value(text, scope, type))
                        .orElse(null)
                : null;
    }
}
