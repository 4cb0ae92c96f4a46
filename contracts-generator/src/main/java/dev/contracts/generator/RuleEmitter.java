package dev.contracts.generator;

import static dev.contracts.generator.Libraries.runtime;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.SourceLocation;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.NodeVisitor;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.EnumValue;
import dev.contracts.model.cel.ValueType.ListValue;
import dev.contracts.model.cel.ValueType.Scalar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An expression of a contract becomes a Java expression: primitives, and loops in methods of their own. It has CEL's
 * meaning, also where a part of it fails: a RuleError stands for CEL's error.
 */
final class RuleEmitter implements NodeVisitor<Code> {
    private static final ClassName LOGIC = runtime("Logic");

    private final Variables variables;
    private final ClassDraft host;
    private final ValueTypes types;
    private final Problems problems;
    private final SourceLocation at;
    private final Fields fields;
    private final Calls calls;
    private final Macros macros;
    private final Folds folds;

    /**
     * @param host where helper methods go
     * @param at the expression's place, for what cannot be turned into Java
     */
    RuleEmitter(Variables variables, ClassDraft host, Bindings bindings, Problems problems, SourceLocation at) {
        this.variables = variables;
        this.host = host;
        this.types = new ValueTypes(new JavaTypes(bindings));
        this.problems = problems;
        this.at = at;
        this.fields = new Fields(this, host, bindings, types);
        this.calls = new Calls(this, host, bindings, types);
        this.macros = new Macros(this, host, types);
        this.folds = new Folds(this, host, types);
    }

    Code emit(Node node) {
        return node.accept(this);
    }

    Variables variables() {
        return variables;
    }

    Code unsupported(Node node, String what) {
        problems.add(
                at,
                what + " (character " + (node.offset() + 1) + ") has no Java counterpart",
                "write the rule without it");
        return Code.primary(CodeBlock.of("null"), node.type(), false);
    }

    /** A number or boolean as a primitive. */
    CodeBlock primitive(Code code, int outer) {
        if (!code.boxed() || !ValueTypes.isPrimitive(code.type())) {
            return code.in(outer);
        }
        return CodeBlock.of("$L.$LValue()", code.in(Code.PRIMARY), types.of(code.type()));
    }

    /** A double that is finite, or the failure to be so. */
    CodeBlock finite(Code code, int outer) {
        return code.raw() ? CodeBlock.of("$T.finite($L)", Calls.ARITHMETIC, code.code()) : primitive(code, outer);
    }

    /** A number whose value is used as it is, an int beside a double included. */
    CodeBlock value(Code code, int outer) {
        return code.type() == Scalar.DOUBLE ? finite(code, outer) : primitive(code, outer);
    }

    /** The code in the type that a variable of this value has: no raw double, no boxed number. */
    Code settled(Code code) {
        CodeBlock settled = ValueTypes.isPrimitive(code.type()) ? value(code, Code.CHOICE) : code.code();
        boolean boxed = code.boxed() && !ValueTypes.isPrimitive(code.type());
        int binding = settled.equals(code.code()) ? code.binding() : Code.PRIMARY;
        return new Code(settled, code.type(), binding, boxed, code.fails(), false);
    }

    /** Text of an enum's value; text itself. */
    Code text(Code code) {
        return code.type() instanceof EnumValue
                ? Code.primary(CodeBlock.of("$L.json()", code.in(Code.PRIMARY)), Scalar.STRING, code.fails())
                : code;
    }

    /** A list of strings where it may be one of an enum's values; a List where it may be an array. */
    Code plainList(Code code) {
        if (!(code.type() instanceof ListValue list)) {
            return code;
        }
        if (list.element() instanceof EnumValue) {
            CodeBlock json = CodeBlock.of("$T.json($L, $T::json)", LOGIC, code.code(), types.of(list.element()));
            return Code.primary(json, new ListValue(Scalar.STRING, list.nullable()), code.fails())
                    .asBoxed();
        }
        return code;
    }

    /** The same list as objects. */
    Code objects(Code code) {
        Code plain = plainList(code);
        if (plain.type() instanceof ListValue list && !plain.boxed() && ValueTypes.isNumber(list.element())) {
            return Code.primary(CodeBlock.of("$T.list($L)", LOGIC, plain.code()), plain.type(), plain.fails())
                    .asBoxed();
        }
        return plain;
    }

    @Override
    public Code literal(Node.Literal node) {
        Object value = node.value();
        CodeBlock code;
        if (value instanceof String text) {
            code = CodeBlock.of("$L", JavaText.literal(text));
        } else if (value instanceof Long number) {
            code = CodeBlock.of("$L", number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number + "L");
        } else if (value instanceof Instant instant) {
            code = constant(
                    Libraries.INSTANT,
                    CodeBlock.of(
                            "$T.ofEpochSecond($LL, $L)", Instant.class, instant.getEpochSecond(), instant.getNano()));
        } else if (value instanceof Duration duration) {
            code = constant(
                    Libraries.DURATION,
                    CodeBlock.of("$T.ofSeconds($LL, $L)", Duration.class, duration.getSeconds(), duration.getNano()));
        } else {
            code = CodeBlock.of("$L", value);
        }
        boolean negative = (value instanceof Long whole && whole < 0) || (value instanceof Double number && number < 0);
        return Code.operator(code, node.type(), negative ? Code.UNARY : Code.PRIMARY, false);
    }

