package dev.contracts.model.compiler;

import dev.contracts.model.compiler.FlowAnalysis.Outcome;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Call;
import dev.contracts.model.expression.Node.ListLiteral;
import dev.contracts.model.expression.Node.Literal;
import dev.contracts.model.expression.Node.Macro;
import dev.contracts.model.expression.Node.Owner;
import dev.contracts.model.expression.Node.Select;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.model.type.RecordType;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.OperandKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides for {@link FlowAnalysis} whether each value that is read is present, given the facts, and which facts each test gives. */
final class ReadAnalysis {
    private final ExpressionDiagnostics problems;
    private final ExpressionKeys keys = new ExpressionKeys();
    private final Map<Integer, Outcome> boundOutcomes = new HashMap<>();
    private final Map<Integer, FlowFacts> boundElements = new HashMap<>();
    private final Map<Integer, FlowFacts> filtered = new HashMap<>();

    ReadAnalysis(ExpressionDiagnostics problems) {
        this.problems = problems;
    }

    ExpressionKeys keys() {
        return keys;
    }

    /** Returns the facts of a variable of {@code cel.bind}; null for other variables. */
    @Nullable
    Outcome outcomeOf(Node.Local variable) {
        return boundOutcomes.get(variable.id());
    }

    void bind(Node.Bind node, Outcome value, FlowFacts in) {
        keys.bind(node.variable(), node.value());
        boundElements.put(node.variable().id(), elementsOf(node.value(), in));
        if (node.value().type() == Scalar.BOOL) {
            boundOutcomes.put(node.variable().id(), value);
        }
    }

    /** Notes the facts about the items that a filter lets through. */
    void filtered(Macro filter, FlowFacts ofElements) {
        filtered.put(filter.variable().id(), ofElements);
    }

    /** Returns the facts about each item of a list. */
    FlowFacts elementsOf(Node list, FlowFacts in) {
        FlowFacts known = in.elements().getOrDefault(keys.of(list), FlowFacts.NONE);
        if (list instanceof Macro macro && macro.kind() == MacroKind.FILTER) {
            FlowFacts own = filtered.getOrDefault(macro.variable().id(), FlowFacts.NONE);
            return known.and(own).and(elementsOf(macro.list(), in));
        }
        if (list instanceof Node.Local local) {
            return known.and(boundElements.getOrDefault(local.id(), FlowFacts.NONE));
        }
        return known;
    }

    /** A field is read: it must be there and, unless that is asked, not null. */
    void select(Select node, FlowFacts in, boolean mayBeNull) {
        FlowFacts known = in.and(implied(node.operand(), in));
        Set<RecordType> possible = possible(node.operand(), known);
        String key = keys.field(node.operand(), node.name());
        List<Owner> owners = FieldOwners.among(node.owners(), possible);
        if (!known.reachable() || (known.isPresent(key) && owners.stream().noneMatch(FieldOwners::requiredNullable))) {
            return;
        }
        if (owners.size() < possible.size()) {
            boolean none = owners.isEmpty();
            problems.add(
                    ExpressionDiagnostics.ABSENT,
                    node.offset(),
                    (none ? "no " : "not every ") + node.operand().type() + " that gets here has " + node.name(),
                    none
                            ? "the tests before exclude it"
                            : "test " + FieldOwners.tagTest(node.operand(), node.owners()) + ", or has("
                                    + PathText.of(node) + "), first");
            return;
        }
        if (!known.isPresent(key)
                && owners.stream().anyMatch(owner -> !owner.field().required())) {
            problems.add(
                    ExpressionDiagnostics.ABSENT,
                    node.offset(),
                    node.name() + " is optional and may be absent here",
                    "write has(" + PathText.of(node) + ") && … before it, or !has(" + PathText.of(node) + ") || …");
            return;
        }
        if (!mayBeNull && !known.isNotNull(key) && owners.stream().anyMatch(FieldOwners::requiredNullable)) {
            mayBeNull(node.offset(), PathText.of(node));
        }
    }

    /** A variable or an element is read: it must not be null. */
    void notNull(Node node, boolean nullable, FlowFacts in) {
        if (nullable && !in.and(implied(node, in)).isNotNull(keys.of(node))) {
            mayBeNull(node.offset(), PathText.of(node));
        }
    }

    private void mayBeNull(int offset, String what) {
        problems.add(
                ExpressionDiagnostics.ABSENT,
                offset,
                what + " may be null here",
                "write " + what + " != null && … before it");
    }

    /** A null test: of something that may be null. */
    void isNull(Node.IsNull isNull, FlowFacts in) {
        Node operand = isNull.operand();
        if (operand instanceof Select select) {
            Set<RecordType> possible = possible(select.operand(), in.and(implied(select.operand(), in)));
            List<Owner> owners = FieldOwners.among(select.owners(), possible);
            if (owners.stream().anyMatch(FieldOwners::requiredNullable)) {
                select(select, in, true);
            } else {
                boolean optional =
                        owners.stream().anyMatch(owner -> !owner.field().required());
                neverNull(
                        isNull.offset(),
                        optional ? select.name() + " is optional: null is absent" : select.name() + " is never null",
                        optional
                                ? "write " + (isNull.negated() ? "" : "!") + "has(" + PathText.of(select) + ") instead"
                                : "leave the test out");
            }
            return;
        }
        boolean nullable = operand instanceof Node.Local local
                ? local.nullable()
                : operand instanceof Call call && call.function() == RuleFunction.INDEX && holdsNull(call);
        if (!nullable) {
            neverNull(isNull.offset(), "this is never null", "leave the test out");
        }
    }

