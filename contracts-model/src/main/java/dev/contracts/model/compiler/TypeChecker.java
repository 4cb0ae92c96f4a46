package dev.contracts.model.compiler;

import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.ListLiteral;
import dev.contracts.model.expression.Node.Literal;
import dev.contracts.model.expression.Node.Local;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The types of the rule language: from a syntax tree without macros to {@link Node}s. A part that is wrong is a problem and
 * gives null, which makes no further problems.
 */
final class TypeChecker {
    private final CelSource source;
    private final ExpressionDiagnostics problems;
    private final NameResolver names;
    private final PropertyChecker fields;
    private final CallChecker calls;
    private final MacroChecker macros;
    private final Map<String, Local> locals = new LinkedHashMap<>();
    private int lastLocal;
    private int depth;

    TypeChecker(RuleScope scope, CelSource source, ExpressionDiagnostics problems) {
        this.source = source;
        this.problems = problems;
        this.names = new NameResolver(scope, problems);
        this.fields = new PropertyChecker(problems);
        this.calls = new CallChecker(this, problems);
        this.macros = new MacroChecker(this, problems);
    }

    /** The names of the context that were read, sorted. */
    List<String> contextNames() {
        return names.contextNames();
    }

    /** Returns the names of the payloads that were read, sorted. */
    List<String> payloadNames() {
        return names.payloadNames();
    }

    boolean usesPrevious() {
        return names.usesPrevious();
    }

    @Nullable
    Node check(CelExpr expression) {
        if (depth == CelEnvironment.MAX_DEPTH) {
            problems.add(
                    ExpressionDiagnostics.LIMIT,
                    offset(expression),
                    "the expression is nested more than " + CelEnvironment.MAX_DEPTH + " deep",
                    "make two rules of it");
            return null;
        }
        depth++;
        try {
            return checkKind(expression);
        } finally {
            depth--;
        }
    }

    private @Nullable Node checkKind(CelExpr expression) {
        int offset = offset(expression);
        return switch (expression.exprKind().getKind()) {
            case CONSTANT -> literal(expression.constant(), offset);
            case IDENT -> name(expression.ident().name(), offset);
            case SELECT -> select(expression);
            case CALL -> call(expression);
            case LIST -> list(expression);
            case MAP, STRUCT -> unsupported(offset, "rules make no objects", "compare the fields one by one");
            case COMPREHENSION, NOT_SET ->
                unsupported(offset, "this is no expression of the rule language", "leave it out");
        };
    }

    private @Nullable Node unsupported(int offset, String message, String advice) {
        problems.add(ExpressionDiagnostics.UNSUPPORTED, offset, message, advice);
        return null;
    }

    private @Nullable Node literal(CelConstant constant, int offset) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> literal(constant.booleanValue(), Scalar.BOOL, offset);
            case INT64_VALUE -> literal(constant.int64Value(), Scalar.INT, offset);
            case STRING_VALUE -> literal(constant.stringValue(), Scalar.STRING, offset);
            case DOUBLE_VALUE ->
                Double.isFinite(constant.doubleValue())
                        ? literal(constant.doubleValue(), Scalar.DOUBLE, offset)
                        : unsupported(offset, "the number is beyond the range of a double", "write a finite number");
            case NULL_VALUE ->
                unsupported(
                        offset,
                        "null stands only beside == and !=",
                        "write x != null, or has(…) for an optional field");
            case UINT64_VALUE -> unsupported(offset, "there are no unsigned integers", "leave the u out");
            default -> unsupported(offset, "there are no values of this kind", "write a string in '…'");
        };
    }

    private static Node literal(Object value, Scalar type, int offset) {
        return new Literal(value, value.toString(), type, offset);
    }

    private @Nullable Node name(String name, int offset) {
        Local local = locals.get(name);
        if (local != null) {
            return new Local(local.name(), local.id(), local.type(), local.nullable(), offset);
        }
        return names.root(name, offset, locals.keySet());
    }

    private @Nullable Node select(CelExpr expression) {
        CelExpr operand = expression.select().operand();
        String field = expression.select().field();
        int offset = fieldOffset(expression);
        if (operand.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                && !locals.containsKey(operand.ident().name())
                && names.isGroup(operand.ident().name())) {
            return names.member(operand.ident().name(), field, offset(operand), offset);
        }
        Node checked = check(operand);
        return checked == null ? null : fields.select(checked, field, offset);
    }

    /** {@code has(operand.field)}, once the operand is checked. */
    @Nullable
    Node has(CelExpr argument, int offset) {
        CelExpr operand = argument.select().operand();
        if (operand.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                && !locals.containsKey(operand.ident().name())
                && names.isGroup(operand.ident().name())) {
            Node member = names.member(
                    operand.ident().name(), argument.select().field(), offset(operand), fieldOffset(argument));
            if (member != null) {
                problems.add(
                        ExpressionDiagnostics.ABSENT,
                        offset,
                        names.alwaysThere(operand.ident().name()),
                        "leave the test out");
            }
            return null;
        }
        Node checked = check(operand);
        return checked == null ? null : fields.has(checked, argument.select().field(), fieldOffset(argument));
    }

    private @Nullable Node call(CelExpr expression) {
        return macros.isMacro(expression) ? macros.check(expression) : calls.check(expression);
    }

    private @Nullable Node list(CelExpr expression) {
        int offset = offset(expression);
        if (expression.list().elements().isEmpty()) {
            return unsupported(offset, "an empty list has no type", "write size(x) == 0");
        }
        List<Node> elements = checkAll(expression.list().elements());
        if (elements == null) {
            return null;
        }
        ValueType type = elements.get(0).type();
        for (Node element : elements) {
            ValueType common = ValueTypes.common(type, element.type());
            if (common == null) {
                problems.add(
                        ExpressionDiagnostics.TYPE,
                        element.offset(),
                        "the list has " + TypeText.a(type) + " and " + TypeText.a(element.type()),
                        "the elements of a list have one type");
                return null;
            }
            type = common;
        }
        return new ListLiteral(elements, new ListValue(type, false), offset);
    }

    /** Each of them; null when one is wrong. All are looked at. */
    @Nullable
    List<Node> checkAll(List<CelExpr> expressions) {
        List<@Nullable Node> nodes = new ArrayList<>();
        expressions.forEach(expression -> nodes.add(check(expression)));
        if (nodes.contains(null)) {
            return null;
        }
        return nodes.stream().map(Objects::requireNonNull).toList();
    }

    /** A new variable; null when the name is taken. */
    @Nullable
    Local declare(CelExpr name, ValueType type, boolean nullable) {
        if (name.exprKind().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            problems.add(
                    ExpressionDiagnostics.SYNTAX,
                    offset(name),
                    "a name stands here",
                    "such as x in list.all(x, x > 0)");
            return null;
        }
        String text = name.ident().name();
        if (names.isReserved(text) || locals.containsKey(text)) {
            problems.add(
                    ExpressionDiagnostics.NAME,
                    offset(name),
                    text + " has a meaning here already",
                    "choose another name");
            return null;
        }
        Local local = new Local(text, ++lastLocal, type, nullable, offset(name));
        locals.put(text, local);
        return local;
    }

    void forget(Local local) {
        locals.remove(local.name());
    }

    int offset(CelExpr expression) {
        return source.getPositionsMap().getOrDefault(expression.id(), 0);
    }

    /** CEL places a selection at its dot: the name is behind it. */
    private int fieldOffset(CelExpr select) {
        int offset = offset(select) + 1;
        while (offset < source.getContent().size()
                && Character.isWhitespace(source.getContent().get(offset))) {
            offset++;
        }
        return offset;
    }
}