    private CodeBlock constant(TypeName type, CodeBlock value) {
        return CodeBlock.of("$L", host.constant(type, type.equals(Libraries.INSTANT) ? "instant" : "duration", value));
    }

    @Override
    public Code start(Node.Start node) {
        return variables.start(node.root());
    }

    /** Only rules of a snapshot have it, and no Java is made of those. */
    @Override
    public Code payload(Node.Payload node) {
        throw new IllegalStateException("a rule on several contracts has no Java: " + node.name());
    }

    @Override
    public Code contextName(Node.ContextName node) {
        return variables.context(node.name(), node.type());
    }

    @Override
    public Code stateName(Node.StateName node) {
        return variables.state(node.name(), node.type());
    }

    @Override
    public Code local(Node.Local node) {
        return variables.local(node);
    }

    @Override
    public Code select(Node.Select node) {
        return fields.select(node);
    }

    @Override
    public Code has(Node.Has node) {
        return fields.has(node);
    }

    @Override
    public Code isNull(Node.IsNull node) {
        Code operand = node.operand() instanceof Node.Select select ? fields.select(select) : emit(node.operand());
        if (!operand.boxed() && ValueTypes.isPrimitive(operand.type())) {
            return Code.primary(CodeBlock.of("$L", node.negated()), Scalar.BOOL, operand.fails());
        }
        CodeBlock code = CodeBlock.of("$L $L null", operand.in(Code.EQUALITY), node.negated() ? "!=" : "==");
        return Code.operator(code, Scalar.BOOL, Code.EQUALITY, operand.fails());
    }

    @Override
    public Code call(Node.Call node) {
        return switch (node.overload()) {
            case "logical_and" -> logical(node, "and", "&&", Code.AND);
            case "logical_or" -> logical(node, "or", "||", Code.OR);
            default -> {
                Code folded = folds.fold(node);
                yield folded == null ? calls.call(node) : folded;
            }
        };
    }

    /** Where the left side can fail, the right one may still decide; elsewhere Java's operator means the same as CEL's. */
    private Code logical(Node.Call node, String function, String operator, int binding) {
        Code left = emit(node.arguments().get(0));
        Code right = emit(node.arguments().get(1));
        boolean fails = left.fails() || right.fails();
        if (left.fails()) {
            CodeBlock code =
                    CodeBlock.of("$T.$L(() -> $L, () -> $L)", LOGIC, function, primitive(left, 0), primitive(right, 0));
            return Code.primary(code, Scalar.BOOL, true);
        }
        CodeBlock code = CodeBlock.of("$L $L $L", primitive(left, binding), operator, primitive(right, binding + 1));
        return Code.operator(code, Scalar.BOOL, binding, fails);
    }

    @Override
    public Code conditional(Node.Conditional node) {
        Code condition = emit(node.condition());
        Code yes = emit(node.yes());
        Code no = emit(node.no());
        if (!yes.type().equals(no.type()) && yes.type().isText() && no.type().isText()) {
            yes = text(yes);
            no = text(no);
        }
        boolean lists = node.type() instanceof ListValue && !types.of(yes).equals(types.of(no));
        if (lists) {
            yes = objects(yes);
            no = objects(no);
        }
        yes = settled(yes);
        no = settled(no);
        CodeBlock code =
                CodeBlock.of("$L ? $L : $L", primitive(condition, Code.OR), yes.in(Code.OR), no.in(Code.CHOICE));
        boolean fails = condition.fails() || yes.fails() || no.fails();
        Code result = Code.operator(code, yes.type(), Code.CHOICE, fails);
        return yes.boxed() ? result.asBoxed() : result;
    }

    @Override
    public Code macro(Node.Macro node) {
        return macros.macro(node);
    }

    @Override
    public Code bind(Node.Bind node) {
        return macros.bind(node);
    }

    @Override
    public Code list(Node.ListLiteral node) {
        List<Code> elements = node.elements().stream().map(this::emit).toList();
        boolean fails = elements.stream().anyMatch(Code::fails);
        ValueType element = node.type().element();
        CodeBlock.Builder all = CodeBlock.builder();
        String comma = "";
        for (Code code : elements) {
            Code fit = element == Scalar.STRING ? text(code) : settled(code);
            all.add("$L$L", comma, fit.code());
            comma = ", ";
        }
        if (ValueTypes.isNumber(element)) {
            CodeBlock array = CodeBlock.of("new $T[] {$L}", types.of(element), all.build());
            return Code.primary(array, node.type(), fails);
        }
        CodeBlock list = CodeBlock.of("$T.of($L)", Libraries.LIST, all.build());
        return Code.primary(list, node.type(), fails).asBoxed();
    }
}