    /** Returns whether the value at an index may be null. */
    static boolean holdsNull(Call index) {
        ValueType container = index.arguments().get(0).type();
        if (container instanceof ListValue list) {
            return list.nullable();
        }
        if (container instanceof MapValue map) {
            return map.nullable();
        }
        return container instanceof TupleValue tuple
                && index.arguments().get(1) instanceof Literal literal
                && literal.value() instanceof Long position
                && tuple.type().items().get(position.intValue()).nullable();
    }

    private void neverNull(int offset, String message, String advice) {
        problems.add(ExpressionDiagnostics.ABSENT, offset, message, advice);
    }

    /** {@code has}: of something that may be absent. */
    Outcome has(Node.Has node, FlowFacts in) {
        FlowFacts known = in.and(implied(node.operand(), in));
        if (!known.reachable()) {
            return Outcome.of(in);
        }
        Set<RecordType> possible = possible(node.operand(), known);
        List<Owner> owners = FieldOwners.among(node.owners(), possible);
        boolean alwaysThere = owners.size() == possible.size()
                && owners.stream().allMatch(owner -> owner.field().required());
        if (owners.isEmpty()) {
            problems.add(
                    ExpressionDiagnostics.ABSENT,
                    node.offset(),
                    "the tests before exclude " + node.name(),
                    "leave the test out");
        } else if (alwaysThere) {
            boolean nullable = owners.stream().anyMatch(FieldOwners::requiredNullable);
            problems.add(
                    ExpressionDiagnostics.ABSENT,
                    node.offset(),
                    node.name() + " is required: has(" + PathText.of(node.operand(), node.name()) + ") is always true",
                    nullable
                            ? "it may be null: write " + PathText.of(node.operand(), node.name()) + " != null"
                            : "leave the test out");
        }
        FlowFacts yes = in.withPresent(keys.field(node.operand(), node.name()));
        FlowFacts no = in;
        if (node.operand().type() instanceof UnionValue) {
            Set<RecordType> without = new LinkedHashSet<>(possible);
            owners.stream().filter(owner -> owner.field().required()).forEach(owner -> without.remove(owner.record()));
            yes = yes.withVariants(keys.of(node.operand()), FieldOwners.records(owners));
            no = no.withVariants(keys.of(node.operand()), without);
        }
        return new Outcome(yes, no);
    }

    /** {@code x.tag == 'a'}, {@code !=} and {@code x.tag in ['a', 'b']} tell which variants x can be. */
    Outcome tag(Call node, FlowFacts in) {
        boolean equals = node.function() == RuleFunction.EQUALS;
        boolean differs = node.function() == RuleFunction.NOT_EQUALS;
        if (!equals && !differs && node.function() != RuleFunction.IN) {
            return Outcome.of(in);
        }
        Node left = node.arguments().get(0);
        Node right = node.arguments().get(1);
        boolean swapped = left instanceof Literal && (equals || differs);
        Node subject = swapped ? right : left;
        Outcome outcome = tag(subject, texts(swapped ? left : right), in);
        return differs ? new Outcome(outcome.no(), outcome.yes()) : outcome;
    }

    /** Returns what is known where a value is one of these tags, and where it is not. */
    Outcome tag(Node subject, Set<String> tags, FlowFacts in) {
        if (tags.isEmpty()
                || !(subject instanceof Select select)
                || !(select.operand().type() instanceof UnionValue union)
                || !union.type().tag().equals(select.name())) {
            return Outcome.of(in);
        }
        Set<RecordType> with = new LinkedHashSet<>(possible(select.operand(), in));
        Set<RecordType> without = new LinkedHashSet<>(with);
        Set<RecordType> tagged = new LinkedHashSet<>();
        tags.forEach(tag -> {
            RecordType variant = union.type().variants().get(tag);
            if (variant != null) {
                tagged.add(variant);
            }
        });
        with.retainAll(tagged);
        without.removeAll(tagged);
        String key = keys.of(select.operand());
        return new Outcome(in.withVariants(key, with), in.withVariants(key, without));
    }

    /** Returns the texts of written values; none where one of them is a double, which may be written as no tag is. */
    private static Set<String> texts(Node node) {
        if (isTag(node)) {
            return Set.of(((Literal) node).text());
        }
        if (node instanceof ListLiteral list && list.elements().stream().allMatch(ReadAnalysis::isTag)) {
            return list.elements().stream()
                    .map(element -> ((Literal) element).text())
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }

    private static boolean isTag(Node node) {
        return node instanceof Literal literal && literal.type() != Scalar.DOUBLE;
    }

    /** Returns the facts about an item because they hold for all. */
    private FlowFacts implied(Node node, FlowFacts in) {
        if (node instanceof Select select) {
            return implied(select.operand(), in);
        }
        if (node instanceof Call call
                && call.function() == RuleFunction.INDEX
                && call.overload().operands().get(0) == OperandKind.LIST) {
            return elementsOf(call.arguments().get(0), in).renamed(ExpressionKeys.ELEMENT, keys.of(call));
        }
        return FlowFacts.NONE;
    }

    private Set<RecordType> possible(Node operand, FlowFacts known) {
        Set<RecordType> narrowed = known.possible(keys.of(operand));
        return narrowed != null ? narrowed : new LinkedHashSet<>(PropertyChecker.records(operand.type()));
    }
}
