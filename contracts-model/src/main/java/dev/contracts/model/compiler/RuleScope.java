package dev.contracts.model.compiler;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.expression.Node.Root;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueTypes;
import dev.contracts.model.type.Type;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names that an expression may use, and their types. A value: each method gives another scope. */
public final class RuleScope {
    /** A scope without names: only literals. */
    public static final RuleScope LITERALS = new RuleScope(Map.of(), Map.of(), Map.of(), Map.of());

    private final Map<Root, ValueType> roots;
    private final Map<String, ValueType> payloads;
    private final Map<String, ValueType> context;
    private final Map<String, ValueType> state;

    private RuleScope(
            Map<Root, ValueType> roots,
            Map<String, ValueType> payloads,
            Map<String, ValueType> context,
            Map<String, ValueType> state) {
        this.roots = roots;
        this.payloads = payloads;
        this.context = context;
        this.state = state;
    }

    /** Makes a scope with {@code self} alone: the value the rule is attached to, not null. */
    public static RuleScope of(Type self) {
        return LITERALS.with(Root.SELF, ValueTypes.of(self));
    }

    /**
     * The payloads of several contracts.
     *
     * @param payloads by what each contract is called; {@link #canName} holds for each
     */
    public static RuleScope ofPayloads(Map<String, Type> payloads) {
        Map<String, ValueType> types = new TreeMap<>();
        payloads.forEach((name, type) -> types.put(name, ValueTypes.of(type)));
        return new RuleScope(Map.of(), Collections.unmodifiableMap(types), Map.of(), Map.of());
    }

    /** Returns whether an identifier may name a payload: CEL and the rule language use some words themselves. */
    public static boolean canName(String identifier) {
        return !NameResolver.isTaken(identifier);
    }

    /** And {@code context.NAME}. */
    public RuleScope withContext(List<ContextVariable> values) {
        Map<String, ValueType> all = new TreeMap<>(context);
        values.forEach(value -> all.put(value.name(), ValueType.of(value.type())));
        return new RuleScope(roots, payloads, Collections.unmodifiableMap(all), state);
    }

    /** And {@code previous}, of the type of {@code self}. */
    public RuleScope withPrevious() {
        return with(Root.PREVIOUS, rootType(Root.SELF));
    }

    /** And {@code state.NAME}; its type is that of {@link CheckedExpression#type()} of its initial value. */
    public RuleScope withState(String name, ValueType type) {
        Map<String, ValueType> all = new TreeMap<>(state);
        all.put(name, type);
        return new RuleScope(roots, payloads, context, Collections.unmodifiableMap(all));
    }

    /**
     * And {@code item}, an element of a list.
     *
     * @param each what {@link RuleCompiler#list} gave
     */
    public RuleScope withItem(CheckedExpression each) {
        if (each.type() instanceof ListValue list) {
            return with(Root.ITEM, list.element());
        }
        throw new IllegalArgumentException("each is no list: " + each.text());
    }

    /** And {@code seen}, of the type of {@code item}. */
    public RuleScope withSeen() {
        return with(Root.SEEN, rootType(Root.ITEM));
    }

    /** Without {@code self}, as for the expressions on {@code item} and {@code seen}. */
    public RuleScope withoutSelf() {
        Map<Root, ValueType> fewer = new EnumMap<>(Root.class);
        fewer.putAll(roots);
        fewer.remove(Root.SELF);
        return new RuleScope(Collections.unmodifiableMap(fewer), payloads, context, state);
    }

    @Nullable
    ValueType root(Root root) {
        return roots.get(root);
    }

    Map<Root, ValueType> roots() {
        return roots;
    }

    /** Returns the payloads by name, sorted; empty but for a rule on several contracts. */
    Map<String, ValueType> payloads() {
        return payloads;
    }

    /** Returns the context by name, sorted. */
    Map<String, ValueType> context() {
        return context;
    }

    /** Returns the state variables by name, sorted. */
    Map<String, ValueType> state() {
        return state;
    }

    private ValueType rootType(Root root) {
        ValueType type = roots.get(root);
        if (type == null) {
            throw new IllegalStateException("the scope has no " + root.text());
        }
        return type;
    }

    private RuleScope with(Root root, ValueType type) {
        Map<Root, ValueType> more = new EnumMap<>(Root.class);
        more.putAll(roots);
        more.put(root, type);
        return new RuleScope(Collections.unmodifiableMap(more), payloads, context, state);
    }
}
